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
  order: OrderKey[];
  direction: 'asc' | 'desc';
  /** How many rows there are, where that is kept counted. */
  total?: number;
};

type Part = { from: Place | null; side: Side; limit: number };
export type Placed = { place: Place };

/** B1: reads the rows beyond a place, without OFFSET, so that a row added or removed between two pages hides and repeats none. */
export async function readKeyset<Row extends object>(
  database: Queryable,
  list: List,
  { from, side, limit }: Part,
): Promise<(Row & Placed)[]> {
  const { order } = list;
  const direction = (list.direction === 'desc') === (side === 'after') ? 'desc' : 'asc';
  const keys = (render: (key: OrderKey, nth: number) => Sql) => join(order.map(render), ', ');
  const place = keys(({ expression }) => raw(`(${expression})::text`));
  const beyond = (found: Place) =>
    sql`where (${keys(({ expression }) => raw(expression))}) ${raw(direction === 'desc' ? '<' : '>')}
          (${keys(({ type }, nth) => sql`${found[nth]}::${raw(type)}`)})`;
  // SQL: pages by keyset; a row comparison is not Prisma's.
  const rows = await database.query<Row & Placed>(
    sql`select list.*, array[${place}] as place from (${list.rows}) as list ${from ? beyond(from) : empty}
        order by ${keys(({ expression }) => raw(`${expression} ${direction}`))} limit ${limit}`,
  );
  return side === 'before' ? rows.reverse() : rows;
}

/** Exact up to the cap, then "at least". */
export async function countUpTo(database: Queryable, list: List, cap = totalCap): Promise<Total> {
  // SQL: counts any list's statement, up to a cap.
  const rows = await database.query<{ n: number }>(
    sql`select count(*)::integer as n from (select from (${list.counted ?? list.rows}) as list limit ${cap + 1}) as capped`,
  );
  const { n } = onlyRow(rows);
  return n > cap ? { atLeast: cap } : n;
}

/** The ids of all rows, at most `limit` of them. */
export async function findIds(database: Queryable, list: List, limit: number): Promise<string[]> {
  // SQL: the ids of any list's statement.
  const rows = await database.query<{ id: string }>(
    sql`select list.id from (${list.rows}) as list order by list.id limit ${limit}`,
  );
  return rows.map(({ id }) => id);
}
