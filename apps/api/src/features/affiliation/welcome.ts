import type { AccountTransaction } from '../../platform/transaction.ts';
import { findActorName } from './actor-name.store.ts';
import { findInvited, findJoinedUsers, type JoinedUser } from './joined-users.store.ts';

/** Users whose invitation was one too many for this hour: the answer has to say so, since it is sent again by hand. */
export type Welcomed = { heldBack: readonly string[] };

/**
 * A3: notifies registered users that they belong to this account; invites those who never set a password. The reader of
 * notices that were held back gets an email (X2); invitations that were held back are said in the answer.
 */
export async function welcome(tx: AccountTransaction, userIds: readonly string[]): Promise<Welcomed> {
  const users = await findJoinedUsers(tx, userIds);
  const content = { accountName: tx.account.name, inviterName: await findActorName(tx) };
  const idsOf = (some: typeof users) => some.map(({ id }) => id);
  const registered = users.filter(({ hasPassword }) => hasPassword);
  const { locked, open } = byLock(registered);
  const signInPage = '/sign-in';
  await tx.mail('addedToAccount', idsOf(locked), { ...content, signInPage, locked: 'yes' });
  await tx.mail('addedToAccount', idsOf(open), { ...content, signInPage, locked: 'no' });
  const { heldBack } = await tx.mail(
    'invitation',
    idsOf(users.filter(({ hasPassword }) => !hasPassword)),
    content,
  );
  return { heldBack };
}

/**
 * A7, W1: whatever takes back what ended an invitation comes through here. Those of these users who were invited, have set
 * no password yet and are not locked get a new invitation: they can neither sign in nor ask for a password. Returns them,
 * and those whose invitation was held back.
 */
export async function inviteAgain(
  tx: AccountTransaction,
  userIds: readonly string[],
  { inviterName }: { inviterName?: string } = {},
): Promise<Welcomed & { invited: readonly string[] }> {
  const invitable = userIds.length === 0 ? [] : await findInvited(tx, userIds);
  if (invitable.length === 0) return { invited: [], heldBack: [] };
  const content = { accountName: tx.account.name, inviterName: inviterName ?? (await findActorName(tx)) };
  const { heldBack } = await tx.mail('invitation', invitable, content);
  return { invited: invitable.filter((id) => !heldBack.includes(id)), heldBack };
}

/** P1, P2: notifies those who asked to join that they belong to this account now, and whether they can sign in. */
export async function tellApproved(tx: AccountTransaction, userIds: readonly string[]): Promise<void> {
  const { locked, open } = byLock(await findJoinedUsers(tx, userIds));
  const idsOf = (some: typeof open) => some.map(({ id }) => id);
  const content = { accountName: tx.account.name, profilePage: '/profile' } as const;
  await tx.mail('requestApproved', idsOf(locked), { ...content, locked: 'yes' });
  await tx.mail('requestApproved', idsOf(open), { ...content, locked: 'no' });
}

/** Joining unlocks no one by itself: who is still locked reads that in the email. */
const byLock = (users: readonly JoinedUser[]) => ({
  locked: users.filter(({ lockReasons }) => lockReasons.length > 0),
  open: users.filter(({ lockReasons }) => lockReasons.length === 0),
});
