import type { AccountTransaction } from '../../platform/transaction.ts';
import { findHeldBy } from '../seats/holding.store.ts';

/** X1: the licenses that users have now, as what they lose by leaving or get back by a restore. */
export async function recordLicenses(
  tx: AccountTransaction,
  event: 'seats.returned' | 'seats.assigned',
  userIds: readonly string[],
): Promise<void> {
  const held = await findHeldBy(tx, userIds);
  await tx.audit(
    event,
    held.map(({ userId, ...details }) => ({ subjectId: userId, details })),
  );
}
