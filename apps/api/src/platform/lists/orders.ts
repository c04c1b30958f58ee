import type { List, OrderKey } from './keyset.ts';

type Sort<Field extends string> = Field | `-${Field}`;

/** The order that a request asks for, or else the list's own. Rows that are equal in it stand in the order of their ids. */
export function orderOf<Field extends string>(
  keys: Record<Field, OrderKey | OrderKey[]>,
  own: Sort<NoInfer<Field>>,
  asked: Sort<NoInfer<Field>> | undefined,
): Pick<List, 'order' | 'direction'> {
  const sort: string = asked ?? own;
  const descending = sort.startsWith('-');
  const field = (descending ? sort.slice(1) : sort) as Field;
  return {
    order: [keys[field], { expression: 'id', type: 'uuid' }].flat(),
    direction: descending ? 'desc' : 'asc',
  };
}

/** As names are sorted everywhere; the list selects the column. */
export const byName: OrderKey = { expression: 'sort_name', type: 'text collate "und-x-icu"' };
/** A moment, which a row may be without. */
export const byTime = (column: string): OrderKey => ({ expression: column, type: 'timestamptz' });
