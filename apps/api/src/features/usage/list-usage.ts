import { listUsage as endpoint } from '@roster/contract/usage';
import { implement } from '../../platform/implement.ts';
import { findFewKnown, listPage } from '../../platform/lists/index.ts';
import { usageAnswer, usageList, type UsageRow } from './usage-list.store.ts';

export const listUsage = implement(endpoint, async ({ query }, context) => {
  const scope = { accountId: context.actor.accountId, now: context.now };
  const few = await findFewKnown(context.platform.database.reader, scope.accountId, query.search);
  return listPage(endpoint, query, context, usageList(scope, query, few), (row: UsageRow) =>
    usageAnswer(row),
  );
});
