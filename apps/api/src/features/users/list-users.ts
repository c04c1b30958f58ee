import { listUsers as endpoint, type UserSort } from '@roster/contract/users';
import type { Queryable } from '../../platform/postgres/database.ts';
import { implement } from '../../platform/implement.ts';
import { readPage } from '../../platform/lists/paging.ts';
import { searchOf, type Search } from './user-filters.store.ts';
import { findPage, type UserRow } from './user-list.store.ts';
import { countUpToCap, findMissing, findMatchingScope } from './user-search.store.ts';
import { userAnswer } from './user-answer.ts';

/** B1. */
export const listUsers = implement(endpoint, async ({ query }, { actor, platform, now }) => {
  const { sort, cursor, limit, ...filters } = query;
  const database = platform.database.reader;
  const found = await findMatchingScope(database, filters, { accountId: actor.accountId, now });
  const { rows, ...page } = await readPage<UserRow>({
    cursors: platform.cursors,
    boundTo: [actor.accountId, endpoint.name, sort, filters],
    query: { cursor, limit },
    read: (part) =>
      findPage(database, found, { ...part, accountId: actor.accountId, sort: sort as UserSort, now }),
    placeOf: ({ sort_key: key, id }) => [key, id],
    count: ([first]) => (found.everyone ? (first?.member_count ?? 0) : countUpToCap(database, found)),
  });

  return {
    ...page,
    items: rows.map((row) => userAnswer(row, actor)),
    addresses: await addressesOf(database, actor.accountId, searchOf(filters)),
  };
});

const namedMissing = 100;

async function addressesOf(database: Queryable, accountId: string, search: Search) {
  if (search.kind !== 'addresses') return null;
  const missing = await findMissing(database, accountId, search.addresses);
  const asked = search.addresses.length;
  return { asked, found: asked - missing.length, missing: missing.slice(0, namedMissing) };
}
