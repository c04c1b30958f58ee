import type { Endpoint } from '@roster/contract/machinery/endpoint';
import type { Actor } from '../actor.ts';
import { countUpTo, readKeyset, type List, type Placed } from './keyset.ts';
import { readPage } from './paging.ts';
import type { Platform } from '../platform.ts';

/** The query, and what else tells this list from others: the person or the user it is about. */
type Paged = { cursor?: string | undefined; limit: number; ofUser?: string };
type Needs = { actor: Actor; platform: Platform };

/** The page of a list that a request asks for, each row as the API answers it. */
export async function listPage<Row extends object, Item>(
  { name }: Endpoint,
  { cursor, limit, ...filters }: Paged,
  { actor, platform }: Needs,
  list: List,
  answer: (row: Row) => Item,
) {
  const { reader } = platform.database;
  const { rows, ...page } = await readPage<Row & Placed>({
    cursors: platform.cursors,
    boundTo: [actor.accountId ?? actor.id, name, filters],
    query: { cursor, limit },
    read: (part) => readKeyset<Row>(reader, list, part),
    placeOf: ({ place }) => place,
    count: () => list.total ?? countUpTo(reader, list),
  });
  return { ...page, items: rows.map(answer) };
}
