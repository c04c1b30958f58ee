import { listOperatedEntitlements as endpoint } from '@roster/contract/entitlements';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { entitlementAnswer, entitlementList, isAccount } from './entitlements.store.ts';

export const listOperatedEntitlements = implement(endpoint, async ({ params, query }, context) => {
  const { accountId } = params;
  if (!(await isAccount(context.platform.database.reader, accountId)))
    throw context.refused('accounts.notFound');
  const list = entitlementList(accountId, query.search ?? '', context.now);
  // A cursor of one account is none of another.
  return listPage(endpoint, { ...query, ofUser: accountId }, context, list, entitlementAnswer);
});
