import { listUsage as endpoint } from '@roster/contract/usage';
import { searchWords } from '@roster/domain/searches';
import { implement } from '../../platform/implement.ts';
import { findKnown, listPage } from '../../platform/lists/index.ts';
import { usageAnswer, usageList, type UsageRow } from './usage-list.store.ts';

/** The rows of so many people are looked up one by one. Among more, a walk over the list soon finds a page. */
const mostFew = 3_000;

export const listUsage = implement(endpoint, async ({ query }, context) => {
  const scope = { accountId: context.actor.accountId, now: context.now };
  const words = searchWords(query.search ?? '');
  const few =
    words.length > 0
      ? await findKnown(context.platform.database.reader, scope.accountId, words, mostFew)
      : null;
  return listPage(endpoint, query, context, usageList(scope, query, few), (row: UsageRow) =>
    usageAnswer(row),
  );
});
