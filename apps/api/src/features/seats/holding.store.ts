import type { Holding } from '../../platform/holding.ts';
import { sql } from '../../platform/postgres/index.ts';

/** D5: a product comes back where a seat of it is free; the nth user who wants it gets its nth free seat. */
export const seats: Holding = {
  list: sql`(select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'product', p.name) order by p.name), '[]')
    from seats s join products p on p.id = s.product_id where s.user_id = u.id)`,
  snapshot: [
    'products',
    sql`(select coalesce(jsonb_agg(s.product_id), '[]') from seats s where s.user_id = u.id)`,
  ],
  // SQL: a part of the statement by which users leave.
  takeBack: (userIds) =>
    sql`update seats set user_id = null, assigned_at = null where user_id = any(${userIds}::uuid[])`,
  // SQL: a part of the statement by which users are restored.
  giveBack: (accountId) => sql`update seats set user_id = given.user_id, assigned_at = now()
    from (
      select user_ids, array(select id from seats
        where account_id = ${accountId} and product_id = wanted.product_id and user_id is null and lost_holder is null
        order by id limit cardinality(user_ids)) as free
      from (
        select had.id::uuid as product_id, array_agg(latest.user_id order by latest.user_id) as user_ids
        from latest cross join jsonb_array_elements_text(snapshot -> 'products') as had (id) group by 1
      ) as wanted
    ) as product cross join lateral unnest(free, user_ids) as given (seat_id, user_id)
    where seats.id = given.seat_id and seats.account_id = ${accountId}`,
};
