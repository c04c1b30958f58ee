import type { AccountTransaction } from '../../platform/transaction.ts';
import { findActorName } from './actor-name.store.ts';
import { findJoinedUsers } from './joined-users.store.ts';

/** A3: notifies registered users that they belong to this account; invites those who never set a password. */
export async function welcome(tx: AccountTransaction, userIds: readonly string[]): Promise<void> {
  const users = await findJoinedUsers(tx, userIds);
  const content = { accountName: tx.account.name, inviterName: await findActorName(tx) };
  const idsOf = (some: typeof users) => some.map(({ id }) => id);
  const registered = users.filter(({ hasPassword }) => hasPassword);
  const locked = registered.filter(({ lockReasons }) => lockReasons.length > 0);
  const open = registered.filter(({ lockReasons }) => lockReasons.length === 0);
  const signInPage = '/sign-in';
  await tx.mail('addedToAccount', idsOf(locked), { ...content, signInPage, locked: 'yes' });
  await tx.mail('addedToAccount', idsOf(open), { ...content, signInPage, locked: 'no' });
  await tx.mail('invitation', idsOf(users.filter(({ hasPassword }) => !hasPassword)), content);
}
