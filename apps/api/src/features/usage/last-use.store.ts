import { inUseDays } from '@roster/domain/usage';
import { type Queryable, sql, type Sql } from '../../platform/postgres/index.ts';

// `usage_users` is kept by the intake: one row for each user of a product, found by its key or in the order of the last use.

/**
 * When a user last used a product: an expression for the statement of a list, over the columns of its rows. Null if never,
 * or not in this account.
 */
// SQL: a part of the statements of lists.
export const lastUsedAt = (row: { accountId: Sql; productId: Sql; userId: Sql }): Sql =>
  sql`(select last_used_at from usage_users
       where account_id = ${row.accountId} and product_id = ${row.productId} and user_id = ${row.userId})`;

/** A condition on the same rows: the user has not used the product since then, or never. */
// SQL: a part of the statements of lists.
export const notUsedSince = (row: { accountId: Sql; productId: Sql; userId: Sql }, since: Date): Sql =>
  sql`not exists (select from usage_users
       where account_id = ${row.accountId} and product_id = ${row.productId} and user_id = ${row.userId}
         and last_used_at >= ${since})`;

/** When each of these users last used the product in this account; those who never did are not among them. */
export async function findLastUse(
  database: Queryable,
  { accountId, productId, userIds }: { accountId: string; productId: string; userIds: readonly string[] },
): Promise<Map<string, Date>> {
  // SQL: a set of hundreds in one statement.
  const rows = await database.query<{ user_id: string; last_used_at: Date }>(
    sql`select user_id, last_used_at from usage_users
        where account_id = ${accountId} and product_id = ${productId} and user_id = any(${userIds}::uuid[])`,
  );
  return new Map(rows.map(({ user_id: userId, last_used_at: at }) => [userId, at]));
}

export type UseOfEntitlement = {
  entitlementId: string;
  /** Holders of its licenses who used the product within the last 30 days. */
  usedIn30Days: number;
  /** Holders of its licenses who have never used the product in this account. */
  neverUsed: number;
};

/** For each named entitlement of the account with a license in use: how many of the holders use it. */
export async function countUseOfSeats(
  database: Queryable,
  accountId: string,
  now: Date,
): Promise<UseOfEntitlement[]> {
  const since = new Date(now.getTime() - inUseDays * 86_400_000);
  // SQL: counts by entitlement, over two indexes.
  return database.query<UseOfEntitlement>(
    sql`select s.entitlement_id as "entitlementId",
          count(*) filter (where u.last_used_at >= ${since})::integer as "usedIn30Days",
          count(*) filter (where u.user_id is null)::integer as "neverUsed"
        from seats s left join usage_users u
          on u.account_id = s.account_id and u.product_id = s.product_id and u.user_id = s.user_id
        where s.account_id = ${accountId} and s.user_id is not null
        group by s.entitlement_id`,
  );
}

export type UseOfProduct = { productId: string; users: number };

/** How many different users of the account used each product since then, whatever the entitlement. */
export const countUsersOfProducts = (
  database: Queryable,
  accountId: string,
  since: Date,
): Promise<UseOfProduct[]> =>
  // SQL: counts by product, from an index.
  database.query<UseOfProduct>(
    sql`select product_id as "productId", count(*)::integer as users from usage_users
        where account_id = ${accountId} and last_used_at >= ${since} group by product_id`,
  );
