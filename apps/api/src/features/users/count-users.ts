import { countUsers as endpoint } from '@roster/contract/users';
import { implement } from '../../platform/implement.ts';
import { countExactly } from './user-search.store.ts';

export const countUsers = implement(endpoint, async ({ query }, { actor, platform, now }) => {
  const database = platform.database.reader;
  const scope = { accountId: actor.accountId, now };
  return { total: await countExactly(database, query, scope) };
});
