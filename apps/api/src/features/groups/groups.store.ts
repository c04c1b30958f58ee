import type { Queryable } from '../../platform/database.ts';

export const findGroups = (database: Queryable, accountId: string) =>
  database.query<{ id: string; name: string }>({
    name: 'groups-of-account',
    text: 'select id, name from groups where account_id = $1 order by name collate "und-x-icu" limit 1000',
    values: [accountId],
  });
