import type { UserFilters, UserSortField } from '@roster/contract/users';
import { totalCap } from '@roster/domain/users';
import { entitlementsThat } from '../../platform/held-licenses.ts';
import type { Place } from '../../platform/lists/index.ts';
import { type Queryable, allOf, sql, type Sql } from '../../platform/postgres/index.ts';
import {
  dayConditions,
  searchOf,
  signInBounds,
  whereOf,
  type Scope,
  type Where,
} from './user-filters.store.ts';

/** The users that a list, a count, a selection or an export is about. */
export type Wanted = {
  filters: UserFilters;
  scope: Scope;
  /** All that the filters and the search say, to test one user of the account; empty if no user is left out. */
  where: Where;
  bounds: Bounds;
};

/** How much is read before another way is tried. A test makes them small, so that a few hundred users go every way. */
export type Bounds = {
  /** Rows of the sort index. */
  walked: number;
  /** Matches that are counted. */
  counted: number;
  /** Matches that are found one by one to be sorted. */
  sorted: number;
  /** Members of a group, or users with a seat, who are tested one by one. */
  holders: number;
};
const usual: Bounds = { walked: 3_000, counted: totalCap, sorted: 20_000, holders: 10_000 };

export type Source = {
  /** A statement that selects the ids of users who match, at most so many. If it finds fewer, these are all. */
  ids: (atMost: number) => Sql;
  /**
   * A statement that selects the first of all who match, beyond a place, and how many match, in one pass over them; null
   * where all of them must be found before.
   */
  page: ((order: Order) => Sql) | null;
};

export type Order = { field: UserSortField; descending: boolean; from: Place | null; limit: number };

export const wantedOf = (filters: UserFilters, scope: Scope, bounds = usual): Wanted => ({
  filters,
  scope,
  where: whereOf(filters, scope),
  bounds,
});

/**
 * The one narrowing step (docs/decisions/0026): finds who matches through the index that serves the filters. The shape of
 * each statement leaves PostgreSQL no other way, so no estimate can turn it into a walk over the whole account.
 */
export function sourceOf({ filters, scope, where, bounds }: Wanted): Source {
  const search = searchOf(filters);
  if (search.kind === 'addresses') return throughAddresses(scope, where);
  const holders = holdersOf(filters, scope);
  const others = where.length - besideFacets(filters, scope);
  if (holders && where.length === 1) return allHolders(holders);
  const through = others > 0 ? throughFacets(filters, scope, where, bounds) : alongJoining(scope, where);
  return holders ? ifFew(holders, bounds.holders, throughHolders(holders, scope, where), through) : through;
}

/** Of more matches than these the first are found along the sort index, to its end if need be. */
export const sortableOf = ({ filters, bounds }: Wanted): number =>
  areKnownInOrder(filters) ? bounds.counted : bounds.sorted;

/** What the indexes of all orders know, too: they pass over those who do not match without a look at the table. */
const knownInOrder: readonly (keyof UserFilters)[] = ['status', 'country'];
const areKnownInOrder = (filters: UserFilters) =>
  Object.entries(filters).every(
    ([filter, value]) => value === undefined || knownInOrder.includes(filter as keyof UserFilters),
  );

export async function findIds(database: Queryable, wanted: Wanted, atMost: number): Promise<string[]> {
  const source = sourceOf(wanted);
  // SQL: the narrowing step.
  const rows = await database.query<{ id: string }>(
    sql`select id from (${source.ids(atMost)}) as found order by id`,
  );
  return rows.map(({ id }) => id);
}

const throughAddresses = ({ accountId }: Scope, where: Where): Source => ({
  // SQL: a part of the narrowing step.
  ids: (atMost) =>
    sql`select u.id from users u where u.account_id = ${accountId} and ${allOf(where)} limit ${atMost}`,
  page: null,
});

/** How many conditions the index of facets knows nothing of. */
const besideFacets = (filters: UserFilters, scope: Scope): number =>
  (filters.group ? 1 : 0) +
  (filters.seats ? 1 : 0) +
  (filters.offline === false ? 1 : 0) +
  dayConditions(filters, scope).length;

/**
 * Everyone who is in one of the groups, has a seat, or matches a filter by day; null if none of these is asked for. One of
 * them is enough: the rest is tested.
 */
function holdersOf(filters: UserFilters, scope: Scope): Sql | null {
  const { group, seats } = filters;
  const { accountId } = scope;
  if (group)
    // SQL: a part of the narrowing step.
    return sql`select m.user_id from groups g join group_members m on m.group_id = g.id
               where g.account_id = ${accountId} and g.id = any(${group})`;
  if (seats === 'some')
    // SQL: a part of the narrowing step.
    return sql`select user_id from seats where account_id = ${accountId} and user_id is not null
                 and entitlement_id = any(${entitlementsThat('give', accountId, scope.now)})`;
  return dayConditions(filters, scope)[0]?.holders ?? null;
}

/** One way if they are not more than the bound, else the other. PostgreSQL does not begin with the way that is not taken. */
const ifFew = (holders: Sql, most: number, few: Source, many: Source): Source => ({
  // SQL: a part of the narrowing step.
  ids: (atMost) =>
    sql`with held as materialized (
          select count(*) <= ${most} as are_few from (select from (${holders}) as holders limit ${most + 1}) as capped)
        select id from (${few.ids(atMost)}) as few where (select are_few from held)
        union all
        select id from (${many.ids(atMost)}) as many where not (select are_few from held)`,
  page: null,
});

const allHolders = (holders: Sql): Source => ({
  // SQL: a part of the narrowing step.
  ids: (atMost) =>
    sql`select user_id as id from (${holders}) as holders group by user_id order by user_id limit ${atMost}`,
  page: null,
});

// SQL: a part of the narrowing step.
const throughHolders = (holders: Sql, scope: Scope, where: Where): Source =>
  tested(sql`select distinct user_id as id from (${holders}) as holders`, scope, where);

/** One index has all facets and all words. What it does not know is tested one by one. */
function throughFacets(filters: UserFilters, scope: Scope, where: Where, { counted }: Bounds): Source {
  const asked = sql`${scope.accountId}, ${JSON.stringify(askedOf(filters, scope))}`;
  // SQL: a part of the narrowing step.
  const ids = (atMost: Sql) => sql`select find_users(${asked}, ${atMost}) as id`;
  if (besideFacets(filters, scope) > 0) return tested(ids(sql`null`), scope, where);
  if (areKnownInOrder(filters)) return { ids: (atMost) => ids(sql`${atMost}`), page: null };
  return {
    ids: (atMost) => ids(sql`${atMost}`),
    // SQL: a part of the narrowing step.
    page: ({ field, descending, from, limit }) =>
      sql`select id, sort_key, matched, nth from find_page_of_users(${asked}, ${counted + 1},
            ${field}, ${descending}, ${from?.[0] ?? null}, ${from?.[1] ?? null}, ${limit})
            with ordinality as page (id, sort_key, matched, nth)`,
  };
}

/** Without anything an index could serve: users as they joined. */
const alongJoining = ({ accountId }: Scope, where: Where): Source => ({
  // SQL: a part of the narrowing step.
  ids: (atMost) =>
    sql`select u.id from users u where ${allOf([sql`u.account_id = ${accountId}`, ...where])}
        order by u.joined_at, u.id limit ${atMost}`,
  page: null,
});

/** The fence (OFFSET) makes it one user after the other. */
const tested = (ids: Sql, { accountId }: Scope, where: Where): Source => ({
  // SQL: a part of the narrowing step.
  ids: (atMost) =>
    sql`select u.id from (${ids}) as candidates
        cross join lateral (select * from users where id = candidates.id and account_id = ${accountId} offset 0) as u
        where ${allOf(where)} limit ${atMost}`,
  page: null,
});

function askedOf(filters: UserFilters, scope: Scope) {
  const search = searchOf(filters);
  return {
    facets: facetsOf(filters),
    words: search.kind === 'words' ? search.words : [],
    mismatch: filters.mismatch,
    ...signInBounds(filters, scope),
  };
}

/** One of each list must hold. */
function facetsOf({ status, country, lockReason, role, federated }: UserFilters): string[][] {
  const of = (kind: string, values: readonly unknown[] | undefined) =>
    values ? [values.map((value) => `${kind}:${String(value)}`)] : [];
  return [
    ...of('status', status),
    ...of('country', country),
    ...of('lock', lockReason),
    ...of('role', role),
    ...of('federated', federated === undefined ? undefined : [federated]),
  ];
}
