import type { AuditDetails } from './audit-details.ts';
import type { AuditEventName } from './audit-events.ts';

/**
 * E4: whose policies are older than the facts after an event: its subject's, everyone's in the account, those of every
 * account that bought the product, or nobody's.
 */
export type Raised = 'user' | 'account' | 'product' | 'none';
type Decide<Event extends AuditEventName> = (details: AuditDetails<Event>) => Raised;

/** E4: whose policies this event makes old, by what it says of the change. */
export function raisedBy<Event extends AuditEventName>(event: Event, details: AuditDetails<Event>): Raised {
  const entry: Raised | Decide<Event> = policyTable[event];
  return typeof entry === 'function' ? entry(details) : entry;
}

/**
 * E4: which changes raise the policy version of their subject, or the entitlement epoch of the account: those of what a
 * user may run, and of whether they may get a new policy, and no others: nobody is asked to refresh a policy
 * that stays the same. What is bought, what groups allow and what a product consists of change for many: one epoch instead of all
 * their versions. A new user begins with a version.
 */
export const policyTable: { readonly [Event in AuditEventName]: Raised | Decide<Event> } = {
  'users.added': 'none',
  'users.addedToAccount': 'user',
  'users.joined': 'user',
  'users.registered': 'none',
  'users.invited': 'none',
  'users.invitationAccepted': 'none',
  'users.invitationWithdrawn': 'none',
  'users.edited': changing('user', ['country', 'entitlementCountry', 'lastDay']),
  'users.emailChangeAsked': 'none',
  'users.emailChanged': 'none',
  'users.emailChangeUndone': 'none',
  'users.passwordResetSent': 'none',
  'users.passwordResetAsked': 'none',
  'users.passwordReset': 'none',
  'users.locked': lockedOrNot,
  'users.unlocked': lockedOrNot,
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
  'usage.exportedByDay': 'none',
  'seats.exported': 'none',
  'downloads.begun': 'none',
  'users.erased': 'none',
  'groups.created': 'none',
  'groups.edited': changing('account', ['products']),
  // Its members may run more or less without it; without members, nobody does.
  'groups.deleted': ({ before }) => (before.members > 0 ? 'account' : 'none'),
  'products.created': 'none',
  // A policy names a product, its features and its versions.
  'products.edited': changing('product', ['name', 'features', 'versions']),
  // What accounts have of it stays as it is.
  'products.ended': 'none',
  'products.offered': 'none',
  // Nobody holds a license of it yet: seats.assigned raises.
  'entitlements.created': ({ entitlementKind }) => (entitlementKind === 'pooled' ? 'account' : 'none'),
  'entitlements.changed': changing('account', ['endsOn']),
  'seats.assigned': 'user',
  'seats.returned': 'user',
  'seats.lostReturned': 'none',
  'exceptions.created': 'user',
  'exceptions.changed': changing('user', ['endsOn']),
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
  // What it grants is recorded as well, by the event of that act.
  'requests.granted': 'none',
  'requests.declined': 'none',
  'requests.reopened': 'none',
  'requests.closed': 'none',
  'profile.changed': changing('user', ['country']),
  'profile.passwordChanged': 'none',
  'profile.sessionsEnded': 'none',
  'account.changed': changing('account', ['mainCountry', 'entitledCountries', 'timeZone']),
  'account.autoApprovalChanged': 'none',
  'account.created': 'none',
  'account.closed': 'account',
  'account.ended': 'account',
  // Of a member, it is a change of roles.
  // That they joined is recorded beside it.
  'account.administratorAppointed': 'none',
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
};

/** Raises where one of these differs from what it was. An event that does not name them does not change them. */
function changing<Name extends string>(raised: Exclude<Raised, 'none'>, names: readonly Name[]) {
  return (change: { before: Said<Name>; after: Said<Name> }): Raised => {
    const differs = (name: Name) =>
      name in change.after && asText(change.before[name]) !== asText(change.after[name]);
    return names.some(differs) ? raised : 'none';
  };
}
type Value = string | readonly (string | object)[] | null | undefined;
type Said<Name extends string> = { readonly [One in Name]?: Value };

/** Lists are sets here: their order says nothing. */
const asText = (said: Value): string =>
  JSON.stringify(
    typeof said === 'object' && said !== null
      ? said.map((one) => JSON.stringify(one)).sort()
      : (said ?? null),
  );

/** A further reason, or one less, changes nothing while others remain. */
function lockedOrNot({
  before,
  after,
}: Record<'before' | 'after', { lockReasons: readonly string[] }>): Raised {
  return before.lockReasons.length > 0 === after.lockReasons.length > 0 ? 'none' : 'user';
}
