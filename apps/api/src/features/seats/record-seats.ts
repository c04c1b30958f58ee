import type { AccountTransaction } from '../../platform/transaction.ts';

/** A seat of an entitlement, as the log says it. */
type Given = { userId: string | null; entitlementId: string; product: string; country: string };

const detailsOf = ({ entitlementId, product, country }: Given) => ({ entitlementId, product, country });

/** X1: who got a license. */
export const recordAssigned = (
  tx: AccountTransaction,
  given: readonly (Given & { userId: string })[],
): Promise<void> =>
  tx.audit(
    'seats.assigned',
    given.map((seat) => ({ subjectId: seat.userId, details: detailsOf(seat) })),
  );

/** X1: who lost a license, or which one nobody of the account had (D3). */
export async function recordReturned(
  tx: AccountTransaction,
  seats: readonly (Given & { lostHolder: string | null })[],
): Promise<void> {
  await tx.audit(
    'seats.returned',
    seats.flatMap((seat) => (seat.userId ? [{ subjectId: seat.userId, details: detailsOf(seat) }] : [])),
  );
  await tx.audit(
    'seats.lostReturned',
    seats.flatMap((seat) =>
      seat.lostHolder
        ? [{ subjectId: null, details: { ...detailsOf(seat), lostHolder: seat.lostHolder } }]
        : [],
    ),
  );
}
