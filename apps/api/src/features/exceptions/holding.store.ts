import type { Holding } from '../../platform/holding.ts';
import { sql } from '../../platform/postgres/index.ts';

/** D5: who is restored is denied and allowed what they were before. */
export const exceptions: Holding = {
  list: sql`(select coalesce(jsonb_agg(jsonb_build_object('product', p.name, 'effect', e.effect) order by p.name), '[]')
    from exceptions e join accounts a on a.id = e.account_id left join products p on p.id = e.product_id
    where e.user_id = u.id and (e.ends_on is null or e.ends_on >= (now() at time zone a.time_zone)::date))`,
  snapshot: [
    'exceptions',
    sql`(select coalesce(jsonb_agg(jsonb_build_object('product_id', e.product_id, 'effect', e.effect, 'reason', e.reason,
        'ends_on', e.ends_on, 'created_by', e.created_by, 'created_at', e.created_at)), '[]')
      from exceptions e where e.user_id = u.id)`,
  ],
  // SQL: a part of the statement by which users leave.
  takeBack: (userIds) => sql`delete from exceptions where user_id = any(${userIds}::uuid[])`,
  // SQL: a part of the statement by which users are restored.
  giveBack: (accountId) => sql`insert into exceptions
      (account_id, user_id, product_id, effect, reason, ends_on, created_by, created_at)
    select ${accountId}, latest.user_id, had.product_id, had.effect, had.reason, had.ends_on, had.created_by,
      had.created_at
    from latest cross join jsonb_to_recordset(coalesce(snapshot -> 'exceptions', '[]')) as had (
      product_id uuid, effect text, reason text, ends_on date, created_by uuid, created_at timestamptz)
    where had.product_id is null or exists (select from products p where p.id = had.product_id)
    on conflict do nothing`,
};
