import { holding, type Seat } from '@roster/domain/seats';
import type { AccountTransaction } from '../../platform/transaction.ts';

/** The named seats of this account, and who holds which product of the account; nothing where no seat is named. */
export async function findSeats(
  tx: AccountTransaction,
  seatIds: readonly string[],
): Promise<{ seats: Map<string, Seat>; held: Set<string> }> {
  if (seatIds.length === 0) return { seats: new Map(), held: new Set() };
  const rows = await tx.query<{ id: string; product_id: string; user_id: string | null; wanted: boolean }>({
    name: 'removal-seats',
    text: `select id, product_id, user_id, id = any($1::uuid[]) as wanted from seats
           where account_id = $2 and (id = any($1::uuid[]) or user_id is not null)`,
    values: [seatIds, tx.account.id],
  });
  const seats = rows
    .filter(({ wanted }) => wanted)
    .map(({ id, product_id: productId, user_id: userId }) => [id, { id, productId, userId }] as const);
  const held = rows.flatMap(({ user_id: userId, product_id: productId }) =>
    userId ? [holding(userId, productId)] : [],
  );
  return { seats: new Map(seats), held: new Set(held) };
}

export async function reassignSeats(
  tx: AccountTransaction,
  moves: readonly { seatId: string; userId: string }[],
): Promise<void> {
  if (moves.length === 0) return;
  await tx.query({
    name: 'removal-reassign',
    text: `update seats set user_id = move.user_id
           from unnest($1::uuid[], $2::uuid[]) as move (seat_id, user_id)
           where seats.id = move.seat_id and seats.account_id = $3`,
    values: [moves.map(({ seatId }) => seatId), moves.map(({ userId }) => userId), tx.account.id],
  });
}
