import type { AccountEntitlement } from '@roster/contract/entitlements';
import type { EntitlementTerms } from '@roster/domain/entitlement-terms';
import { isFollowed } from '@roster/domain/entitlements';
import type { List } from '../../platform/lists/index.ts';
import {
  allOf,
  empty,
  named,
  onlyRow,
  type Queryable,
  sql,
  type Sql,
  wordsIn,
} from '../../platform/postgres/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';

export type EntitlementRow = Omit<AccountEntitlement, 'followed'> & {
  productName: string;
  /** The other terms of the same product and country that end later. */
  others: Parameters<typeof isFollowed>[1];
};

// SQL: a part of the statement below.
const kept = (kind: string) => sql`coalesce(sum(k.n) filter (where k.kind = ${kind}), 0)::integer`;

/** What an account bought; days are those of the account's calendar. */
export const rowsOf = (accountId: string, now: Date, matching: readonly Sql[], more = empty) =>
  // SQL: sums of what is kept counted (docs/decisions/0027), and the account's day.
  sql`select e.id, json_build_object('id', p.id, 'name', p.name, 'features', p.features) as product,
        p.name as "productName", e.country, e.kind, e.starts_on::text as "startsOn", e.ends_on::text as "endsOn", e.version,
        term_on(e.starts_on, e.ends_on, day.today) as term,
        coalesce((select json_agg(json_build_object('kind', o.kind, 'startsOn', o.starts_on, 'endsOn', o.ends_on))
          from entitlements o where o.account_id = e.account_id and o.product_id = e.product_id and o.country = e.country
            and (o.ends_on is null or o.ends_on > e.ends_on)), '[]') as others,
        case when e.kind = 'named' then json_build_object('bought', lost + assigned + free, 'assigned', assigned,
          'lost', lost) end as seats ${more}
      from entitlements e join products p on p.id = e.product_id join accounts a on a.id = e.account_id
      cross join lateral (select (${now}::timestamptz at time zone a.time_zone)::date as today) as day
      cross join lateral (
        select ${kept('seatsLost')} as lost, ${kept('seatsAssigned')} as assigned, ${kept('seatsFree')} as free
        from kept_counts k
        where k.account_id = ${accountId} and k.kind in ('seatsLost', 'seatsAssigned', 'seatsFree')
          and k.value collate "C" = e.id::text
      ) as counted
      where ${allOf([sql`e.account_id = ${accountId}`, ...matching])}`;

export const entitlementList = (accountId: string, search: string, now: Date): List => ({
  rows: rowsOf(accountId, now, wordsIn(sql`fold(p.name)`, search)),
  order: [
    { expression: '"productName"', type: 'text collate "und-x-icu"' },
    { expression: 'country', type: 'text' },
    { expression: '"startsOn"', type: 'text' },
    { expression: 'id', type: 'uuid' },
  ],
  direction: 'asc',
});

export const entitlementAnswer = ({
  productName: _,
  others,
  ...entitlement
}: EntitlementRow): AccountEntitlement => ({
  ...entitlement,
  followed: entitlement.endsOn !== null && isFollowed(entitlement.endsOn, others),
});

export type One = { accountId: string; entitlementId: string; now: Date };

/** Returns null if the account has no such entitlement. */
export async function findEntitlement(
  database: Queryable,
  { accountId, entitlementId, now }: One,
): Promise<AccountEntitlement | null> {
  // SQL: a part of the statement above, prepared: every page of its licenses asks for it.
  const one = rowsOf(accountId, now, [sql`e.id = ${entitlementId}`]);
  const [row] = await database.query<EntitlementRow>(named('entitlement-find', one));
  return row ? entitlementAnswer(row) : null;
}

export async function isAccount(database: Queryable, accountId: string): Promise<boolean> {
  // SQL: across accounts, by the reader.
  const rows = await database.query(sql`select from accounts where id = ${accountId}`);
  return rows.length === 1;
}

export const findMainCountry = async (database: Queryable, accountId: string): Promise<string> =>
  // SQL: by the reader, beside the list that it is for.
  onlyRow(
    await database.query<{ mainCountry: string }>(
      sql`select main_country as "mainCountry" from accounts where id = ${accountId}`,
    ),
  ).mainCountry;

/** Whether the account is closed, and the day of its calendar. */
export const findAccount = async (tx: AccountTransaction): Promise<{ closed: boolean; today: string }> =>
  // SQL: the account's calendar.
  onlyRow(
    await tx.query<{ closed: boolean; today: string }>(
      sql`select closed_at is not null as closed, (${tx.now}::timestamptz at time zone time_zone)::date::text as today
          from accounts where id = ${tx.account.id}`,
    ),
  );

type New = EntitlementTerms & { productId: string; country: string };

export async function insertEntitlement(tx: AccountTransaction, said: New): Promise<string> {
  const { seats, startsOn, endsOn, ...fields } = said;
  const { id } = await tx.prisma.entitlement.create({
    data: {
      ...fields,
      accountId: tx.account.id,
      startsOn: dayOf(startsOn),
      endsOn: endsOn === null ? null : dayOf(endsOn),
    },
    select: { id: true },
  });
  await addSeats(tx, id, seats ?? 0);
  return id;
}

/** Returns false if another change was faster. */
export async function updateTerm(
  tx: AccountTransaction,
  entitlementId: string,
  { endsOn, version }: { endsOn: string | null; version: number },
): Promise<boolean> {
  const { count } = await tx.prisma.entitlement.updateMany({
    where: { id: entitlementId, accountId: tx.account.id, version },
    data: { endsOn: endsOn === null ? null : dayOf(endsOn), version: { increment: 1 } },
  });
  return count === 1;
}

export async function addSeats(tx: AccountTransaction, entitlementId: string, seats: number): Promise<void> {
  // SQL: a set of thousands in one statement.
  await tx.query(
    sql`insert into seats (account_id, product_id, entitlement_id)
        select account_id, product_id, id from entitlements, generate_series(1, ${seats})
        where id = ${entitlementId} and account_id = ${tx.account.id}`,
  );
}

/** Takes free seats away. */
export async function takeFreeSeats(
  tx: AccountTransaction,
  entitlementId: string,
  seats: number,
): Promise<void> {
  // SQL: a set of thousands in one statement.
  await tx.query(
    sql`delete from seats where id in (
          select id from seats where entitlement_id = ${entitlementId} and account_id = ${tx.account.id}
            and user_id is null and lost_holder is null order by id limit ${seats})`,
  );
}

/** The names of some who hold a seat of the entitlement. */
export async function findHolderNames(
  tx: AccountTransaction,
  entitlementId: string,
  limit: number,
): Promise<string[]> {
  // SQL: names through a function, and those who are lost beside them.
  const rows = await tx.query<{ name: string }>(
    sql`select coalesce(full_name(u.first_name, u.last_name), s.lost_holder) as name
        from seats s left join users u on u.id = s.user_id
        where s.entitlement_id = ${entitlementId} and s.account_id = ${tx.account.id}
          and (s.user_id is not null or s.lost_holder is not null)
        order by u.sort_name limit ${limit}`,
  );
  return rows.map(({ name }) => name);
}

const dayOf = (day: string) => new Date(`${day}T00:00:00Z`);
