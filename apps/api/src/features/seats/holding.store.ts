import type { Holding } from '../../platform/holding.ts';
import { named, sql } from '../../platform/postgres/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';

/**
 * E2: the country that counts for a user who comes back, `u`: their row has no entitlement country yet, their snapshot does.
 */
// SQL: a part of the statement by which users are restored.
const countryBack = sql`entitlement_country_of(
  jsonb_populate_record(u, jsonb_build_object('entitlement_country', snapshot -> 'entitlementCountry')), a)`;

/**
 * D5: a product comes back where a seat of it is free in the user's country, whose term is not over; the nth user who wants
 * it gets its nth free seat.
 */
export const seats: Holding = {
  list: sql`(select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'product', p.name,
      'startsOn', e.starts_on, 'endsOn', e.ends_on,
      'term', term_on(e.starts_on, e.ends_on, (now() at time zone a.time_zone)::date)) order by p.name), '[]')
    from seats s join products p on p.id = s.product_id join entitlements e on e.id = s.entitlement_id
      join accounts a on a.id = s.account_id where s.user_id = u.id)`,
  snapshot: [
    'products',
    sql`(select coalesce(jsonb_agg(s.product_id), '[]') from seats s where s.user_id = u.id)`,
  ],
  // SQL: a part of the statement by which users leave.
  takeBack: (userIds) =>
    sql`update seats set user_id = null, assigned_at = null where user_id = any(${userIds}::uuid[])`,
  // SQL: a part of the statement by which users are restored.
  giveBack: (accountId, now) => sql`update seats set user_id = given.user_id, assigned_at = ${now}
    from (
      select user_ids, array(select s.id from seats s join entitlements e on e.id = s.entitlement_id
          join accounts a on a.id = s.account_id
          cross join lateral term_on(e.starts_on, e.ends_on, (${now}::timestamptz at time zone a.time_zone)::date) as term
        where s.account_id = ${accountId} and s.product_id = wanted.product_id and s.user_id is null
          and e.country = wanted.country and s.lost_holder is null and term <> 'ended'
        order by term desc, s.id limit cardinality(user_ids)) as free
      from (
        select had.id::uuid as product_id, ${countryBack} as country,
          array_agg(latest.user_id order by latest.user_id) as user_ids
        from latest join users u on u.id = latest.user_id join accounts a on a.id = ${accountId}
          cross join jsonb_array_elements_text(snapshot -> 'products') as had (id) group by 1, 2
      ) as wanted
    ) as product cross join lateral unnest(free, user_ids) as given (seat_id, user_id)
    where seats.id = given.seat_id and seats.account_id = ${accountId}`,
};

/** Returns the seats that these users hold, as the log says them. */
export const findHeldBy = (tx: AccountTransaction, userIds: readonly string[]) =>
  // SQL: a set of hundreds in one statement.
  tx.query<{ userId: string; entitlementId: string; product: string; country: string }>(
    named(
      'seats-held-by',
      sql`select s.user_id as "userId", e.id as "entitlementId", p.name as product, e.country
          from seats s join entitlements e on e.id = s.entitlement_id join products p on p.id = s.product_id
          where s.user_id = any(${userIds}::uuid[]) and s.account_id = ${tx.account.id} order by p.name, s.id`,
    ),
  );
