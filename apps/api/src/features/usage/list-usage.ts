import { listUsage as endpoint } from '@roster/contract/usage';
import { implement } from '../../platform/implement.ts';
import { listOfMeant, listPage } from '../../platform/lists/index.ts';
import { nearUsage, usageAnswer, usageList, type UsageRow } from './usage-list.store.ts';

export const listUsage = implement(endpoint, async ({ query }, context) => {
  const { reader } = context.platform.database;
  const scope = { accountId: context.actor.accountId, now: context.now };
  const asked = { accountId: scope.accountId, search: query.search };
  const list = await listOfMeant(reader, asked, {
    of: (people) => usageList(scope, query, people),
    near: nearUsage(scope, query),
  });
  return listPage(endpoint, query, context, list, (row: UsageRow) => usageAnswer(row));
});
