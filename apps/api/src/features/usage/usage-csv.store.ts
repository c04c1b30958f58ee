import type { Delimiter } from '@roster/contract/machinery/csv';
import type { UsageFilters } from '@roster/contract/usage';
import type { UsagePeriod } from '@roster/domain/usage';
import { copyOptions } from '../../platform/csv/index.ts';
import { allOf, raw, sql, type Sql } from '../../platform/postgres/index.ts';
import { firstDay, personOf, type Scope, usageFrom, usedWithin } from './usage-list.store.ts';

/** Minutes are whole numbers: a decimal point is no point to a spreadsheet in every language. */
export const usageColumns = ['product', 'user', 'email', 'lastUsed', 'days', 'minutes'] as const;
export const usageDayColumns = ['day', 'product', 'users', 'minutes', 'peak'] as const;

/** The statement that writes the rows, the latest use first, like the list. Times are in UTC, as on every connection. */
export const usageStatement = (scope: Scope, filters: UsageFilters, delimiter: Delimiter): Sql =>
  // The fence (OFFSET) gives csv_safe plain columns: of an expression it would be a call for each cell.
  // SQL: COPY, for any number of rows.
  sql`copy (
    select csv_safe(product), csv_safe(person), csv_safe(email), to_char(last_used_at, 'YYYY-MM-DD HH24:MI'),
      used ->> 0, round((used ->> 1)::numeric / 60)
    from (
      select (select name from products where id = p.product_id) as product, ${personOf} as person, u.email,
        p.last_used_at, p.product_id, p.user_id, ${usedWithin(scope, filters)} as used
      ${usageFrom(scope, filters, null)} offset 0
    ) as one order by last_used_at desc, product_id desc, user_id desc
  ) to stdout ${raw(copyOptions(delimiter))}`;

/** The statement that writes a row for each day and product that was used then: the latest day first, as the table of the screen. */
export function usageByDayStatement(
  scope: Scope,
  { product, period }: { product?: string | undefined; period: UsagePeriod },
  delimiter: Delimiter,
): Sql {
  const first = firstDay(scope, period);
  // SQL: COPY, for any number of rows.
  return sql`copy (
    select day, csv_safe(name), users, round(seconds::numeric / 60), peak
    from (
      select d.day, p.name, d.users, d.seconds, d.peak, p.id
      from usage_product_days d join products p on p.id = d.product_id
      where ${allOf([
        sql`d.account_id = ${scope.accountId}`,
        ...(product ? [sql`d.product_id = ${product}`] : []),
        ...(first ? [sql`d.day >= ${first}`] : []),
      ])} offset 0
    ) as one order by day desc, name, id
  ) to stdout ${raw(copyOptions(delimiter))}`;
}
