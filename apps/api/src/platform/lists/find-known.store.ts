import { searchWords } from '@roster/domain/searches';
import { named, type Queryable, sql } from '../postgres/index.ts';
import type { List } from './keyset.ts';

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

/** The rows of so many people are looked up one by one. Among more, a walk over a list soon finds a page. */
export const mostFew = 3_000;

/** As many are looked up where a walk does not find a page soon: all of one last name can be at the end of an order by name. */
const mostMeant = 20_000;

/** The people a search can match, if they are few. Returns null if nothing is searched for, or if there are too many. */
export const findFewKnown = (reader: Queryable, accountId: string, search = ''): Promise<string[] | null> =>
  findAtMost(mostFew, reader, accountId, search);

type Asked = { accountId: string; search: string | undefined };
type Lists = {
  /** The list, where these people alone can match; null where anyone can. */
  of: (people: readonly string[] | null) => List;
  near: NonNullable<List['near']>['rows'];
};

/**
 * A long list of people that can be searched (docs/decisions/0026): few who can match are looked up; of many, more only if
 * the next rows of the list do not fill the page.
 */
export async function listOfMeant(
  reader: Queryable,
  { accountId, search }: Asked,
  { of, near }: Lists,
): Promise<List> {
  const few = await findFewKnown(reader, accountId, search);
  if (few || search === undefined) return of(few);
  const far = async () => of(await findAtMost(mostMeant, reader, accountId, search));
  return { ...of(null), near: { rows: near, far } };
}

function findAtMost(most: number, reader: Queryable, accountId: string, search: string) {
  const words = searchWords(search);
  return words.length > 0 ? findKnown(reader, accountId, words, most) : Promise.resolve(null);
}
