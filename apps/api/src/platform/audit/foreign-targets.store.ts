import type { Queryable } from '../postgres/database.ts';
import { join, named, raw, sql } from '../postgres/sql.ts';

/** Everything that belongs to one account and can be named by an id. A test compares this with the database. */
export const ownedTables = [
  'users',
  'groups',
  'entitlements',
  'seats',
  'exceptions',
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
  const owned = [...ownedTables.map((table) => `id, account_id from ${table}`), 'id, id from accounts'].map(
    (from) => raw(`select ${from} where id = any((select ids from asked)::uuid[])`),
  );
  // SQL: a dozen tables in one round trip, across accounts, by the reader.
  const rows = await reader.query<{ id: string }>(
    named(
      'foreign-targets',
      sql`with asked as (select ${ids}::uuid[] as ids)
          select distinct id from (${join(owned, ' union all ')}) as owned (id, account_id)
          where account_id is distinct from ${accountId} and account_id is not null
            and not exists (select from departures d where d.user_id = owned.id and d.account_id = ${accountId})`,
    ),
  );
  return rows.map(({ id }) => id);
}
