import type { SeatUse } from '@roster/domain/seats';
import { inUseDays, unusedDays } from '@roster/domain/usage';
import { type Queryable, sql, type Sql } from '../../platform/postgres/index.ts';

// `usage_users` is kept by the intake: one row for each user of a product, found by its key or in the order of the last use.

type Scope = { accountId: string; now: Date };

/** X7: the moment at which the last so many days of the account's calendar began, today being one of them. */
// SQL: a part of the statements that ask for use.
export const beginOfLast = (days: number, { accountId, now }: Scope): Sql =>
  sql`(select ((${now}::timestamptz at time zone time_zone)::date - ${days - 1}::integer)::timestamp at time zone time_zone
       from accounts where id = ${accountId})`;

type Row = { accountId: Sql; productId: Sql; userId: Sql };

// SQL: a part of the statements of lists.
const useOf = ({ accountId, productId, userId }: Row): Sql =>
  sql`from usage_users where account_id = ${accountId} and product_id = ${productId} and user_id = ${userId}`;

/**
 * When a user last used a product: an expression for the statement of a list, over the columns of its rows. Null if never,
 * or not in this account.
 */
// SQL: a part of the statements of lists.
export const lastUsedAt = (row: Row): Sql => sql`(select last_used_at ${useOf(row)})`;

/** E3: a condition on the same rows: how the user used the product lately. */
export function isUsed(row: Row, use: SeatUse, scope: Scope): Sql {
  const since = (days: number) =>
    sql`exists (select ${useOf(row)} and last_used_at >= ${beginOfLast(days, scope)})`;
  // SQL: a part of the statements of lists.
  return {
    inLast30Days: since(inUseDays),
    notInLast90Days: sql`not ${since(unusedDays)}`,
    never: sql`not exists (select ${useOf(row)})`,
  }[use];
}

export type UseOfEntitlement = {
  entitlementId: string;
  /** Holders of its licenses who used the product within the last 30 days. */
  inLast30Days: number;
  /** Holders of its licenses who have never used the product in this account. */
  never: number;
};

/** For each of these entitlements with a license that is assigned: how many of the holders use it. */
export const countUseOfSeats = (
  database: Queryable,
  entitlementIds: readonly string[],
  scope: Scope,
): Promise<UseOfEntitlement[]> =>
  // SQL: counts by entitlement, over two indexes.
  database.query<UseOfEntitlement>(
    sql`select s.entitlement_id as "entitlementId",
          count(*) filter (where u.last_used_at >= ${beginOfLast(inUseDays, scope)})::integer as "inLast30Days",
          count(*) filter (where u.user_id is null)::integer as "never"
        from seats s left join usage_users u
          on u.account_id = s.account_id and u.product_id = s.product_id and u.user_id = s.user_id
        where s.entitlement_id = any(${entitlementIds}::uuid[]) and s.account_id = ${scope.accountId}
          and s.user_id is not null
        group by s.entitlement_id`,
  );

export type UseOfProduct = { productId: string; users: number };

/** How many different users of the account used each of these products within the last 30 days, whatever the entitlement. */
export const countUsersOfProducts = (
  database: Queryable,
  productIds: readonly string[],
  scope: Scope,
): Promise<UseOfProduct[]> =>
  // SQL: counts by product, from an index.
  database.query<UseOfProduct>(
    sql`select product_id as "productId", count(*)::integer as users from usage_users
        where account_id = ${scope.accountId} and product_id = any(${productIds}::uuid[])
          and last_used_at >= ${beginOfLast(inUseDays, scope)} group by product_id`,
  );
