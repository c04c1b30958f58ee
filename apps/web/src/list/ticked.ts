import { maxExceptions, maxUserIds } from '@roster/domain/users';
import { paths } from '../paths.ts';

/** What is ticked: some rows, or all that match with exceptions (B5). */
export type Ticked<Row> = (
  | { kind: 'some'; rows: ReadonlyMap<string, Row> }
  | { kind: 'all'; total: number; except: ReadonlySet<string> }
) & {
  /** How many ticks in a row found no room. */
  refused?: number;
};

/** The rows of an action: some by id, or all that match the filters with exceptions (B5). */
export type Picked<Filters> =
  /** `name`: of the row, where it is only one; `userId`: of the user that it is about. */
  | { ids: string[]; name?: string; userId?: string }
  | { matching: Filters; except: string[]; expectedTotal: number };

/** What the only row is called, for sentences that would count it else; undefined where there are several. */
export const onlyName = (picked: Picked<unknown>) =>
  'ids' in picked && picked.ids.length === 1 ? picked.name : undefined;

/** Where the only user that it is about can be seen; undefined where there are several. */
export const onlyUserPage = (picked: Picked<unknown>) =>
  'ids' in picked && picked.ids.length === 1 && picked.userId ? paths.user(picked.userId) : undefined;

/** How many rows an action is for, as far as known before the dry run. */
export const sizeOfPicked = (picked: Picked<unknown>) =>
  'ids' in picked ? picked.ids.length : picked.expectedTotal - picked.except.length;

export const nothing = <Row>(): Ticked<Row> => ({ kind: 'some', rows: new Map() });

export const countOf = (ticked: Ticked<unknown>) =>
  ticked.kind === 'some' ? ticked.rows.size : ticked.total - ticked.except.size;

export const isTicked = (ticked: Ticked<unknown>, id: string) =>
  ticked.kind === 'some' ? ticked.rows.has(id) : !ticked.except.has(id);

export function pickedOf<Row, Filters>(
  ticked: Ticked<Row>,
  filters: Filters,
  nameOf?: (row: Row) => string | null,
  userOf?: (row: Row) => string | null,
): Picked<Filters> {
  if (ticked.kind === 'some') {
    const ids = [...ticked.rows.keys()];
    const [row] = ticked.rows.size === 1 ? ticked.rows.values() : [];
    const name = row && nameOf?.(row);
    const userId = row && userOf?.(row);
    return { ids, ...(name && { name }), ...(userId && { userId }) };
  }
  return { matching: filters, except: [...ticked.except], expectedTotal: ticked.total };
}

/** What a tick too many is answered with: the words, and the number in them. */
export const noRoom = {
  some: { words: 'users.selectionFull', limit: maxUserIds },
  all: { words: 'users.exceptionsFull', limit: maxExceptions },
} as const;

/**
 * Ticks or unticks these rows and no others, also where all that match are selected. More than one request may name
 * finds no room: then everything stays as it was.
 */
export function withPage<Row>(
  ticked: Ticked<Row>,
  rows: readonly Row[],
  tick: boolean,
  idOf: (row: Row) => string,
): Ticked<Row> {
  if (ticked.kind === 'all') {
    const except = new Set(ticked.except);
    for (const row of rows) {
      if (tick) except.delete(idOf(row));
      else except.add(idOf(row));
    }
    if (except.size >= ticked.total) return nothing();
    return except.size > maxExceptions ? refuse(ticked) : { kind: 'all', total: ticked.total, except };
  }
  const next = new Map(ticked.rows);
  for (const row of rows) {
    if (tick) next.set(idOf(row), row);
    else next.delete(idOf(row));
  }
  return next.size > maxUserIds ? refuse(ticked) : { kind: 'some', rows: next };
}

/**
 * The ticked rows as they are now: what can be done to them follows from that. Those that are gone are no longer ticked,
 * because nothing can be done to them. Where all that match are ticked, the server knows which they are.
 */
export function asNow<Row>(
  ticked: Ticked<Row>,
  shown: readonly Row[],
  gone: ReadonlySet<string>,
  idOf: (row: Row) => string,
): Ticked<Row> {
  if (ticked.kind === 'all') return ticked;
  const now = new Map(shown.map((row) => [idOf(row), row]));
  const rows = [...ticked.rows]
    .filter(([id]) => !gone.has(id))
    .map(([id, row]) => [id, now.get(id) ?? row] as const);
  const isSame = rows.length === ticked.rows.size && rows.every(([id, row]) => ticked.rows.get(id) === row);
  return isSame ? ticked : { kind: 'some', rows: new Map(rows) };
}

const refuse = <Row>(ticked: Ticked<Row>): Ticked<Row> => ({ ...ticked, refused: (ticked.refused ?? 0) + 1 });
