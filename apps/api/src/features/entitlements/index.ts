import { changeEntitlement } from './change-entitlement.ts';
import { createEntitlement } from './create-entitlement.ts';
import { getOperatedEntitlement } from './get-operated-entitlement.ts';
import { getOwnAccess, getUserAccess } from './get-user-access.ts';
import { listEntitlements } from './list-entitlements.ts';
import { listOperatedEntitlements } from './list-operated-entitlements.ts';

export { findAccessFacts } from './access-facts.store.ts';
export { findEntitlement } from './entitlements.store.ts';

export const actions = [
  getUserAccess,
  getOwnAccess,
  listEntitlements,
  listOperatedEntitlements,
  getOperatedEntitlement,
  createEntitlement,
  changeEntitlement,
];
