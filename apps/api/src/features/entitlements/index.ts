import { changeEntitlement } from './change-entitlement.ts';
import { createEntitlement } from './create-entitlement.ts';
import { getAccountProducts } from './get-account-products.ts';
import { getOperatedEntitlement } from './get-operated-entitlement.ts';
import { listEntitlements } from './list-entitlements.ts';
import { listOperatedEntitlements } from './list-operated-entitlements.ts';

export { readAccountProducts } from './account-products.store.ts';
export { findEntitlement } from './entitlements.store.ts';

export const actions = [
  getAccountProducts,
  listEntitlements,
  listOperatedEntitlements,
  getOperatedEntitlement,
  createEntitlement,
  changeEntitlement,
];
