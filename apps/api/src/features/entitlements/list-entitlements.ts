import { listEntitlements as endpoint } from '@roster/contract/entitlements';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { entitlementAnswer, entitlementList } from './entitlements.store.ts';
import { readUse } from './read-use.ts';

export const listEntitlements = implement(endpoint, async ({ query }, context) => {
  const scope = { accountId: context.actor.accountId, now: context.now };
  const list = entitlementList(scope.accountId, query.search ?? '', scope.now);
  const page = await listPage(endpoint, query, context, list, entitlementAnswer);
  const useOf = await readUse(context.platform.database.reader, page.items, scope);
  return { ...page, items: page.items.map((one) => ({ ...one, use: useOf(one) })) };
});
