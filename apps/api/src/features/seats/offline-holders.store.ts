import { mostFew } from '../../platform/lists/index.ts';
import { named, type Queryable, sql } from '../../platform/postgres/index.ts';

type Scope = { accountId: string; now: Date };

/**
 * The users whose seats alone can be offline now, through an index of users: those on whose devices any product runs.
 * Returns null if they are too many.
 */
export async function findFewOffline(reader: Queryable, { accountId, now }: Scope): Promise<string[] | null> {
  // SQL: ends at its limit, at every page.
  const rows = await reader.query<{ id: string }>(
    named(
      'seats-offline',
      sql`select id from users where account_id = ${accountId} and offline_until > ${now}
          order by offline_until limit ${mostFew + 1}`,
    ),
  );
  return rows.length > mostFew ? null : rows.map(({ id }) => id);
}
