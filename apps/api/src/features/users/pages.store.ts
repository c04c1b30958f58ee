import type { UserSort, UserSortField } from '@roster/contract/users';
import { type Queryable, allOf, raw, sql, type Sql } from '../../platform/postgres/index.ts';
import type { Place, Side } from '../../platform/lists/index.ts';
import { keptCountOf } from './kept-count.store.ts';
import { sortableOf, sourceOf, type Wanted } from './narrowing.store.ts';
import { rangeOf, type Scope } from './user-filters.store.ts';

export type Part = {
  sort: UserSort;
  /** The sort key and the id of the row beside it. */
  from: Place | null;
  side: Side;
  limit: number;
};

/** A user of the page, and the value the list is sorted by, as text: what a cursor points at. */
export type Placed = { id: string; key: string };

type SortColumn = { expression: string; type: string };

/** Each expression is the one of an index (account_id, expression, id). */
const sortColumns: Record<UserSortField, SortColumn> = {
  name: { expression: 'u.sort_name', type: 'text collate "und-x-icu"' },
  email: { expression: 'u.email', type: 'text' },
  status: { expression: 'u.status', type: 'text' },
  country: { expression: "coalesce(u.country, '')", type: 'text' },
  lastSignInAt: { expression: "coalesce(u.last_sign_in_at, '-infinity')", type: 'timestamptz' },
  joinedAt: { expression: 'u.joined_at', type: 'timestamptz' },
};

/** B1: reads the rows beyond a place, never OFFSET, so page 20,000 costs what page 1 costs. */
function partOf({ sort, from, side, limit }: Part) {
  const field = sort.replace('-', '') as UserSortField;
  const { expression, type } = sortColumns[field];
  const descending = sort.startsWith('-') !== (side === 'before');
  const direction = descending ? sql`desc` : sql`asc`;
  const key = raw(expression);
  return {
    field,
    descending,
    key,
    beyond: from
      ? [sql`(${key}, u.id) ${descending ? sql`<` : sql`>`} (${from[0]}::${raw(type)}, ${from[1]}::uuid)`]
      : [],
    order: sql`order by ${key} ${direction}, u.id ${direction}`,
    orderOfKeys: sql`order by sort_key ${direction}, id ${direction}`,
    // A number in the text, and not a parameter: with one PostgreSQL would plan for a tenth of the table.
    limit: raw(String(limit)),
    inOrder: <Row>(rows: Row[]) => (side === 'before' ? rows.reverse() : rows),
  };
}

/** The page of a list without filters as a part of a statement, and a name for what is prepared: one for each shape. */
export function straightPage(
  { accountId }: Scope,
  part: Part,
): { name: string; page: Sql; inOrder: <Row>(rows: Row[]) => Row[] } {
  const { field, descending, key, beyond, order, limit, inOrder } = partOf(part);
  const shape = [field, descending ? 'down' : 'up', part.from ? 'on' : 'first', part.limit].join('-');
  return {
    name: `users-page-${shape}`,
    // SQL: the list's keyset pages.
    page: sql`select id, key, row_number() over () as nth from (
                select u.id, ${key}::text as key from users u
                where ${allOf([sql`u.account_id = ${accountId}`, ...beyond])} ${order} limit ${limit}) as straight`,
    inOrder,
  };
}

/** A list without filters, along the sort index. */
export async function readOn(database: Queryable, { scope, where }: Wanted, part: Part): Promise<Placed[]> {
  const { key, beyond, order, limit, inOrder } = partOf(part);
  // SQL: the list's keyset pages.
  const rows = await database.query<Placed>(
    sql`select u.id, ${key}::text as key from users u
        where ${allOf([sql`u.account_id = ${scope.accountId}`, ...beyond, ...where])} ${order} limit ${limit}`,
  );
  return inOrder(rows);
}

type Page = {
  page: Placed[];
  /** How many match: all of them if that is kept counted, else counted to one more than the cap. */
  matched: number;
  isExact: boolean;
};

/**
 * The second walk is at most so many times as long as the first one. It is worthwhile where it probably reads fewer rows, until
 * the page is full, than an index would find in all: `walked * (limit - matched) / matched` against
 * `matched / walked * members`.
 */
const stride = 4;

/**
 * A page and the total in one statement, in bounded steps: a piece of the sort index; a longer one, if enough of the first
 * match for that to fill the page; and only if these did not fill it, or cannot tell the total, those who match, through
 * their index. A step that is not needed is not begun. Each step names its order, also where what it reads has it already: a
 * join of the filters (a right semi join) may lose it.
 */
export async function findPage(database: Queryable, wanted: Wanted, part: Part): Promise<Page> {
  const { scope, where, bounds, filters } = wanted;
  const { walked, counted } = bounds;
  const { orderOfKeys, limit, inOrder } = partOf(part);
  const kept = keptCountOf(filters, scope.accountId);
  // SQL: the list's keyset pages, in pieces of bounded length.
  const rows = await database.query<Found>(
    sql`with walked as materialized (
          select u.id, u.sort_key from (${stretch(wanted, part, walked)}) as u
          where ${allOf(where)} ${orderOfKeys} limit ${counted + 1}),
        walk as materialized (
          select matched, matched >= ${limit} or whole as is_full,
            ${kept ? sql`true` : sql`matched > ${counted} or whole`} as is_known,
            not whole and matched < ${limit} and matched * ${stride + 1} >= ${limit}
              and matched * matched * members > ${walked * walked} * (${limit} - matched) as is_promising
          from (select count(*)::integer as matched, (select member_count::bigint from accounts where id = ${scope.accountId})
            as members from walked) as w
            cross join lateral (select ${part.from === null} and members <= ${walked} as whole) as all_of_them),
        ${secondWalk(wanted, part)},
        walks as materialized (
          select is_known, is_full or is_promising and matched + (select count(*) from strode) >= ${limit} as is_full from walk),
        ${beyondWalks(wanted, part)}
        select page.id, page.sort_key as key,
          ${kept ? sql`(${kept})` : sql`case when is_known then walk.matched else found.matched end`} as matched
        from walk cross join found left join (
          select * from (select id, sort_key::text, row_number() over (${orderOfKeys}) as nth
            from (select id, sort_key from walked union all select id, sort_key from strode) as near
            where (select is_full from walks)) as first where nth <= ${limit}
          union all
          select id, sort_key, nth from next) as page on true
        order by page.nth`,
  );
  return {
    page: inOrder(rows.flatMap(placed)),
    matched: rows[0]?.matched ?? 0,
    isExact: kept !== null,
  };
}

/** A row of what is joined to what is said of all: without an id if there is none. */
type Found = { id: string | null; key: string; matched: number };
const placed = ({ id, key }: Found): Placed[] => (id === null ? [] : [{ id, key }]);

/** The stretch of the sort index in which the page lies. */
function within({ filters, scope }: Wanted, part: Part): Sql {
  const { field, beyond } = partOf(part);
  return allOf([sql`u.account_id = ${scope.accountId}`, ...rangeOf(field, filters, scope), ...beyond]);
}

/** So many rows of the sort index with their keys, from the place of the page on, or from behind a later one. */
function stretch(wanted: Wanted, part: Part, rows: number, behind?: Sql): Sql {
  const { key, order } = partOf(part);
  // SQL: a part of the list's keyset pages.
  return sql`select u.*, ${key} as sort_key from users u
             where ${allOf([within(wanted, part), ...(behind ? [behind] : [])])} ${order} limit ${rows}`;
}

/** As a part of the statement: `strode`, the users who match behind the last one that the first walk found. */
function secondWalk(wanted: Wanted, part: Part): Sql {
  const { where, bounds } = wanted;
  const { key, descending, limit, orderOfKeys } = partOf(part);
  const last = descending ? sql`order by sort_key, id limit 1` : sql`order by sort_key desc, id desc limit 1`;
  // SQL: a part of the list's keyset pages.
  const behind = sql`(${key}, u.id) ${descending ? sql`<` : sql`>`}
    ((select sort_key from walked ${last}), (select id from walked ${last}))`;
  return sql`strode as materialized (
          select u.id, u.sort_key from (${stretch(wanted, part, stride * bounds.walked, behind)}) as u
          where (select is_promising from walk) and ${allOf(where)} ${orderOfKeys} limit ${limit})`;
}

/** As parts of the statement: `next`, the page of all who match, and `found`, how many these are. */
function beyondWalks(wanted: Wanted, part: Part): Sql {
  const { counted } = wanted.bounds;
  const source = sourceOf(wanted);
  const { field, descending } = partOf(part);
  if (!source.page) return sorted(wanted, part);
  // SQL: a part of the list's keyset pages.
  return sql`passed as materialized (
          select page.* from (${source.page({ ...part, field, descending })}) as page where not (select is_full from walks)),
        next as (select id, sort_key, nth from passed where id is not null),
        counted as (select id from (${source.ids(counted + 1)}) as few
          where (select is_full and not is_known from walks)),
        found as materialized (
          select greatest((select max(matched) from passed), (select count(*)::integer from counted)) as matched)`;
}

/**
 * The same where those who match are found one by one. What is read to be counted is not read again to be sorted. If they are
 * too many to sort, the sort index is read on.
 */
function sorted(wanted: Wanted, part: Part): Sql {
  const { where, bounds } = wanted;
  const { key, beyond, order, orderOfKeys, limit } = partOf(part);
  const sortable = sortableOf(wanted);
  // SQL: a part of the list's keyset pages.
  return sql`matching as materialized (
          select id from (${sourceOf(wanted).ids(sortable + 1)}) as through where not (select is_full and is_known from walks)),
        many as (select count(*) > ${sortable} as too_many from matching where not (select is_full from walks)),
        next as materialized (
          (select u.id, ${key}::text as sort_key, row_number() over (${order}) as nth from matching
            cross join lateral (select * from users where id = matching.id offset 0) as u
            where ${allOf([sql`not (select is_full from walks) and not (select too_many from many)`, ...beyond])}
            ${order} limit ${limit})
          union all
          select id, sort_key::text, row_number() over (${orderOfKeys}) as nth from (
            select u.id, ${key} as sort_key from users u where ${allOf([within(wanted, part), ...where])}
            ${order} limit ${limit}) as onward
          where (select too_many from many)),
        found as materialized (
          select count(*)::integer as matched from (select from matching limit ${bounds.counted + 1}) as few)`;
}
