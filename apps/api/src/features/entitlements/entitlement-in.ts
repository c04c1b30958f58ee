import type { AccountEntitlement } from '@roster/contract/entitlements';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { findEntitlement } from './entitlements.store.ts';

/** Returns the entitlement as it is after the change, within the transaction. */
export async function entitlementIn(
  tx: AccountTransaction,
  entitlementId: string,
): Promise<AccountEntitlement> {
  const found = await findEntitlement(tx, { accountId: tx.account.id, entitlementId, now: tx.now });
  if (!found) throw new Error('the entitlement is gone within its own transaction');
  return found;
}
