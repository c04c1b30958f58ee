import { type Queryable, sql } from '../../platform/postgres/index.ts';

/** The products of which the account has an entitlement, whatever its country and term; by name. */
export const readAccountProducts = (
  database: Queryable,
  accountId: string,
): Promise<{ id: string; name: string }[]> =>
  // SQL: in the alphabetical order of the list.
  database.query(
    sql`select p.id, p.name from products p
        where exists (select from entitlements e where e.account_id = ${accountId} and e.product_id = p.id)
        order by p.name collate "und-x-icu", p.id`,
  );
