import type { SupportCategory } from '@roster/domain/support';
import type { Transaction } from '../../platform/transaction.ts';
import { findOperators, insertMessage, insertRequest, type RequestRow } from './support.store.ts';

type Opening = {
  accountId: string | null;
  userId: string | null;
  email: string | null;
  name: string | null;
  language: string;
  category: SupportCategory;
  subject: string;
  text: string;
};

/** H4: stores the request and notifies the operators. Returns null if the platform has opened the same one already. */
export async function openRequest(tx: Transaction, opening: Opening): Promise<RequestRow | null> {
  const request = await insertRequest(tx, opening);
  if (!request) return null;
  const author = opening.email === null ? 'platform' : 'requester';
  await insertMessage(tx, request, {
    author,
    authorId: opening.userId,
    accountId: tx.account?.id ?? null,
    text: opening.text,
  });
  const number = Number(request.number);
  await tx.audit('support.opened', [
    { subjectId: opening.userId, details: { number, category: opening.category } },
  ]);
  await tx.mail('serviceRequestOpened', await findOperators(tx), {
    number,
    subject: opening.subject,
    accountName: request.account_name ?? '–',
    requester: opening.name ?? 'Roster',
    requestPage: `/service-requests/${request.id}`,
  });
  return request;
}
