import { listOperatedEntitlements as endpoint } from '@roster/contract/entitlements';
import { implement } from '../../platform/implement.ts';
import { findEntitlements } from './entitlements.store.ts';

export const listOperatedEntitlements = implement(endpoint, ({ params }, { transaction }) =>
  transaction(async (outside) => {
    const tx = await outside.enter(params.accountId);
    return { items: await findEntitlements(tx, tx.account.id) };
  }),
);
