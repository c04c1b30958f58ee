import type { Holding } from '../../platform/holding.ts';
import { sql } from '../../platform/postgres/sql.ts';

/** D5: a product comes back where a seat of it is free; the nth user who wants it gets its nth free seat. */
export const seats: Holding = {
  list: sql`(select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'product', p.name) order by p.name), '[]')
    from seats s join products p on p.id = s.product_id where s.user_id = u.id)`,
  snapshot: [
    'products',
    sql`(select coalesce(jsonb_agg(s.product_id), '[]') from seats s where s.user_id = u.id)`,
  ],
  // SQL: a part of the statement by which users leave.
  takeBack: (userIds) => sql`update seats set user_id = null where user_id = any(${userIds}::uuid[])`,
  // SQL: a part of the statement by which users are restored.
  giveBack: (accountId) => sql`update seats set user_id = wanted.user_id
    from (
      select id, product_id, row_number() over (partition by product_id order by id) as nth
      from seats where account_id = ${accountId} and user_id is null
    ) free
    join (
      select latest.user_id, had.id::uuid as product_id,
        row_number() over (partition by had.id order by latest.user_id) as nth
      from latest cross join jsonb_array_elements_text(snapshot -> 'products') as had (id)
    ) wanted using (product_id, nth)
    where seats.id = free.id`,
};
