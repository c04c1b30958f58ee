import type { Holding } from '../../platform/holding.ts';
import { sql } from '../../platform/postgres/index.ts';

/** D5: of the groups, those that still exist come back. */
export const groups: Holding = {
  list: sql`(select coalesce(jsonb_agg(g.name order by g.name), '[]')
    from group_members m join groups g on g.id = m.group_id where m.user_id = u.id)`,
  snapshot: [
    'groups',
    sql`(select coalesce(jsonb_agg(m.group_id), '[]') from group_members m where m.user_id = u.id)`,
  ],
  // SQL: a part of the statement by which users leave.
  takeBack: (userIds) => sql`delete from group_members where user_id = any(${userIds}::uuid[])`,
  // SQL: a part of the statement by which users are restored.
  giveBack: (accountId) => sql`insert into group_members (group_id, user_id, account_id)
    select g.id, latest.user_id, ${accountId} from latest
    cross join jsonb_array_elements_text(snapshot -> 'groups') as had (id)
    join groups g on g.id = had.id::uuid and g.account_id = ${accountId}
    on conflict do nothing`,
};
