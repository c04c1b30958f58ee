import type { UserFilters } from '@roster/contract/users';
import { totalCap } from '@roster/domain/users';
import { onlyRow, type Queryable } from '../../platform/postgres/database.ts';
import { allOf, named, sql } from '../../platform/postgres/sql.ts';
import {
  searchOf,
  whereOf,
  withAddresses,
  withIds,
  withWords,
  type Scope,
  type Where,
} from './user-filters.store.ts';

export type Found = {
  where: Where;
  /** No search and no filter: the total is the account's own. */
  everyone: boolean;
};

/** Fewer letters have no trigram. */
const trigramLetters = 3;

/**
 * The first of two steps: turns a search word into the ids it can mean, through the trigram index and capped. Words
 * with more matches than the cap are common, and the second step finds them quickly by scanning the sort index
 * (docs/decisions/0005).
 */
export async function findMatchingScope(
  database: Queryable,
  filters: UserFilters,
  scope: Scope,
): Promise<Found> {
  const where = whereOf(filters, scope);
  const search = searchOf(filters);
  if (search.kind === 'none') return { where, everyone: where.length === 1 };
  if (search.kind === 'addresses') return { where: withAddresses(where, search.addresses), everyone: false };

  const indexed = search.words
    .filter((word) => word.length >= trigramLetters)
    .sort((a, b) => b.length - a.length);
  if (indexed.length === 0) return { where: withWords(where, search.words), everyone: false };

  const ids = await findByText(database, scope.accountId, indexed.slice(0, 3));
  const rest = search.words.filter((word) => !indexed.slice(0, 3).includes(word));
  return ids.length > totalCap
    ? { where: withWords(where, search.words), everyone: false }
    : { where: withIds(withWords(where, rest), ids), everyone: false };
}

/** Exact up to the cap, then "at least": an exact count of a million rows is slow. */
export async function countUpToCap(
  database: Queryable,
  { where }: Found,
): Promise<number | { atLeast: number }> {
  // SQL: the list's filters and trigram search.
  const rows = await database.query<{ n: number }>(
    sql`select count(*)::integer as n from (
        select from users u where ${allOf(where)} limit ${totalCap + 1}) as capped`,
  );
  const { n } = onlyRow(rows);
  return n > totalCap ? { atLeast: totalCap } : n;
}

export async function countExactly(database: Queryable, { where }: Found): Promise<number> {
  // SQL: the list's filters and trigram search.
  const rows = await database.query<{ n: number }>(
    sql`select count(*)::integer as n from users u where ${allOf(where)}`,
  );
  return onlyRow(rows).n;
}

/** The ids that match, at most `limit` of them, in a stable order. */
export async function findMatchingIds(
  database: Queryable,
  { where }: Found,
  limit: number,
): Promise<string[]> {
  // SQL: the list's filters and trigram search.
  const rows = await database.query<{ id: string }>(
    sql`select u.id from users u where ${allOf(where)} order by u.id limit ${limit}`,
  );
  return rows.map(({ id }) => id);
}

/** Those of the addresses that no one in the account has. */
export async function findMissing(
  database: Queryable,
  accountId: string,
  addresses: string[],
): Promise<string[]> {
  // SQL: a set of hundreds in one statement.
  const rows = await database.query<{ email: string }>(
    sql`select asked.email from unnest(${addresses}::text[]) with ordinality as asked (email, nth)
        where not exists (select from users u where u.account_id = ${accountId} and u.email = asked.email) order by nth`,
  );
  return rows.map(({ email }) => email);
}

async function findByText(database: Queryable, accountId: string, words: string[]): Promise<string[]> {
  // SQL: the trigram search, through a function of the database.
  const rows = await database.query<{ id: string }>(
    named(
      'users-find-by-text',
      sql`select find_users_by_text(${accountId}, array(select like_pattern(word) from unnest(${words}::text[]) as word),
          ${totalCap + 1}) as id`,
    ),
  );
  return rows.map(({ id }) => id);
}
