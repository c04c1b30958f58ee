import type { Usage, UsageFilters } from '@roster/contract/usage';
import { usagePeriods, type UsagePeriod } from '@roster/domain/usage';
import type { List, Piece } from '../../platform/lists/index.ts';
import { allOf, fence, sql, type Sql, wordsIn } from '../../platform/postgres/index.ts';
import { beginOfLast } from '../last-use/index.ts';

export type Scope = { accountId: string; now: Date };

/** X7: the first day of a period in the account's calendar, today being its last one; null if there is none. */
export function firstDay({ accountId, now }: Scope, period: UsagePeriod): Sql | null {
  const days = usagePeriods[period];
  if (days === null) return null;
  // SQL: a part of the statements of this room.
  return sql`(select (${now}::timestamptz at time zone time_zone)::date - ${days - 1}::integer
    from accounts where id = ${accountId})`;
}

export const lastUsedWithin = (scope: Scope, period: UsagePeriod): Sql[] => {
  const days = usagePeriods[period];
  return days === null ? [] : [sql`p.last_used_at >= ${beginOfLast(days, scope)}`];
};

/** A8: someone who is no member has the name that the account knows, and no address. */
export const personOf = sql`case when u.id is null then known_name(p.account_id, p.user_id)
  else full_name(u.first_name, u.last_name) end`;

// SQL: a part of the statements below.
const ofRow = sql`d.account_id = p.account_id and d.user_id = p.user_id and d.product_id = p.product_id`;

/** Who used what: one row for each user of a product. Where the search can mean few people, theirs alone are looked at. */
export const usageFrom = (scope: Scope, filters: UsageFilters, few: readonly string[] | null): Sql =>
  usersOf(scope, filters, {
    uses: sql`usage_users`,
    and: few ? [sql`p.user_id = any(${few}::uuid[])`] : [],
  });

/** The same of the next rows of the list only. */
export const nearUsage =
  (scope: Scope, filters: UsageFilters) =>
  ({ beyond, inOrder }: Piece): Sql => {
    const { product, period } = filters;
    const kept = allOf([
      sql`p.account_id = ${scope.accountId}`,
      ...(product ? [sql`p.product_id = ${product}`] : []),
      ...lastUsedWithin(scope, period),
    ]);
    // SQL: a part of the statement below.
    const uses = sql`(select * from usage_users p where ${kept} ${beyond} ${inOrder})`;
    return rowsOf(scope, filters, usersOf(scope, filters, { uses, and: [] }));
  };

// SQL: a part of the statements of the list and of its file.
const usersOf = (
  scope: Scope,
  { product, period, usedOn, search = '' }: UsageFilters,
  { uses, and }: { uses: Sql; and: Sql[] },
): Sql =>
  sql`from ${uses} p left join lateral (
        select * from users where id = p.user_id and account_id = p.account_id ${fence(search)}) u on true
      where ${allOf([
        sql`p.account_id = ${scope.accountId}`,
        ...and,
        ...(product ? [sql`p.product_id = ${product}`] : []),
        ...lastUsedWithin(scope, period),
        ...(usedOn ? [sql`exists (select from usage_user_days d where ${ofRow} and d.day = ${usedOn})`] : []),
        ...wordsIn(sql`coalesce(u.search_text, fold(known_name(p.account_id, p.user_id)), '')`, search),
      ])}`;

/** How much that was within the period: summed for the rows that are shown. */
export const usedWithin = (scope: Scope, { period, usedOn }: UsageFilters): Sql => {
  const first = firstDay(scope, period);
  // SQL: a part of the statements of the list and of its file.
  return sql`(select json_build_array(count(*), coalesce(sum(d.seconds), 0)) from usage_user_days d
    where ${allOf([
      ofRow,
      ...(first ? [sql`d.day >= ${first}`] : []),
      ...(usedOn ? [sql`d.day = ${usedOn}`] : []),
    ])})`;
};

export type UsageRow = {
  id: string;
  product_id: string;
  product_name: string;
  user_id: string;
  name: string | null;
  email: string | null;
  member: boolean;
  last_used_at: Date;
  used: [days: number, seconds: number];
};

const rowsOf = (scope: Scope, filters: UsageFilters, from: Sql): Sql =>
  // SQL: the list's keyset pages and search.
  sql`select p.product_id || '.' || p.user_id as id, p.product_id, p.user_id, p.last_used_at, u.email,
      u.id is not null as member, ${personOf} as name, (select name from products where id = p.product_id) as product_name,
      ${usedWithin(scope, filters)} as used
    ${from}`;

export const usageList = (scope: Scope, filters: UsageFilters, few: readonly string[] | null): List => ({
  rows: rowsOf(scope, filters, usageFrom(scope, filters, few)),
  // SQL: the same rows, for their number.
  counted: sql`select ${usageFrom(scope, filters, few)}`,
  order: [
    { expression: 'last_used_at', type: 'timestamptz' },
    { expression: 'product_id', type: 'uuid' },
    { expression: 'user_id', type: 'uuid' },
  ],
  direction: 'desc',
});

export const usageAnswer = ({ used: [days, seconds], ...row }: UsageRow): Usage => ({
  id: row.id,
  product: { id: row.product_id, name: row.product_name },
  user: { id: row.user_id, name: row.name, email: row.email, member: row.member },
  lastUsedAt: row.last_used_at.toISOString(),
  days,
  seconds,
});
