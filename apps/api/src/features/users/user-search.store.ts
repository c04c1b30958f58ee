import type { UserFilters } from '@roster/contract/users';
import type { Total } from '@roster/contract/machinery/list';
import { onlyRow, type Queryable, allOf, sql, type Sql } from '../../platform/postgres/index.ts';
import { findKeptCount } from './kept-count.store.ts';
import { findIds, sourceOf, wantedOf, type Bounds } from './narrowing.store.ts';
import { findPage, readOn, type Part, type Placed } from './pages.store.ts';
import type { Scope } from './user-filters.store.ts';

/** One request for a page of the list, which may read twice (B1), and its total. */
export type UserSearch = {
  /** No user is left out: the page needs no narrowing. */
  isEveryone: boolean;
  read: (part: Part) => Promise<Placed[]>;
  /**
   * Known once a page was read. Exact if it is kept counted or up to the cap, then "at least": an exact count of a million
   * rows is slow.
   */
  total: (members: number) => Total;
};

/**
 * In this order, each step bounded (docs/decisions/0026): a piece of the sort index, and a longer one if many there match;
 * who matches, through their index; and only if these are too many to sort, the sort index to its end.
 */
export function searchUsers(
  database: Queryable,
  filters: UserFilters,
  scope: Scope,
  bounds?: Bounds,
): UserSearch {
  const wanted = wantedOf(filters, scope, bounds);
  const { counted } = wanted.bounds;
  const isEveryone = wanted.where.length === 0;
  let found = { matched: 0, isExact: false };

  return {
    isEveryone,
    read: async (part) => {
      if (isEveryone) return readOn(database, wanted, part);
      const { page, ...total } = await findPage(database, wanted, part);
      found = total;
      return page;
    },
    total: (members) => {
      if (isEveryone) return members;
      return found.isExact || found.matched <= counted ? found.matched : { atLeast: counted };
    },
  };
}

/** What is kept counted is known; of the others few are counted through their index, many along the table. */
export async function countExactly(database: Queryable, filters: UserFilters, scope: Scope): Promise<number> {
  const kept = await findKeptCount(database, filters, scope.accountId);
  if (kept !== null) return kept;
  const wanted = wantedOf(filters, scope);
  const source = sourceOf(wanted);
  const account = sql`u.account_id = ${scope.accountId}`;
  const most = wanted.bounds.sorted;
  // SQL: a part of the count.
  const found = await count(database, sql`select from (${source.ids(most + 1)}) as found`);
  // SQL: a part of the count.
  return found <= most
    ? found
    : count(database, sql`select from users u where ${allOf([account, ...wanted.where])}`);
}

async function count(database: Queryable, rows: Sql): Promise<number> {
  // SQL: the list's filters and search.
  const counted = await database.query<{ n: number }>(
    sql`select count(*)::integer as n from (${rows}) as counted`,
  );
  return onlyRow(counted).n;
}

/** The ids that match, at most `limit` of them, in a stable order. */
export const findMatchingIds = (database: Queryable, filters: UserFilters, scope: Scope, limit: number) =>
  findIds(database, wantedOf(filters, scope), limit);

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
