import { fullName } from '@roster/domain/names';
import { maySee, type SupportState } from '@roster/domain/support';
import type { Actor } from '../../platform/actor.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Refuse } from '../../platform/refused.ts';
import type { Transaction } from '../../platform/transaction.ts';
import {
  findRequest,
  isMember,
  lockRequests,
  setState,
  type Asked,
  type RequestRow,
} from './support.store.ts';

/** Returns the account whose audit chain records actions on the request. Throws the refusal of an unknown request. */
export async function accountOfRequest(
  { platform, actor, refused }: { platform: Platform; actor: Actor; refused: Refuse<'support.notFound'> },
  requestId: string,
): Promise<string | null> {
  const request = await findRequest(platform.database.reader, requestId);
  if (!request || !maySee(actor, { userId: request.user_id, accountId: request.account_id }))
    throw refused('support.notFound');
  // A user who has left the account still has their request, but acts in no account.
  const { account_id: accountId } = request;
  return actor.operator || accountId === actor.accountId ? accountId : null;
}

/** Locks and returns the request, for an actor who may see it now. */
export async function takeRequest(tx: Transaction, requestId: string): Promise<RequestRow | null> {
  const request = (await lockRequests(tx, [requestId])).get(requestId) ?? null;
  const seen = request && maySee(tx.actor, { userId: request.user_id, accountId: request.account_id });
  return seen ? request : null;
}

export async function setRequestState(
  tx: Transaction,
  request: RequestRow,
  state: SupportState,
): Promise<RequestRow> {
  await setState(tx, [request.id], state);
  return { ...request, state, updated_at: tx.now };
}

/**
 * A8: whether a message, or the answer to it, is for the requester. What the account asked after they left it is not theirs
 * to read; what they asked themself is, wherever they belong now.
 */
export async function concernsRequester(
  tx: Transaction,
  { user_id: userId, account_id: accountId }: RequestRow,
  asked: Asked | null,
): Promise<boolean> {
  if (!asked || asked.authorId === userId || userId === null || accountId === null) return true;
  return isMember(tx, userId, accountId);
}

/**
 * X2: sends the requester an email, in their language, about what someone else did in their request; without a sign-in it
 * is their only copy, and leads to where they can write back.
 */
export async function tellRequester(
  tx: Transaction,
  author: Actor,
  request: RequestRow,
  answer: { text: string } | 'closed',
): Promise<void> {
  // The platform opened it, or the requester was erased.
  if (!request.email || request.user_id === author.id) return;
  const said = {
    number: Number(request.number),
    subject: request.subject,
    ...(await authorFor(tx, author, request)),
    requestPage: request.user_id ? (`/service-requests/${request.id}` as const) : ('/support' as const),
  };
  const to = request.user_id ? [request.user_id] : [];
  // The mailbox is not proven, so nothing that was typed goes there, the name included.
  const mailbox = request.user_id ? null : { address: request.email, name: '', language: request.language };
  if (answer === 'closed') {
    await tx.mail('serviceRequestClosed', to, said);
    if (mailbox) await tx.mailTo('serviceRequestClosed', mailbox, said, null);
  } else {
    const signedIn = request.user_id ? ('yes' as const) : ('no' as const);
    const content = { ...said, text: answer.text, signedIn };
    await tx.mail('serviceRequestAnswered', to, content);
    if (mailbox) await tx.mailTo('serviceRequestAnswered', mailbox, content, null);
  }
}

/** A8: a former member reads the name of the account only. */
async function authorFor(tx: Transaction, author: Actor, request: RequestRow) {
  if (author.operator) return { by: 'support', byName: '' } as const;
  const { user_id: userId, account_id: accountId } = request;
  const knows = userId !== null && accountId !== null && (await isMember(tx, userId, accountId));
  return { by: 'colleague', byName: knows ? fullName(author) : (request.account_name ?? '') } as const;
}
