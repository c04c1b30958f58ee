import { named, type Queryable, sql } from '../postgres/index.ts';

/**
 * The ids of all people these words can mean: members by their search text, and others the account knew, by the name it
 * knows (A8). Returns null if there are more than `most`, or if no index knows the words.
 */
export async function findKnown(
  reader: Queryable,
  accountId: string,
  words: readonly string[],
  most: number,
): Promise<string[] | null> {
  // SQL: the search of users, through a function of the database.
  const rows = await reader.query<{ id: string | null }>(
    named(
      'users-find-known',
      sql`select distinct id from find_known_by_words(${accountId}, ${words}::text[], ${most + 1}) as known (id)`,
    ),
  );
  const ids = rows.flatMap(({ id }) => id ?? []);
  return ids.length > most || ids.length < rows.length ? null : ids;
}
