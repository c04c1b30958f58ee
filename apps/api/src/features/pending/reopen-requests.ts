import type { AccountTransaction } from '../../platform/transaction.ts';
import { reopen } from './fulfilled.store.ts';

/** H3: requests of these users that an act fulfilled are open again when the act is taken back. */
export async function reopenRequests(
  tx: AccountTransaction,
  requestIds: readonly string[],
  userIds: readonly string[],
): Promise<void> {
  if (requestIds.length === 0 || userIds.length === 0) return;
  const opened = await reopen(tx, requestIds, userIds);
  await tx.audit(
    'requests.reopened',
    opened.map(({ userId, kind, role, country, product }) => ({
      subjectId: userId,
      details: { kind, role, country, ...(product && { product }) },
    })),
  );
}
