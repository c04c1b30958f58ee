import type { AuditEventName } from './audit-events.ts';
import { usageAcceptedDays } from './usage.ts';

/** What a signed document is: it lets products run, or it takes them away. */
export const policyKinds = ['policy', 'stop'] as const;
/**
 * Why a device gets a stop. `denied`: an exception denies something that it had. `signInAgain`: none does, but a device
 * whose sign-in ended gets nothing back without a new one.
 */
export const stopReasons = ['signedOut', 'removed', 'denied', 'signInAgain'] as const;
export type StopReason = (typeof stopReasons)[number];

/** L1: a product that was set up runs offline for this long after the last policy refresh. */
export const offlineDays = 7;

const day = 86_400_000;

/** Policies from before this moment have run out, and nobody may report usage by them any longer. */
export const forgetsPoliciesBefore = (now: Date) =>
  new Date(now.getTime() - (usageAcceptedDays + offlineDays + 1) * day);

/** L1: until when products may still run offline; null if none does, or no device ever got a policy. */
export const offlineUntil = (user: { offlineUntil: Date | null }, now: Date): Date | null =>
  user.offlineUntil !== null && user.offlineUntil > now ? user.offlineUntil : null;

/** E4: whose policies are older than the facts after an event: its subject's, everyone's in the account, or nobody's. */
export type Raised = 'user' | 'account' | 'none';

/**
 * E4: which changes raise the policy version of their subject, or the entitlement epoch of the account: those of what a
 * user may run, and of whether they may get a new policy. What is bought, and what groups allow, changes for many: one
 * epoch instead of all their versions. A new user begins with a version; the catalogue belongs to no account.
 */
export const policyTable = {
  'users.added': 'none',
  'users.addedToAccount': 'user',
  'users.joined': 'user',
  'users.registered': 'none',
  'users.invited': 'none',
  'users.invitationAccepted': 'none',
  'users.invitationWithdrawn': 'none',
  'users.edited': 'user',
  'users.emailChangeAsked': 'none',
  'users.emailChanged': 'none',
  'users.emailChangeUndone': 'none',
  'users.passwordResetSent': 'none',
  'users.passwordResetAsked': 'none',
  'users.passwordReset': 'none',
  'users.locked': 'user',
  'users.unlocked': 'user',
  'users.signedOut': 'none',
  'users.sessionsEnded': 'none',
  'users.removed': 'user',
  'users.left': 'user',
  'users.released': 'user',
  'users.restored': 'user',
  'users.accessEndHeld': 'none',
  'users.rolesChanged': 'none',
  'users.groupsChanged': 'user',
  'users.askedToRefreshPolicy': 'none',
  'users.setupClosed': 'none',
  'users.exported': 'none',
  'usage.exported': 'none',
  'downloads.begun': 'none',
  'users.erased': 'none',
  'groups.created': 'none',
  'groups.edited': 'account',
  'groups.deleted': 'account',
  'products.created': 'none',
  'products.edited': 'none',
  'entitlements.created': 'account',
  'entitlements.changed': 'account',
  'seats.assigned': 'user',
  'seats.returned': 'user',
  'seats.lostReturned': 'none',
  'exceptions.created': 'user',
  'exceptions.changed': 'user',
  'exceptions.ended': 'user',
  'contacts.added': 'none',
  'contacts.replaced': 'none',
  'contacts.ended': 'none',
  'approvals.asked': 'none',
  'approvals.approved': 'user',
  'approvals.rejected': 'none',
  'approvals.withdrawn': 'none',
  'approvals.ended': 'none',
  'approvals.allowedAgain': 'none',
  'requests.asked': 'none',
  // A release is recorded by nothing else.
  'requests.granted': 'user',
  'requests.declined': 'none',
  'requests.reopened': 'none',
  'requests.closed': 'none',
  'profile.changed': 'user',
  'profile.passwordChanged': 'none',
  'profile.sessionsEnded': 'none',
  'account.changed': 'account',
  'account.autoApprovalChanged': 'none',
  'account.created': 'none',
  'account.closed': 'account',
  'account.ended': 'account',
  'account.administratorAppointed': 'user',
  'domains.verified': 'none',
  'domains.removed': 'none',
  'views.saved': 'none',
  'views.changed': 'none',
  'views.deleted': 'none',
  'audit.read': 'none',
  'audit.exported': 'none',
  'audit.verified': 'none',
  'audit.keyed': 'none',
  'audit.foreignTargets': 'none',
  'support.opened': 'none',
  'support.answered': 'none',
  'support.closed': 'none',
  'mails.resent': 'none',
  'mails.triedNow': 'none',
  'keys.rotated': 'none',
  'devices.tokenReused': 'none',
  'devices.allowed': 'none',
  'devices.refused': 'none',
  'devices.signedIn': 'none',
  'devices.renamed': 'none',
  'devices.signedOut': 'none',
} as const satisfies Record<AuditEventName, Raised>;
