import type { Total } from '@roster/contract/machinery/list';
import * as z from 'zod';
import type { Cursors } from './cursors.ts';
import { refuse } from '../refused.ts';

/** B1: a place in an ordered list: what the list is ordered by, of the row beside it, as text. */
export type Place = string[];
/** `after` reads on from the place, `before` reads back to it; without a place, from the start or from the end. */
export type Side = 'after' | 'before';

const Cursor = z.object({
  place: z.array(z.string()),
  side: z.enum(['after', 'before']),
  offset: z.number(),
});
type Cursor = z.output<typeof Cursor>;

type Needs<Row> = {
  cursors: Cursors;
  /** The account and the query: a cursor of another one is refused. */
  boundTo: readonly unknown[];
  query: { cursor?: string | undefined; limit: number };
  read: (part: { from: Place | null; side: Side; limit: number }) => Promise<Row[]>;
  placeOf: (row: Row) => Place;
  /** How many of those that are counted a row stands for; one if absent. */
  sizeOf?: (row: Row) => number;
  count: (rows: readonly Row[]) => Total | Promise<Total>;
};

export type PageOf<Row> = {
  rows: Row[];
  total: Total;
  offset: number;
  nextCursor: string | null;
  previousCursor: string | null;
};

/**
 * B1: one page of any list. Reads one row more than the page has, to know whether there is another page. If rows were
 * removed and the place is past the end, reads the last page with rows; if it is before the start, the first.
 */
export async function readPage<Row>({ cursors, query, read, placeOf, count, sizeOf, ...needs }: Needs<Row>) {
  const { limit } = query;
  const boundTo = JSON.stringify(needs.boundTo);
  let cursor = open(cursors, boundTo, query.cursor);
  let side = cursor?.side ?? 'after';
  let found = await read({ from: cursor?.place ?? null, side, limit: limit + 1 });
  const past = found.length === 0 && cursor !== null;
  if (past) {
    side = side === 'after' ? 'before' : 'after';
    cursor = null;
    found = await read({ from: null, side, limit: limit + 1 });
  }

  const total = await count(found);
  const length = past && side === 'before' ? lastPageLength(total, limit) : limit;
  const more = found.length > length;
  const rows = side === 'after' ? found.slice(0, length) : found.slice(Math.max(found.length - length, 0));
  const hasNext = side === 'after' ? more : !past;
  const hasPrevious = side === 'after' ? cursor !== null : more;
  const size = sizeOf ? rows.reduce((sum, row) => sum + sizeOf(row), 0) : rows.length;
  const offset = offsetOf({ cursor, side, rows: size, more, hasNext, total });
  const seal = (row: Row | undefined, next: Side, at: number) =>
    row === undefined ? null : cursors.seal(boundTo, { place: placeOf(row), side: next, offset: at });
  return {
    rows,
    total,
    offset,
    nextCursor: hasNext ? seal(rows.at(-1), 'after', offset + size) : null,
    previousCursor: hasPrevious ? seal(rows[0], 'before', offset) : null,
  } satisfies PageOf<Row>;
}

function open(cursors: Cursors, boundTo: string, sealed: string | undefined): Cursor | null {
  if (sealed === undefined) return null;
  const cursor = Cursor.safeParse(cursors.open(boundTo, sealed));
  if (!cursor.success) throw refuse('request.invalidCursor');
  return cursor.data;
}

/** The rows of the last page when all pages before it are full. */
const lastPageLength = (total: Total, limit: number) =>
  typeof total === 'number' ? total % limit || limit : limit;

type Position = {
  cursor: Cursor | null;
  side: Side;
  rows: number;
  more: boolean;
  hasNext: boolean;
  total: Total;
};

/** How many rows come before the page. Where the start, the end or the total shows it, what changed is corrected. */
function offsetOf({ cursor, side, rows, more, hasNext, total }: Position): number {
  const known = typeof total === 'number' ? total : null;
  if (side === 'before' && !more) return 0;
  if (side === 'after' && !cursor) return 0;
  if (known !== null && !hasNext) return known - rows;
  const said = side === 'after' ? (cursor?.offset ?? 0) : Math.max((cursor?.offset ?? 0) - rows, 0);
  return known === null ? said : Math.min(said, known - rows);
}
