import { holding, type Seat } from '@roster/domain/seats';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { named, sql } from '../../platform/postgres/index.ts';

/**
 * The named seats of this account, and which of their products these users hold already; nothing where no seat is named.
 */
export async function findSeats(
  tx: AccountTransaction,
  seatIds: readonly string[],
  heirs: readonly string[] = [],
): Promise<{ seats: Map<string, Seat>; held: Set<string> }> {
  if (seatIds.length === 0) return { seats: new Map(), held: new Set() };
  // SQL: a set of hundreds in one statement.
  const rows = await tx.query<{ id: string; product_id: string; user_id: string | null; wanted: boolean }>(
    named(
      'removal-seats',
      sql`select id, product_id, user_id, id = any(${seatIds}::uuid[]) as wanted from seats
          where account_id = ${tx.account.id} and (id = any(${seatIds}::uuid[]) or user_id = any(${heirs}::uuid[]))`,
    ),
  );
  const seats = rows
    .filter(({ wanted }) => wanted)
    .map(({ id, product_id: productId, user_id: userId }) => [id, { id, productId, userId }] as const);
  const held = rows.flatMap(({ user_id: userId, product_id: productId }) =>
    userId ? [holding(userId, productId)] : [],
  );
  return { seats: new Map(seats), held: new Set(held) };
}

export type Given = { userId: string; entitlementId: string; product: string; country: string };

/** Moves seats of the account to other members, and returns what each of them got. */
export async function reassignSeats(
  tx: AccountTransaction,
  moves: readonly { seatId: string; userId: string }[],
): Promise<Given[]> {
  const seatIds = moves.map(({ seatId }) => seatId);
  const userIds = moves.map(({ userId }) => userId);
  // SQL: a set of hundreds in one statement.
  return tx.query<Given>(
    named(
      'removal-reassign',
      sql`with moved as (
            update seats set user_id = move.user_id, assigned_at = ${tx.now}, lost_holder = null
            from unnest(${seatIds}::uuid[], ${userIds}::uuid[]) as move (seat_id, user_id)
            where seats.id = move.seat_id and seats.account_id = ${tx.account.id}
            returning seats.user_id, seats.entitlement_id
          )
          select moved.user_id as "userId", e.id as "entitlementId", p.name as product, e.country
          from moved join entitlements e on e.id = moved.entitlement_id join products p on p.id = e.product_id`,
    ),
  );
}
