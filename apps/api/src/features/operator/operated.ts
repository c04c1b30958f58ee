import type { OperatedAccount } from '@roster/contract/operator';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { findOperatedAccount } from './accounts.store.ts';

/** Returns the account as it is after the action, within the transaction. */
export async function operatedAccount(tx: AccountTransaction): Promise<OperatedAccount> {
  // An invitation that is sent in this transaction counts.
  await tx.writeNow();
  const account = await findOperatedAccount(tx, tx.account.id);
  if (!account) throw new Error('the account is gone within its own transaction');
  return account;
}
