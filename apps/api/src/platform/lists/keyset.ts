import { totalCap } from '@roster/domain/users';
import type { Total } from '@roster/contract/machinery/list';
import { onlyRow, type Queryable } from '../postgres/database.ts';
import { empty, join, raw, sql, type Sql } from '../postgres/sql.ts';
import type { Place, Side } from './paging.ts';

/** An expression over the columns of the list, never null, and its type. The last one is unique. */
export type OrderKey = { expression: string; type: string };

/** A whole list: its statement, which selects a column `id`, and the order of its rows. */
export type List = {
  rows: Sql;
  /** The same rows for their number alone, where it takes less; `rows` if absent. */
  counted?: Sql;
  /** Rows of a bounded part of the list, where these may be more than are counted. */
  some?: Sql;
  order: OrderKey[];
  direction: 'asc' | 'desc';
  /** How many rows there are, where that is kept counted. */
  total?: () => number | Promise<number>;
  /**
   * Where rows that match may be far away: the same rows among the next ones of the order only, which are looked at first.
   * Where they do not fill a page, the list is what `far` returns.
   */
  near?: { rows: (piece: Piece) => Sql; far: () => Promise<List> };
};

/** What follows a place, as the end of a statement over a table that has the columns of the order. */
export type Piece = { beyond: Sql; inOrder: Sql };

export type Part = { from: Place | null; side: Side; limit: number };
export type Placed = { place: Place };

/** B1: reads the rows beyond a place, without OFFSET, so that a row added or removed between two pages hides and repeats none. */
export function readKeyset<Row extends object>(
  database: Queryable,
  list: List,
  part: Part,
): Promise<(Row & Placed)[]> {
  const { beyond, inOrder } = pieceOf(list, part);
  return readRows(database, list, part, beyond ? sql`where ${beyond} ${inOrder}` : inOrder);
}

/** How many rows of an order are looked at before those who match are looked up. */
export const nearby = 3_000;

/** A page of the nearest rows; null if they do not fill one. */
export async function readNear<Row extends object>(
  database: Queryable,
  list: List,
  part: Part,
): Promise<(Row & Placed)[] | null> {
  if (!list.near) return null;
  const { beyond, inOrder } = pieceOf(list, part);
  const piece = {
    beyond: beyond ? sql`and ${beyond}` : empty,
    inOrder: sql`${inOrder} limit ${nearby}`,
  };
  const rows = await readRows<Row>(database, { ...list, rows: list.near.rows(piece) }, part, inOrder);
  return rows.length === part.limit ? rows : null;
}

async function readRows<Row extends object>(
  database: Queryable,
  { rows: statement, order }: List,
  { side, limit }: Part,
  end: Sql,
): Promise<(Row & Placed)[]> {
  const place = join(
    order.map(({ expression }) => raw(`(${expression})::text`)),
    ', ',
  );
  // SQL: pages by keyset; a row comparison is not Prisma's.
  const rows = await database.query<Row & Placed>(
    sql`select list.*, array[${place}] as place from (${statement}) as list ${end} limit ${limit}`,
  );
  return side === 'before' ? rows.reverse() : rows;
}

function pieceOf({ order, direction: own }: List, { from, side }: Part) {
  const direction = (own === 'desc') === (side === 'after') ? 'desc' : 'asc';
  const keys = (render: (key: OrderKey, nth: number) => Sql) => join(order.map(render), ', ');
  return {
    beyond:
      from &&
      sql`(${keys(({ expression }) => raw(expression))}) ${raw(direction === 'desc' ? '<' : '>')}
          (${keys(({ type }, nth) => sql`${from[nth]}::${raw(type)}`)})`,
    // SQL: the end of the statements above.
    inOrder: sql`order by ${keys(({ expression }) => raw(`${expression} ${direction}`))}`,
  };
}

/** Exact up to the cap, then "at least". */
export async function countUpTo(database: Queryable, list: List, cap = totalCap): Promise<Total> {
  const count = async (statement: Sql) => {
    // SQL: counts any list's statement, up to a cap.
    const rows = await database.query<{ n: number }>(
      sql`select count(*)::integer as n from (select from (${statement}) as list limit ${cap + 1}) as capped`,
    );
    return onlyRow(rows).n;
  };
  if (list.some && (await count(list.some)) > cap) return { atLeast: cap };
  const n = await count(list.counted ?? list.rows);
  return n > cap ? { atLeast: cap } : n;
}

/** The ids of all rows, at most `limit` of them. */
export async function findIds(database: Queryable, list: List, limit: number): Promise<string[]> {
  const { rows: statement } = (await list.near?.far()) ?? list;
  // SQL: the ids of any list's statement.
  const rows = await database.query<{ id: string }>(
    sql`select list.id from (${statement}) as list order by list.id limit ${limit}`,
  );
  return rows.map(({ id }) => id);
}
