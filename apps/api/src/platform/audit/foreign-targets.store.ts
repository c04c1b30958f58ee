import type { Queryable } from '../postgres/database.ts';

/** Everything that belongs to one account and can be named by an id. A test compares this with the database. */
export const ownedTables = [
  'users',
  'groups',
  'seats',
  'fulfillment_contacts',
  'approval_requests',
  'user_requests',
  'service_requests',
  'saved_views',
  'mails',
] as const;

/**
 * Which of these ids belong to another account, or are another account themselves. Users who left this account for
 * another one are still named by its lists.
 */
export async function findForeignTargets(
  reader: Queryable,
  ids: readonly string[],
  accountId: string | null,
): Promise<string[]> {
  const owned = ownedTables.map((table) => `select id, account_id from ${table} where id = any($1::uuid[])`);
  const rows = await reader.query<{ id: string }>({
    name: 'foreign-targets',
    text: `select distinct id from (
             ${owned.join(' union all ')}
             union all select id, id from accounts where id = any($1::uuid[])
           ) as owned where account_id is distinct from $2 and account_id is not null
             and not exists (select from departures d where d.user_id = owned.id and d.account_id = $2)`,
    values: [ids, accountId],
  });
  return rows.map(({ id }) => id);
}
