import type { AccountTransaction } from '../../platform/transaction.ts';
import { reassignSeats } from './seats.store.ts';

/** D2: seats of users who leave go to other members, who read in their history what they got (X1). */
export async function handSeatsOver(
  tx: AccountTransaction,
  moves: readonly { seatId: string; userId: string }[],
): Promise<void> {
  if (moves.length === 0) return;
  const given = await reassignSeats(tx, moves);
  await tx.audit(
    'seats.assigned',
    given.map(({ userId, ...details }) => ({ subjectId: userId, details })),
  );
}
