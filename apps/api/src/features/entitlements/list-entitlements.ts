import { listEntitlements as endpoint } from '@roster/contract/entitlements';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { entitlementAnswer, entitlementList } from './entitlements.store.ts';

export const listEntitlements = implement(endpoint, ({ query }, context) =>
  listPage(
    endpoint,
    query,
    context,
    entitlementList(context.actor.accountId, query.search ?? '', context.now),
    entitlementAnswer,
  ),
);
