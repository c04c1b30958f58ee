import { listEntitlements as endpoint } from '@roster/contract/entitlements';
import { implement } from '../../platform/implement.ts';
import { findEntitlements } from './entitlements.store.ts';

export const listEntitlements = implement(endpoint, async (_input, { actor, platform }) => ({
  items: await findEntitlements(platform.database.reader, actor.accountId),
}));
