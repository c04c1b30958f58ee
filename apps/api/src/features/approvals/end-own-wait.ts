import type { AccountTransaction, Transaction } from '../../platform/transaction.ts';
import { endOpenOf, findAwaitedBy } from './ended-requests.store.ts';

/** Locks the account that a user waits to join, before their own row as everywhere; null if they wait for none. */
export async function enterAwaited(tx: Transaction, userId: string): Promise<AccountTransaction | null> {
  const accountId = await findAwaitedBy(tx, userId);
  return accountId === null ? null : tx.enter(accountId);
}

/**
 * A6, P1: ends the wait of a user who changed their address to one outside of the domains that led them there, or who was
 * erased, and records it in the account that they asked (X1). Returns the name of the account; null if nothing ended.
 */
export async function endOwnWait(
  awaited: AccountTransaction | null,
  userId: string,
  because: 'addressChanged' | 'erased',
): Promise<string | null> {
  if (!awaited || !(await endOpenOf(awaited, userId, because))) return null;
  await awaited.audit('approvals.ended', [{ subjectId: userId, details: { because } }]);
  return awaited.account.name;
}
