import type { AccountSettings } from '@roster/contract/account';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { findSettings, hasContactAmong } from './settings.store.ts';

/** S1: the settings of the account before its primary contact leaves; null if none of these users is. */
export async function settingsOfLeavingContact(
  tx: AccountTransaction,
  userIds: readonly string[],
): Promise<AccountSettings | null> {
  return (await hasContactAmong(tx, userIds)) ? findSettings(tx, tx.account.id) : null;
}

/** X1: the account has no primary contact from here on, which is a change of its settings like any other. */
export async function recordContactLeft(
  tx: AccountTransaction,
  before: AccountSettings | null,
): Promise<void> {
  if (!before) return;
  const after = await findSettings(tx, tx.account.id);
  await tx.audit('account.changed', [{ subjectId: null, details: { before, after } }]);
}
