import type { UserDetail } from '@roster/contract/users';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { userDetailAnswer } from './user-answer.ts';
import { findUser } from './user-list.store.ts';

/** Returns the changed user as they are now, within the transaction. */
export async function changedUser(tx: AccountTransaction, userId: string): Promise<UserDetail> {
  const row = await findUser(tx, { accountId: tx.account.id ?? '', userId, now: tx.now });
  if (!row) throw new Error('the changed user is gone within its own transaction');
  return userDetailAnswer(row, tx.actor, tx.now);
}
