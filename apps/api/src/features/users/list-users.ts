import { listUsers as endpoint, type UserSort } from '@roster/contract/users';
import { together, type Queryable } from '../../platform/postgres/index.ts';
import { implement } from '../../platform/implement.ts';
import { readPage } from '../../platform/lists/index.ts';
import { searchOf, type Search } from './user-filters.store.ts';
import { findRows, findStraight, type UserRow } from './user-list.store.ts';
import { findMissing, searchUsers } from './user-search.store.ts';
import { userAnswer } from './user-answer.ts';

/** B1. */
export const listUsers = implement(endpoint, async ({ query }, { actor, platform, now }) => {
  const { sort, cursor, limit, ...filters } = query;
  const database = platform.database.reader;
  const scope = { accountId: actor.accountId, now };
  const search = searchUsers(database, filters, scope);
  const paged = readPage<UserRow>({
    cursors: platform.cursors,
    boundTo: [actor.accountId, endpoint.name, sort, filters],
    query: { cursor, limit },
    read: async (place) => {
      const part = { ...place, sort: sort as UserSort };
      if (search.isEveryone) return findStraight(database, part, scope);
      return findRows(database, await search.read(part), scope);
    },
    placeOf: ({ sort_key: key, id }) => [key, id],
    count: ([first]) => search.total(first?.member_count ?? 0),
  });
  const [{ rows, ...page }, addresses] = await together(
    paged,
    addressesOf(database, actor.accountId, searchOf(filters)),
  );
  return { ...page, items: rows.map((row) => userAnswer(row, actor)), addresses };
});

const namedMissing = 100;

async function addressesOf(database: Queryable, accountId: string, search: Search) {
  if (search.kind !== 'addresses') return null;
  const missing = await findMissing(database, accountId, search.addresses);
  const asked = search.addresses.length;
  return { asked, found: asked - missing.length, missing: missing.slice(0, namedMissing) };
}
