import { type Queryable, raw, sql, type Sql } from '../../platform/postgres/index.ts';
import { findKnown } from '../../platform/lists/index.ts';

/** The people that a search of the log finds. */
export type Meant =
  | { kind: 'few'; ids: string[] }
  /** So many that the people of each event are compared. `all` finds every one of them, or returns null if they are too many for that. */
  | { kind: 'many'; words: readonly string[]; all: () => Promise<Meant | null> }
  /** Many, who are looked up in the log one by one, since the latest events name few of them. */
  | { kind: 'all'; ids: string[] };

/** As many people as are looked up in the log one by one. */
const few = 1_000;
/** As many as are looked up where the latest events name none of them. */
const fewEnough = 20_000;

export async function findMeant(
  reader: Queryable,
  accountId: string,
  words: readonly string[],
): Promise<Meant> {
  const ids = await findKnown(reader, accountId, words, few);
  if (ids) return { kind: 'few', ids };
  const all = async (): Promise<Meant | null> => {
    const many = await findKnown(reader, accountId, words, fewEnough);
    return many && { kind: 'all', ids: many };
  };
  return { kind: 'many', words, all };
}

// SQL: the trigram search, through a function of the database.
/** All of them, as a part of a statement. */
export const everyoneMeant = (accountId: string, words: readonly string[]): Sql => sql`
  select find_known_by_text(${accountId},
    array(select like_pattern(word) from unnest(${words}::text[]) as word order by length(word) desc), null)`;

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
