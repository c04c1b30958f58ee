import { type Queryable, named, raw, sql, type Sql } from '../../platform/postgres/index.ts';

/** The people that a search of the log finds: a few, by their ids, or so many that the people of each event are compared instead. */
export type Meant = { kind: 'few'; ids: string[] } | { kind: 'many'; words: readonly string[] };

/** As many people as are looked up in the log one by one. */
const few = 2_000;
/** Fewer letters have no trigram. */
const trigramLetters = 3;

export async function findMeant(
  reader: Queryable,
  accountId: string,
  words: readonly string[],
): Promise<Meant> {
  if (!words.some((word) => word.length >= trigramLetters)) return { kind: 'many', words };
  // SQL: the trigram search, through a function of the database.
  const rows = await reader.query<{ id: string }>(
    named('audit-find-meant', sql`select id from (${known(accountId, words, few + 1)}) as known (id)`),
  );
  return rows.length > few ? { kind: 'many', words } : { kind: 'few', ids: rows.map(({ id }) => id) };
}

// SQL: the trigram search, through a function of the database.
const known = (accountId: string, words: readonly string[], atMost: number | null) => sql`
  select find_known_by_text(${accountId},
    array(select like_pattern(word) from unnest(${words}::text[]) as word order by length(word) desc), ${atMost})`;

/** All of them, as a part of a statement. */
export const everyoneMeant = (accountId: string, words: readonly string[]): Sql =>
  known(accountId, words, null);

/** Of these people, those who are meant: three look-ups for each, which no estimate turns into a walk over a table. */
// SQL: the names an account knew, in three tables.
export function meantAmong(accountId: string, words: readonly string[], people: Sql): Sql {
  const has = (text: Sql) =>
    sql`bool_or(${text} like all (array(select like_pattern(word) from unnest(${words}::text[]) as word)))`;
  const known = (alias: 'd' | 'r') =>
    has(raw(`fold(full_name(${alias}.first_name, ${alias}.last_name) || ' ' || ${alias}.email)`));
  return sql`select person.id from (${people}) as person (id)
    where (select ${has(sql`u.search_text`)} from users u where u.id = person.id and u.account_id = ${accountId})
      or (select ${known('d')} from departures d where d.user_id = person.id and d.account_id = ${accountId})
      or (select ${known('r')} from approval_requests r where r.user_id = person.id and r.account_id = ${accountId})`;
}
