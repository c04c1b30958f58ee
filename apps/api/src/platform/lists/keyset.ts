import { totalCap } from '@roster/domain/users';
import type { Total } from '@roster/contract/machinery/list';
import { onlyRow, type Queryable } from '../postgres/database.ts';
import type { Place, Side } from './paging.ts';

/** An expression over the columns of the list, never null, and its type. The last one is unique. */
type OrderKey = { expression: string; type: string };

/** A whole list: its statement, which selects a column `id`, and the order of its rows. */
export type List = {
  text: string;
  values: unknown[];
  order: OrderKey[];
  direction: 'asc' | 'desc';
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
  const values = [...list.values, ...(from ?? [])];
  const place = order.map(({ type }, nth) => `$${list.values.length + 1 + nth}::${type}`);
  const beyond = `(${order.map(({ expression }) => expression).join(', ')}) ${direction === 'desc' ? '<' : '>'}`;
  const rows = await database.query<Row & Placed>({
    text: `select list.*, array[${order.map(({ expression }) => `(${expression})::text`).join(', ')}] as place
           from (${list.text}) as list ${from ? `where ${beyond} (${place.join(', ')})` : ''}
           order by ${order.map(({ expression }) => `${expression} ${direction}`).join(', ')} limit ${limit}`,
    values,
  });
  return side === 'before' ? rows.reverse() : rows;
}

/** Exact up to the cap, then "at least". */
export async function countUpTo(database: Queryable, list: List, cap = totalCap): Promise<Total> {
  const rows = await database.query<{ n: number }>({
    text: `select count(*)::integer as n from (select from (${list.text}) as list limit ${cap + 1}) as capped`,
    values: list.values,
  });
  const { n } = onlyRow(rows);
  return n > cap ? { atLeast: cap } : n;
}

/** The ids of all rows, at most `limit` of them. */
export async function findIds(database: Queryable, list: List, limit: number): Promise<string[]> {
  const rows = await database.query<{ id: string }>({
    text: `select list.id from (${list.text}) as list order by list.id limit ${limit}`,
    values: list.values,
  });
  return rows.map(({ id }) => id);
}
