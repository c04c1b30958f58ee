import type { Endpoint } from '@roster/contract/machinery/endpoint';
import { maxMatchingUsers } from '@roster/domain/users';
import type { Actor } from '../actor.ts';
import { countUpTo, readKeyset, readNear, type List, type Part, type Placed } from './keyset.ts';
import { readPage } from './paging.ts';
import type { Platform } from '../platform.ts';

/** The query, and what else tells this list from others: the person or the user it is about. */
type Paged = { cursor?: string | undefined; limit: number; total?: 'exact' | undefined; ofUser?: string };
type Needs = { actor: Actor; platform: Platform };

/** The page of a list that a request asks for, each row as the API answers it. */
export async function listPage<Row extends object, Item>(
  { name }: Endpoint,
  { cursor, limit, total, ...filters }: Paged,
  { actor, platform }: Needs,
  asked: List,
  answer: (row: Row) => Item,
) {
  const { reader } = platform.database;
  let list = asked;
  const read = async (part: Part) => {
    const near = await readNear<Row>(reader, list, part);
    if (near) return near;
    list = (await list.near?.far()) ?? list;
    return readKeyset<Row>(reader, list, part);
  };
  const { rows, ...page } = await readPage<Row & Placed>({
    cursors: platform.cursors,
    boundTo: [actor.accountId ?? actor.id, name, filters],
    query: { cursor, limit },
    read,
    placeOf: ({ place }) => place,
    count: () => list.total?.() ?? countUpTo(reader, list, total && maxMatchingUsers),
  });
  return { ...page, items: rows.map(answer) };
}
