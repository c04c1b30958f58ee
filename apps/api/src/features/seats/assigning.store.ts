import type { RoleKey } from '@roster/domain/roles';
import { isInTheWay, type HeldLicense, type HeldSeat } from '@roster/domain/seats';
import { named, type Queryable, sql, type Sql } from '../../platform/postgres/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';

/** The license of a product that a user `u` holds; null without one. */
// SQL: a part of the statements below.
export const heldLicenseOf = (product: Sql, now: Date): Sql => sql`(
  select json_build_object('country', e.country,
    'term', term_on(e.starts_on, e.ends_on, (${now}::timestamptz at time zone a.time_zone)::date))
  from seats s join entitlements e on e.id = s.entitlement_id join accounts a on a.id = s.account_id
  where s.product_id = ${product} and s.user_id = u.id)`;

/** What they would get a license of. */
type Wanted = { product: { id: string }; country: string };

/** Members with their roles and countries (E2), and which of them hold a license of the product that is in the way. */
export async function findCandidates(
  tx: AccountTransaction,
  { product, country }: Wanted,
  { userIds, countries }: { userIds: readonly string[]; countries: ReadonlyMap<string, string> },
) {
  // SQL: a set of hundreds in one statement.
  const found = await tx.query<{
    id: string;
    name: string;
    roles: RoleKey[];
    country: string;
    held: HeldLicense | null;
  }>(
    sql`select u.id, full_name(u.first_name, u.last_name) as name, u.roles,
          entitlement_country_of(u, account) as country, ${heldLicenseOf(sql`${product.id}`, tx.now)} as held
        from users u join accounts account on account.id = u.account_id where u.id = any(${userIds}::uuid[]) and u.account_id = ${tx.account.id}`,
  );
  const rows = found.map((row) => ({ ...row, country: countries.get(row.id) ?? row.country }));
  return {
    members: new Map(rows.map((row) => [row.id, row])),
    held: new Set(
      rows
        .filter(({ held, country: lookedUpIn }) => isInTheWay(held, { country, lookedUpIn }))
        .map(({ id }) => id),
    ),
  };
}

/** Gives each user a free seat, and returns those who got one: as many as were free. */
export async function takeFree(
  tx: AccountTransaction,
  entitlementId: string,
  userIds: readonly string[],
): Promise<string[]> {
  // SQL: a set of hundreds in one statement, each of which takes a seat only if it is still free.
  const rows = await tx.query<{ user_id: string }>(
    sql`with free as (
          select id, row_number() over () as nth from (
            select id from seats where entitlement_id = ${entitlementId} and account_id = ${tx.account.id}
              and user_id is null and lost_holder is null
            order by id limit ${userIds.length} for update) as f
        )
        update seats set user_id = wanted.user_id, assigned_at = ${tx.now}
        from free join unnest(${userIds}::uuid[]) with ordinality as wanted (user_id, nth) using (nth)
        where seats.id = free.id and seats.user_id is null and seats.lost_holder is null
        returning seats.user_id`,
  );
  return rows.map(({ user_id: userId }) => userId);
}

export type Found = HeldSeat & {
  id: string;
  entitlementId: string;
  product: string;
  country: string;
  name: string | null;
  lostHolder: string | null;
};

type HeldRow = Omit<Found, 'holder'> & { roles: RoleKey[] | null };
type Scope = { accountId: string; now: Date };

// SQL: a part of the statements below.
const heldSeats = ({ accountId, now }: Scope, seatIds: readonly string[]): Sql => sql`
  select s.id, s.entitlement_id as "entitlementId", s.product_id as "productId", p.name as product, e.country,
    s.user_id as "userId", s.lost_holder as "lostHolder",
    coalesce(full_name(u.first_name, u.last_name), s.lost_holder) as name, u.roles,
    case when s.lost_holder is not null then 'lost' when s.user_id is not null then 'assigned' else 'free' end as state,
    term_on(e.starts_on, e.ends_on, (${now}::timestamptz at time zone a.time_zone)::date) as term
  from seats s join entitlements e on e.id = s.entitlement_id join products p on p.id = s.product_id
    join accounts a on a.id = s.account_id left join users u on u.id = s.user_id
  where s.id = any(${seatIds}::uuid[]) and s.account_id = ${accountId}`;

const foundOf = ({ roles, ...seat }: HeldRow): Found => ({ ...seat, holder: roles ? { roles } : undefined });

/** Seats of the account with their holders and terms, locked. */
export async function findHeldSeats(
  tx: AccountTransaction,
  seatIds: readonly string[],
): Promise<Map<string, Found>> {
  const scope = { accountId: tx.account.id, now: tx.now };
  // SQL: for update, and a set of hundreds in one statement.
  const rows = await tx.query<HeldRow>(
    named('seats-held', sql`${heldSeats(scope, seatIds)} for update of s`),
  );
  return new Map(rows.map((row) => [row.id, foundOf(row)]));
}

/** One of them, to be looked at only. Returns null if the account has no such seat. */
export async function findHeldSeat(database: Queryable, scope: Scope, seatId: string): Promise<Found | null> {
  // SQL: a part of the statement above.
  const [row] = await database.query<HeldRow>(named('seats-held-one', heldSeats(scope, [seatId])));
  return row ? foundOf(row) : null;
}

export async function freeSeats(tx: AccountTransaction, seatIds: readonly string[]): Promise<void> {
  await tx.prisma.seat.updateMany({
    where: { id: { in: [...seatIds] }, accountId: tx.account.id },
    data: { userId: null, lostHolder: null, assignedAt: null },
  });
}
