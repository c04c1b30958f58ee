import { decideEach } from '@roster/domain/decide-each';
import { may } from '@roster/domain/permissions';
import { undoNeeds } from '@roster/domain/undo';
import { decideDecline } from '@roster/domain/user-requests';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { giveAnswer, type Answered } from './give-answer.ts';
import { askedFacts } from './request-answer.ts';
import { lockRequests } from './user-requests.store.ts';

type Refusal = NonNullable<ReturnType<typeof decideDecline>>;
type Wanted = { message: string | null; undoable: boolean; dryRun: boolean };

/** H3: the door by which requests are declined, with one answer to all who asked. */
export async function declineRequests(
  tx: AccountTransaction,
  ids: readonly string[],
  { message, undoable, dryRun }: Wanted,
): Promise<Answered<Refusal>> {
  const requests = await lockRequests(tx, ids);
  const { allowed, refused } = decideEach(ids, tx.actor, (id, actor) =>
    decideDecline({ actor, ...askedFacts(requests.get(id) ?? null) }),
  );
  // What is not theirs to answer is not found, and has no name.
  const nameOf = ({ id, code }: (typeof refused)[number]) =>
    code === 'requests.notFound' ? null : (requests.get(id)?.user_name ?? null);
  const outcome = { done: allowed, refused: refused.map((one) => ({ ...one, name: nameOf(one) })) };
  if (dryRun || allowed.length === 0) return outcome;

  const undo = undoable && may(tx.actor.roles, undoNeeds.request) ? tx.offerUndo() : null;
  const declined = allowed.flatMap((id) => requests.get(id) ?? []);
  await giveAnswer(tx, declined, { state: 'declined', message });
  await undo?.keep({ act: 'request', requestIds: allowed, granted: null });
  return { ...outcome, ...(undo && { undo: undo.offer }) };
}
