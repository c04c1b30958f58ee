import { isKeptFromLinks } from '@roster/domain/links';
import type { MailReceipt } from '../../platform/mail/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { findActorName } from './actor-name.store.ts';
import { findInvited, findJoinedUsers, type JoinedUser } from './joined-users.store.ts';

/** Users whose invitation was one too many for this hour: the answer has to say so, since it is sent again by hand. */
export type Welcomed = { heldBack: readonly string[] };

/** W1, X1: sends an invitation to each of these users, within the allowances, and records those that went out. */
export async function sendInvitations(
  tx: AccountTransaction,
  userIds: readonly string[],
  { inviterName }: { inviterName?: string } = {},
): Promise<MailReceipt> {
  const content = { accountName: tx.account.name, inviterName: inviterName ?? (await findActorName(tx)) };
  const receipt = await tx.mail('invitation', userIds, content);
  await tx.audit(
    'users.invited',
    receipt.queued.map((id) => ({ subjectId: id, details: {} })),
  );
  return receipt;
}

/**
 * A3: notifies registered users that they belong to this account; invites those who never set a password, unless they are
 * locked: their link would be refused, and the unlock invites them (D5). The reader of
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
  const invitable = users.filter(
    ({ hasPassword, lockReasons }) => !hasPassword && !isKeptFromLinks(lockReasons),
  );
  const { heldBack } = await sendInvitations(tx, idsOf(invitable));
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
  options: { inviterName?: string } = {},
): Promise<Welcomed & { invited: readonly string[] }> {
  const invitable = userIds.length === 0 ? [] : await findInvited(tx, userIds);
  if (invitable.length === 0) return { invited: [], heldBack: [] };
  const { heldBack } = await sendInvitations(tx, invitable, options);
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
