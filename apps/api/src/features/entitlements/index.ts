import { changeEntitlement } from './change-entitlement.ts';
import { createEntitlement } from './create-entitlement.ts';
import { listEntitlements } from './list-entitlements.ts';
import { listOperatedEntitlements } from './list-operated-entitlements.ts';

export const actions = [listEntitlements, listOperatedEntitlements, createEntitlement, changeEntitlement];
