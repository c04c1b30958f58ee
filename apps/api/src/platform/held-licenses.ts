import { sql, type Sql } from './postgres/index.ts';

/** A day of the calendar of an account `a`. */
const todayOf = (now: Date) => sql`(${now}::timestamptz at time zone a.time_zone)::date`;

/** The licenses that a user `holder` of the account `a` holds, each with its term, as JSON; null without any. */
export const licensesOf = (holder: Sql, now: Date): Sql =>
  // SQL: a part of other statements.
  sql`(select json_agg(json_build_object('product', product.name, 'startsOn', bought.starts_on,
      'endsOn', bought.ends_on, 'term', term_on(bought.starts_on, bought.ends_on, ${todayOf(now)})) order by product.name)
    from seats held join entitlements bought on bought.id = held.entitlement_id
      join products product on product.id = held.product_id
    where held.user_id = ${holder})`;

/**
 * E3: `countsAsLicense` of the domain, in SQL: the entitlements of an account whose licenses give something today, and those
 * whose licenses do not.
 */
export const entitlementsThat = (gives: 'give' | 'giveNothing', accountId: string, now: Date): Sql =>
  // SQL: a part of other statements. An array, so that it is found once a statement.
  sql`array(select e.id from entitlements e join accounts a on a.id = e.account_id
      where e.account_id = ${accountId} and e.kind = 'named'
        and (term_on(e.starts_on, e.ends_on, ${todayOf(now)}) = 'running') = ${gives === 'give'})`;
