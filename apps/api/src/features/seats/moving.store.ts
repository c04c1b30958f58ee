import type { RoleKey } from '@roster/domain/roles';
import { holding, type HeldLicense, type Move, type MoveFacts } from '@roster/domain/seats';
import { named, type Queryable, sql } from '../../platform/postgres/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';

type Scope = { accountId: string; now: Date };

type Taker = { name: string; roles: RoleKey[]; country: string };

/** Members with their names, roles and countries (E2), and the licenses that they hold. */
export async function findTakers(
  database: Queryable,
  { accountId, now }: Scope,
  userIds: readonly string[],
): Promise<Pick<MoveFacts, 'held'> & { members: Map<string, Taker> }> {
  // SQL: a set of hundreds in one statement.
  const rows = await database.query<Taker & { id: string; holds: ({ product: string } & HeldLicense)[] }>(
    named(
      'seats-takers',
      sql`select u.id, full_name(u.first_name, u.last_name) as name, u.roles, entitlement_country_of(u, account) as country, coalesce((select json_agg(json_build_object('product', s.product_id, 'country', e.country,
              'term', term_on(e.starts_on, e.ends_on, (${now}::timestamptz at time zone a.time_zone)::date)))
            from seats s join entitlements e on e.id = s.entitlement_id join accounts a on a.id = s.account_id
            where s.user_id = u.id), '[]') as holds
          from users u join accounts account on account.id = u.account_id
          where u.id = any(${userIds}::uuid[]) and u.account_id = ${accountId}`,
    ),
  );
  return {
    members: new Map(rows.map(({ id, name, roles, country }) => [id, { name, roles, country }])),
    held: new Map(
      rows.flatMap(({ id, holds }) =>
        holds.map(({ product, ...license }) => [holding(id, product), license] as const),
      ),
    ),
  };
}

/** Takes these seats of the account from those who get another one of them: no one holds two of a product on the way, either. */
export async function takeFromTakers(tx: AccountTransaction, moves: readonly Move[]): Promise<void> {
  await tx.prisma.seat.updateMany({
    where: {
      id: { in: moves.map(({ seatId }) => seatId) },
      accountId: tx.account.id,
      userId: { in: moves.map(({ userId }) => userId) },
    },
    data: { userId: null },
  });
}

/** Gives seats of the account to other users, and returns how many. */
export async function updateHolders(tx: AccountTransaction, moves: readonly Move[]): Promise<number> {
  const seatIds = moves.map(({ seatId }) => seatId);
  const userIds = moves.map(({ userId }) => userId);
  // SQL: a set of hundreds in one statement.
  const rows = await tx.query(
    named(
      'seats-move',
      sql`update seats set user_id = move.user_id, assigned_at = ${tx.now}, lost_holder = null
          from unnest(${seatIds}::uuid[], ${userIds}::uuid[]) as move (seat_id, user_id)
          where seats.id = move.seat_id and seats.account_id = ${tx.account.id}
          returning seats.id`,
    ),
  );
  return rows.length;
}
