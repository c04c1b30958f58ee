import type { AccountTransaction } from '../../platform/transaction.ts';

type Held = { userId: string; entitlementId: string; product: string; country: string };

/** X1: the licenses that users lose by leaving, or get back by a restore. */
export const recordLicenses = (
  tx: AccountTransaction,
  event: 'seats.returned' | 'seats.assigned',
  held: readonly Held[],
): Promise<void> =>
  tx.audit(
    event,
    held.map(({ userId, ...details }) => ({ subjectId: userId, details })),
  );
