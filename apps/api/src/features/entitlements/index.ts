import { periodic } from '../../platform/jobs/index.ts';
import { changeEntitlement } from './change-entitlement.ts';
import { createEntitlement } from './create-entitlement.ts';
import { getAccountProducts } from './get-account-products.ts';
import { getOperatedEntitlement } from './get-operated-entitlement.ts';
import { listAffected } from './list-affected.ts';
import { listEntitlements } from './list-entitlements.ts';
import { listOperatedEntitlements } from './list-operated-entitlements.ts';
import { remindOfEnds } from './remind-of-ends.ts';

export { readAccountProducts } from './account-products.store.ts';
export { findEnding } from './ending.store.ts';
export { findEntitlement } from './entitlements.store.ts';

export const actions = [
  getAccountProducts,
  listEntitlements,
  listAffected,
  listOperatedEntitlements,
  getOperatedEntitlement,
  createEntitlement,
  changeEntitlement,
];

export const jobs = [periodic('remind of ends of entitlements', 'ten minutes', remindOfEnds)];
