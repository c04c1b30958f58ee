import { listUsage as endpoint } from '@roster/contract/usage';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { usageAnswer, usageList, type UsageRow } from './usage-list.store.ts';

export const listUsage = implement(endpoint, ({ query }, context) => {
  const scope = { accountId: context.actor.accountId, now: context.now };
  return listPage(endpoint, query, context, usageList(scope, query), (row: UsageRow) => usageAnswer(row));
});
