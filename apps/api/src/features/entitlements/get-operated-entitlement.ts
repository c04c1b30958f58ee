import { getOperatedEntitlement as endpoint } from '@roster/contract/entitlements';
import { implement } from '../../platform/implement.ts';
import { findEntitlement } from './entitlements.store.ts';

export const getOperatedEntitlement = implement(endpoint, async ({ params }, { platform, now, refused }) => {
  const entitlement = await findEntitlement(platform.database.reader, { ...params, now });
  if (!entitlement) throw refused('entitlements.notFound');
  return entitlement;
});
