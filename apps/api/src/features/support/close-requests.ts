import type { Actor } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { tellRequester } from './conversing.ts';
import { setState, type RequestRow } from './support.store.ts';

/** H4: the door of closing requests of one account, or of none: records it, and tells those who asked. */
export async function closeRequests(
  tx: Transaction,
  author: Actor,
  requests: readonly RequestRow[],
): Promise<void> {
  await setState(
    tx,
    requests.map(({ id }) => id),
    'closed',
  );
  await tx.audit(
    'support.closed',
    requests.map(({ user_id: subjectId, number }) => ({ subjectId, details: { number: Number(number) } })),
  );
  // Each names its number and its subject.
  for (const request of requests) await tellRequester(tx, author, request, 'closed');
}
