import type { Queryable } from '../../platform/database.ts';

type GroupRow = {
  id: string;
  name: string;
  description: string;
  entitlement_country: string | null;
  given_on_add: boolean;
  members: number;
};

export const findGroups = (database: Queryable, accountId: string) =>
  database.query<GroupRow>({
    name: 'groups-of-account',
    text: `select g.id, g.name, g.description, g.entitlement_country, g.given_on_add, count(m.user_id)::integer as members
           from groups g left join group_members m on m.group_id = g.id
           where g.account_id = $1
           group by g.id order by g.name collate "und-x-icu" limit 1000`,
    values: [accountId],
  });
