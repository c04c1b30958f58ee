import type { SeatFilters } from '@roster/contract/seats';
import { findAllMeant, findFewKnown, mostFew } from '../../platform/lists/index.ts';
import { named, type Queryable, sql } from '../../platform/postgres/index.ts';

type Scope = { accountId: string; now: Date };

/**
 * The users whose seats alone can match, found through the indexes of users (docs/decisions/0026). Null if they are too many,
 * or if nothing is asked for that such an index knows.
 */
export async function findFewHolders(
  reader: Queryable,
  scope: Scope,
  { search, offline = false }: SeatFilters,
): Promise<string[] | null> {
  const known = await findFewKnown(reader, scope.accountId, search);
  return known ?? (offline ? findOffline(reader, scope) : null);
}

/** The same where a walk did not find a page soon. */
export const findManyHolders = (reader: Queryable, { accountId }: Scope, { search }: SeatFilters) =>
  findAllMeant(reader, accountId, search);

async function findOffline(reader: Queryable, { accountId, now }: Scope): Promise<string[] | null> {
  // SQL: ends at its limit, at every page.
  const rows = await reader.query<{ id: string }>(
    named(
      'seats-offline',
      sql`select id from users where account_id = ${accountId} and offline_until > ${now} limit ${mostFew + 1}`,
    ),
  );
  return rows.length > mostFew ? null : rows.map(({ id }) => id);
}
