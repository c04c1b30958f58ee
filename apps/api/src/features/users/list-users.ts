import { listUsers as endpoint, type UserFilters, type UserSort } from '@roster/contract/users';
import * as z from 'zod';
import { implement } from '../../platform/implement.ts';
import { searchOf } from './user-filters.store.ts';
import { findPage, type UserRow } from './user-list.store.ts';
import { countUpToCap, findMissing, findMatchingScope } from './user-search.store.ts';
import { userAnswer } from './user-answer.ts';

const Cursor = z.object({
  key: z.string(),
  id: z.string(),
  side: z.enum(['after', 'before']),
  offset: z.number(),
});
type Cursor = z.output<typeof Cursor>;

/** B1. Reads one row more than the page has, to know whether there is a next page. */
export const listUsers = implement(endpoint, async ({ query }, { actor, platform, now, refused }) => {
  const { sort, cursor: sealed, limit, ...filters } = query;
  const database = platform.database.reader;
  const boundTo = bindingOf(actor.accountId, filters, sort as UserSort);
  const cursor = sealed === undefined ? null : Cursor.safeParse(platform.cursors.open(boundTo, sealed)).data;
  if (cursor === undefined) throw refused('request.invalidCursor');

  const found = await findMatchingScope(database, filters, { accountId: actor.accountId, now });
  const side = cursor?.side ?? 'after';
  const read = await findPage(database, found, {
    sort: sort as UserSort,
    from: cursor,
    side,
    limit: limit + 1,
    now,
  });

  const more = read.length > limit;
  const rows = side === 'after' ? read.slice(0, limit) : read.slice(more ? 1 : 0);
  const offset = offsetOf(cursor, rows.length, more);
  const seal = (row: UserRow | undefined, next: Cursor['side'], at: number) =>
    row ? platform.cursors.seal(boundTo, { key: row.sort_key, id: row.id, side: next, offset: at }) : null;

  const search = searchOf(filters);
  return {
    items: rows.map((row) => userAnswer(row, actor)),
    total: found.everyone ? (read[0]?.member_count ?? 0) : await countUpToCap(database, found),
    offset,
    nextCursor: side === 'before' || more ? seal(rows.at(-1), 'after', offset + rows.length) : null,
    previousCursor: (side === 'after' ? cursor !== null : more) ? seal(rows[0], 'before', offset) : null,
    addresses:
      search.kind === 'addresses'
        ? {
            asked: search.addresses.length,
            missing: (await findMissing(database, actor.accountId, search.addresses)).slice(0, 100),
          }
        : null,
  };
});

const bindingOf = (accountId: string, filters: UserFilters, sort: UserSort) =>
  JSON.stringify([accountId, sort, filters]);

/** How many rows come before the page. Reading back to the very start corrects what changed in between. */
function offsetOf(cursor: Cursor | null, rows: number, more: boolean): number {
  if (!cursor) return 0;
  if (cursor.side === 'after') return cursor.offset;
  return more ? Math.max(cursor.offset - rows, 0) : 0;
}
