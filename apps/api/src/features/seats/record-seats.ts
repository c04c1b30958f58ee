import type { AccountEntitlement } from '@roster/contract/entitlements';
import type { AccountTransaction } from '../../platform/transaction.ts';
import type { Found } from './assigning.store.ts';

const detailsOf = ({ id, product, country }: AccountEntitlement) => ({
  entitlementId: id,
  product: product.name,
  country,
});

/** X1: who got a license. */
export const recordAssigned = (
  tx: AccountTransaction,
  entitlement: AccountEntitlement,
  userIds: readonly string[],
): Promise<void> =>
  tx.audit(
    'seats.assigned',
    userIds.map((subjectId) => ({ subjectId, details: detailsOf(entitlement) })),
  );

/** X1: who lost a license, or which one nobody of the account had (D3). */
export async function recordReturned(
  tx: AccountTransaction,
  entitlement: AccountEntitlement,
  seats: readonly Found[],
): Promise<void> {
  const details = detailsOf(entitlement);
  await tx.audit(
    'seats.returned',
    seats.flatMap(({ userId }) => (userId ? [{ subjectId: userId, details }] : [])),
  );
  await tx.audit(
    'seats.lostReturned',
    seats.flatMap(({ lostHolder }) =>
      lostHolder ? [{ subjectId: null, details: { ...details, lostHolder } }] : [],
    ),
  );
}
