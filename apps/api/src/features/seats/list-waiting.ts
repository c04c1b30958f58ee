import { listWaiting as endpoint } from '@roster/contract/seats';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { findEntitlement } from '../entitlements/index.ts';
import { waitingAnswer } from './waiting-answer.ts';
import { waitingList } from './waiting.store.ts';

/** E3: who waits for a license of this product and country. They are offered, and assigned by a person: nothing is given away by itself. */
export const listWaiting = implement(endpoint, async ({ params, query }, context) => {
  const { actor, platform, now, refused } = context;
  const { accountId } = actor;
  const { entitlementId } = params;
  const entitlement = await findEntitlement(platform.database.reader, { accountId, entitlementId, now });
  if (!entitlement) throw refused('entitlements.notFound');
  const paged = { ...query, ofUser: entitlementId };
  const ofEntitlement = { product: [entitlement.product.id], country: [entitlement.country] };
  const list = waitingList({ accountId, now }, ofEntitlement);
  return listPage(endpoint, paged, context, list, waitingAnswer(actor));
});
