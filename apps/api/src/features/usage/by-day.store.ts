import type { UsageDay, UsedProduct } from '@roster/contract/usage';
import type { UsagePeriod } from '@roster/domain/usage';
import { allOf, type Queryable, sql } from '../../platform/postgres/index.ts';
import { firstDay, lastUsedWithin, type Scope } from './usage-list.store.ts';

/** The products that were used within the period, the most users first. */
export function findUsedProducts(
  database: Queryable,
  scope: Scope,
  period: UsagePeriod,
): Promise<UsedProduct[]> {
  const ofAccount = sql`account_id = ${scope.accountId}`;
  const first = firstDay(scope, period);
  // SQL: sums by product, from what is kept.
  return database.query<UsedProduct>(
    sql`with used as (
          select product_id, count(*)::integer as users from usage_users p
          where ${allOf([ofAccount, ...lastUsedWithin(scope, period)])} group by product_id
        ), summed as (
          select product_id, sum(seconds)::float8 as seconds, max(peak) as peak from usage_product_days
          where ${allOf([ofAccount, ...(first ? [sql`day >= ${first}`] : [])])} group by product_id
        )
        select products.id, products.name, users, coalesce(seconds, 0) as seconds, coalesce(peak, 0) as peak
        from used join products on products.id = product_id left join summed using (product_id)
        order by users desc, products.name, products.id`,
  );
}

/** Day by day, with those on which nobody used it. */
export function findUsageDays(
  database: Queryable,
  scope: Scope,
  { productId, period }: { productId: string; period: UsagePeriod },
): Promise<UsageDay[]> {
  const first = firstDay(scope, period) ?? firstDay(scope, 'last90Days');
  // SQL: a series of days.
  return database.query<UsageDay>(
    sql`select days.day::date::text as day, coalesce(users, 0) as users, coalesce(seconds, 0)::float8 as seconds,
          coalesce(peak, 0) as peak
        from accounts a
          cross join lateral generate_series(${first}, (${scope.now}::timestamptz at time zone a.time_zone)::date,
            interval '1 day') as days (day)
          left join usage_product_days d on d.account_id = a.id and d.product_id = ${productId} and d.day = days.day
        where a.id = ${scope.accountId} order by days.day`,
  );
}
