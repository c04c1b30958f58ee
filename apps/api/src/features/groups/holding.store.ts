import type { Holding } from '../../platform/holding.ts';

/** D5: of the groups, those that still exist come back. */
export const groups: Holding = {
  list: `(select coalesce(jsonb_agg(g.name order by g.name), '[]')
    from group_members m join groups g on g.id = m.group_id where m.user_id = u.id)`,
  snapshot: [
    'groups',
    `(select coalesce(jsonb_agg(m.group_id), '[]') from group_members m where m.user_id = u.id)`,
  ],
  takeBack: 'delete from group_members where user_id = any($1::uuid[])',
  giveBack: `insert into group_members (group_id, user_id, account_id)
    select g.id, latest.user_id, $2 from latest
    cross join jsonb_array_elements_text(snapshot -> 'groups') as had (id)
    join groups g on g.id = had.id::uuid and g.account_id = $2
    on conflict do nothing`,
};
