import type { UserDetail } from '@roster/contract/users';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { userDetailAnswer } from './user-answer.ts';
import { findUser } from './user-list.store.ts';

/** Returns the changed user as they are now, within the transaction. */
export async function changedUser(tx: AccountTransaction, userId: string): Promise<UserDetail> {
  const user = await userNow(tx, userId);
  if (!user) throw new Error('the changed user is gone within its own transaction');
  return user;
}

/** The same, or null if the account has no such user: for what is asked together with the change. */
export async function userNow(tx: AccountTransaction, userId: string): Promise<UserDetail | null> {
  const row = await findUser(tx, { accountId: tx.account.id, userId, now: tx.now });
  return row && userDetailAnswer(row, tx.actor, tx.now);
}
