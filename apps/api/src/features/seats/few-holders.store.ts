import type { SeatFilters } from '@roster/contract/seats';
import { searchWords } from '@roster/domain/searches';
import { findKnown } from '../../platform/lists/index.ts';
import { named, type Queryable, sql } from '../../platform/postgres/index.ts';

/** The seats of so many holders are looked up one by one. Among more, a walk over the list soon finds a page. */
const most = 3_000;

type Scope = { accountId: string; now: Date };

/**
 * The users whose seats alone can match, found through the indexes of users (docs/decisions/0026). Null if they are too many,
 * or if nothing is asked for that such an index knows.
 */
export async function findFewHolders(
  reader: Queryable,
  scope: Scope,
  { search = '', offline = false }: SeatFilters,
): Promise<string[] | null> {
  const words = searchWords(search);
  const known = words.length > 0 ? await findKnown(reader, scope.accountId, words, most) : null;
  return known ?? (offline ? findOffline(reader, scope) : null);
}

async function findOffline(reader: Queryable, { accountId, now }: Scope): Promise<string[] | null> {
  // SQL: ends at its limit, at every page.
  const rows = await reader.query<{ id: string }>(
    named(
      'seats-offline',
      sql`select id from users where account_id = ${accountId} and offline_until > ${now} limit ${most + 1}`,
    ),
  );
  return rows.length > most ? null : rows.map(({ id }) => id);
}
