import { findUsersEverywhere as endpoint } from '@roster/contract/operator';
import { totalCap } from '@roster/domain/users';
import { implement } from '../../platform/implement.ts';
import { readPage } from '../../platform/lists/index.ts';
import { findEverywhere, type FoundUser } from './find-users.store.ts';
import { operatedUser } from './users.store.ts';

/** B1: across all accounts. */
export const findUsersEverywhere = implement(endpoint, async ({ query }, { actor, platform }) => {
  const { cursor, limit, search } = query;
  let matched = 0;
  const { rows, ...page } = await readPage<FoundUser>({
    cursors: platform.cursors,
    boundTo: [actor.accountId ?? actor.id, endpoint.name, { search }],
    query: { cursor, limit },
    read: async (part) => {
      const found = await findEverywhere(platform.database.reader, search, part);
      matched = found.matched;
      return found.page;
    },
    placeOf: ({ sort_name: name, id }) => [name, id],
    count: () => (matched > totalCap ? { atLeast: totalCap } : matched),
  });
  return { ...page, items: rows.map(operatedUser) };
});
