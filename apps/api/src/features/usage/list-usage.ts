import { listUsage as endpoint } from '@roster/contract/usage';
import { implement } from '../../platform/implement.ts';
import { findAllMeant, findFewKnown, listPage } from '../../platform/lists/index.ts';
import { usageAnswer, usageList, type UsageRow } from './usage-list.store.ts';

export const listUsage = implement(endpoint, async ({ query }, context) => {
  const scope = { accountId: context.actor.accountId, now: context.now };
  const { reader } = context.platform.database;
  const few = await findFewKnown(reader, scope.accountId, query.search);
  const isLong = !few && query.search !== undefined;
  const findMany = isLong ? () => findAllMeant(reader, scope.accountId, query.search) : null;
  return listPage(endpoint, query, context, usageList(scope, query, few, findMany), (row: UsageRow) =>
    usageAnswer(row),
  );
});
