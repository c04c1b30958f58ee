import type { UserSort, UserSortField } from '@roster/contract/users';
import { type Queryable, allOf, raw, sql, type Sql } from '../../platform/postgres/index.ts';
import type { Place, Side } from '../../platform/lists/index.ts';
import { sourceOf, type Wanted } from './narrowing.store.ts';
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

/** The rest of a list that is too long to sort, along the sort index. */
export async function readOn(database: Queryable, { scope, where }: Wanted, part: Part): Promise<Placed[]> {
  const { key, beyond, order, limit, inOrder } = partOf(part);
  // SQL: the list's keyset pages.
  const rows = await database.query<Placed>(
    sql`select u.id, ${key}::text as key from users u
        where ${allOf([sql`u.account_id = ${scope.accountId}`, ...beyond, ...where])} ${order} limit ${limit}`,
  );
  return inOrder(rows);
}

type Walked = {
  page: Placed[];
  /** How many matched, counted to one more than the cap. */
  matched: number;
  /** Nobody was left out: the account is not longer than the piece. */
  whole: boolean;
};

/** Reads a piece of the sort index, of bounded length. */
export async function walk(
  database: Queryable,
  { filters, scope, where, bounds: { walked, counted } }: Wanted,
  part: Part,
): Promise<Walked> {
  const { field, key, beyond, order, orderOfKeys, limit, inOrder } = partOf(part);
  const account = sql`u.account_id = ${scope.accountId}`;
  const within = allOf([account, ...rangeOf(field, filters, scope), ...beyond]);
  // SQL: the list's keyset pages, in a piece of bounded length.
  const rows = await database.query<Found & Omit<Walked, 'page'>>(
    sql`with matched as materialized (
          select u.id, u.sort_key from (
            select u.*, ${key} as sort_key from users u where ${within} ${order} limit ${walked}) as u
          where ${allOf(where)} limit ${counted + 1})
        select id, sort_key::text as key, said.matched, said.whole
        from (select count(*)::integer as matched,
            (select member_count <= ${walked} from accounts where id = ${scope.accountId}) as whole from matched) as said
        left join matched on true ${orderOfKeys} limit ${limit}`,
  );
  const { matched = 0, whole = false } = rows[0] ?? {};
  return { page: inOrder(rows.flatMap(placed)), matched, whole: whole && part.from === null };
}

/** A row of what is joined to what is said of all: without an id if there is none. */
type Found = { id: string | null; key: string };
const placed = ({ id, key }: Found): Placed[] => (id === null ? [] : [{ id, key }]);

/** The first of all who match, or null if these are too many to sort. */
export async function firstOfMany(database: Queryable, wanted: Wanted, part: Part): Promise<Placed[] | null> {
  const source = await sourceOf(database, wanted);
  const most = wanted.bounds.sorted;
  const { field, descending } = partOf(part);
  const ids = source.first
    ? await idsOf(database, source.first({ ...part, field, descending }))
    : await idsOf(database, source.ids(most + 1));
  return !source.first && ids.length > most ? null : firstOf(database, ids, part);
}

async function idsOf(database: Queryable, statement: Sql): Promise<string[]> {
  // SQL: the narrowing step.
  const rows = await database.query<{ id: string }>(statement);
  return rows.map(({ id }) => id);
}

/** The first of those users, who all match. */
export async function firstOf(database: Queryable, ids: string[], part: Part): Promise<Placed[]> {
  const { key, beyond, order, limit, inOrder } = partOf(part);
  // SQL: the list's keyset pages.
  const rows = await database.query<Placed>(
    sql`select u.id, ${key}::text as key from unnest(${ids}::uuid[]) as found (id)
        cross join lateral (select * from users where id = found.id offset 0) as u
        where ${allOf([sql`true`, ...beyond])} ${order} limit ${limit}`,
  );
  return inOrder(rows);
}
