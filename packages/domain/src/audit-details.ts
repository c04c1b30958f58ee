import { approvalMailChoices, recordedEndings, requestSources } from './approvals.ts';
import type { AuditEventName } from './audit-events.ts';
import { auditFaults } from './audit-faults.ts';
import { listOf, oneOf, orNull, part, type DetailsOf, type Fields } from './audit-kinds.ts';
import { entitlementKinds } from './entitlements.ts';
import { exceptionEffects } from './exceptions.ts';
import { languages } from './languages.ts';
import { mailFaults } from './operator-mails.ts';
import { roleKeys } from './roles.ts';
import { seatStates, seatUses } from './seats.ts';
import { supportCategories } from './support.ts';
import { usagePeriodNames } from './usage.ts';
import { userRequestKinds } from './user-requests.ts';
import { lockReasons, userSources, userStatuses } from './users.ts';

const roles = { roles: listOf(oneOf(roleKeys)) } as const;
const reasons = { lockReasons: listOf(oneOf(lockReasons)) } as const;
const placed = { ...roles, groupIds: listOf('id') } as const;
const joined = { ...placed, source: oneOf(userSources) } as const;
const email = part({ email: 'personal' });
const emails = { before: email, after: email } as const;
const group = {
  name: 'text',
  description: 'text',
  entitlementCountry: orNull('text'),
  'products?': listOf('text'),
} as const;
const product = {
  name: 'text',
  description: 'text',
  features: listOf(part({ key: 'text', name: 'text' })),
  versions: listOf('text'),
} as const;
const terms = { endsOn: orNull('text'), seats: orNull('number') } as const;
const bought = {
  entitlementId: 'id',
  product: 'text',
  country: 'text',
  entitlementKind: oneOf(entitlementKinds),
} as const;
const license = { entitlementId: 'id', product: 'text', country: 'text' } as const;
const exception = {
  concerns: oneOf(['oneProduct', 'allProducts']),
  /** Empty for all products. */
  product: 'text',
  effect: oneOf(exceptionEffects),
} as const;
const exceptionTerms = { endsOn: orNull('text'), reason: 'personal' } as const;
/** Machines are often called after the people who work on them. */
const deviceName = part({ device: 'personal' });
const device = { device: 'personal', platform: 'text', thumbprint: 'text' } as const;
const duty = { country: orNull('text') } as const;
const request = {
  kind: oneOf(userRequestKinds),
  role: orNull(oneOf(roleKeys)),
  country: orNull('text'),
  'product?': 'text',
  'reason?': 'personal',
} as const;

const heldBecause = oneOf([
  'users.notFound',
  'users.cannotRemoveYourself',
  'users.administratorProtected',
  'users.lastAdministrator',
  'users.isFulfillmentContact',
]);

const edited = part({
  'firstName?': 'personal',
  'lastName?': 'personal',
  'country?': orNull('text'),
  'entitlementCountry?': orNull('text'),
  'language?': oneOf(languages),
  'lastDay?': orNull('text'),
  'employeeNumber?': orNull('personal'),
  'department?': orNull('personal'),
  'note?': orNull('personal'),
});

const ownProfile = part({
  'language?': oneOf(languages),
  'firstName?': 'personal',
  'lastName?': 'personal',
  'country?': orNull('text'),
  'approvalMail?': orNull(oneOf(approvalMailChoices)),
});

const settings = part({
  name: 'text',
  number: 'text',
  mainCountry: 'text',
  entitledCountries: listOf('text'),
  defaultLanguage: oneOf(languages),
  timeZone: 'text',
  defaultRoles: listOf(oneOf(roleKeys)),
  defaultGroupIds: listOf('id'),
  /** Their names, since their ids say nothing to a reader; events of older versions have none. */
  'defaultGroups?': listOf('text'),
  primaryContact: orNull(part({ id: 'id', name: 'personal', email: 'personal' })),
  domains: listOf(part({ domain: 'text', autoApproval: 'flag', federated: 'flag', verifiedAt: 'text' })),
  version: 'number',
});

const usersFilters = part({
  'search?': 'personal',
  'status?': listOf(oneOf(userStatuses)),
  'role?': listOf(oneOf([...roleKeys, 'none'])),
  'group?': listOf('id'),
  'country?': listOf('text'),
  'mismatch?': 'flag',
  'federated?': 'flag',
  'lockReason?': listOf(oneOf(lockReasons)),
  'lastSignIn?': 'text',
  'seats?': 'text',
  'joinedFrom?': 'text',
  'joinedTo?': 'text',
  'signedInOn?': 'text',
  'lastDay?': 'text',
  'offline?': 'flag',
});

const usageFilters = part({
  'product?': 'id',
  period: oneOf(usagePeriodNames),
  'usedOn?': 'text',
  'search?': 'personal',
});

const seatFilters = part({
  'entitlementId?': 'id',
  'state?': listOf(oneOf(seatStates)),
  'search?': 'personal',
  'used?': oneOf(seatUses),
  'offline?': 'flag',
  'wrongCountry?': 'flag',
});

const logFilters = part({
  'search?': 'personal',
  'event?': listOf('text'),
  'actorId?': 'id',
  'subjectId?': 'id',
  'action?': 'number',
  'actorKind?': 'text',
  'from?': 'text',
  'to?': 'text',
});

/**
 * X1: what each event of the audit log says besides its actor, its time and its subject. An event with more or less does not
 * compile; the sentences may fill in nothing else; and what is personal here is kept apart, so that it can be erased.
 */
export const auditDetails = {
  'users.added': {
    after: part({
      ...joined,
      email: 'personal',
      firstName: 'personal',
      lastName: 'personal',
      country: 'text',
    }),
    invited: 'flag',
  },
  'users.addedToAccount': { after: part({ ...joined, ...reasons, entitlementCountry: orNull('text') }) },
  'users.joined': { after: part(joined), autoApproval: 'flag' },
  'users.registered': {},
  'users.invited': {},
  'users.invitationAccepted': {},
  'users.invitationWithdrawn': {},
  'users.edited': { before: edited, after: edited },
  'users.emailChangeAsked': emails,
  'users.emailChanged': emails,
  'users.emailChangeUndone': emails,
  'users.passwordResetSent': {},
  'users.passwordResetAsked': {},
  'users.passwordReset': {},
  'users.locked': { before: part(reasons), after: part(reasons), 'reason?': 'personal' },
  'users.unlocked': {
    before: part({ ...reasons, 'failedAttempts?': 'flag' }),
    after: part({ ...reasons, 'failedAttempts?': 'flag' }),
    'reason?': 'personal',
  },
  'users.signedOut': { sessions: 'number', 'devices?': 'number' },
  'users.sessionsEnded': { sessions: 'number' },
  'users.removed': { 'before?': part({ ...roles, ...reasons }), 'reason?': 'personal' },
  'users.left': { before: part(roles) },
  'users.released': { before: part(roles) },
  'users.restored': { after: part({ ...roles, ...reasons }) },
  'users.accessEndHeld': { because: heldBecause, locked: 'flag' },
  'users.rolesChanged': { before: part(roles), after: part(roles) },
  'users.groupsChanged': { added: listOf('text'), removed: listOf('text') },
  'users.askedToRefreshPolicy': {},
  'users.setupClosed': {},
  'users.exported': { 'selected?': 'number', 'filters?': usersFilters },
  'usage.exported': { filters: usageFilters },
  'usage.exportedByDay': { filters: part({ 'product?': 'id', period: oneOf(usagePeriodNames) }) },
  'seats.exported': { filters: seatFilters },
  'downloads.begun': { file: 'text', version: 'text', sha256: 'text' },
  'users.erased': { reason: 'personal', mentionedIn: listOf('id') },
  'products.created': { productId: 'id', product: 'text', after: part(product) },
  'products.edited': { productId: 'id', product: 'text', before: part(product), after: part(product) },
  'products.ended': { productId: 'id', product: 'text' },
  'products.offered': { productId: 'id', product: 'text' },
  'entitlements.created': { ...bought, after: part({ ...terms, startsOn: 'text' }) },
  'entitlements.changed': { ...bought, before: part(terms), after: part(terms) },
  'seats.assigned': license,
  'seats.returned': license,
  'seats.lostReturned': { ...license, lostHolder: 'personal' },
  'exceptions.created': { ...exception, after: part(exceptionTerms) },
  'exceptions.changed': { ...exception, before: part(exceptionTerms), after: part(exceptionTerms) },
  'exceptions.ended': { ...exception, before: part(exceptionTerms) },
  'devices.allowed': device,
  'devices.refused': device,
  'devices.signedIn': device,
  'devices.renamed': { before: deviceName, after: deviceName },
  'devices.signedOut': { device: 'personal' },
  'groups.created': { groupId: 'id', group: 'text', after: part(group) },
  'groups.edited': { groupId: 'id', group: 'text', before: part(group), after: part(group) },
  'groups.deleted': { groupId: 'id', group: 'text', before: part({ ...group, members: 'number' }) },
  'contacts.added': duty,
  'contacts.replaced': { ...duty, before: part({ userId: 'id' }), after: part({ userId: 'id' }) },
  'contacts.ended': duty,
  'approvals.asked': { source: oneOf(requestSources) },
  'approvals.approved': { after: part({ ...placed, entitlementCountry: orNull('text') }) },
  'approvals.rejected': { 'reason?': 'personal' },
  'approvals.withdrawn': { accountId: 'id' },
  'approvals.allowedAgain': {},
  'approvals.ended': { because: oneOf(recordedEndings) },
  'requests.asked': {
    kind: oneOf(userRequestKinds),
    'role?': oneOf(roleKeys),
    'country?': 'text',
    'product?': 'text',
  },
  'requests.granted': request,
  'requests.declined': request,
  'requests.reopened': request,
  'requests.closed': request,
  'profile.changed': { before: ownProfile, after: ownProfile },
  'profile.passwordChanged': {},
  'profile.sessionsEnded': { sessions: 'number', 'devices?': 'number' },
  'account.changed': { before: settings, after: settings },
  'account.autoApprovalChanged': { domain: 'text', after: part({ autoApproval: 'flag' }) },
  'account.created': {
    after: part({ name: 'text', number: 'text', mainCountry: 'text', defaultLanguage: oneOf(languages) }),
  },
  'account.closed': { reason: 'personal' },
  'account.ended': {},
  'account.administratorAppointed': { after: part(roles) },
  'domains.verified': { domain: 'text', reason: 'personal' },
  'domains.removed': { domain: 'text', reason: 'personal' },
  'views.saved': { view: 'personal', shared: 'flag' },
  'views.changed': { viewId: 'id', after: part({ 'view?': 'personal', 'shared?': 'flag' }) },
  'views.deleted': { viewId: 'id' },
  'audit.read': { filters: logFilters },
  'audit.exported': { filters: logFilters },
  'audit.verified': {
    events: 'number',
    brokenAt: orNull('number'),
    fault: orNull(oneOf(auditFaults)),
    anchoredOn: orNull('text'),
  },
  'audit.keyed': { keyId: 'text' },
  'audit.foreignTargets': { action: 'text', count: 'number' },
  'support.opened': { number: 'number', category: oneOf(supportCategories) },
  'support.answered': { number: 'number' },
  'support.closed': { number: 'number' },
  'mails.resent': { template: 'text' },
  'mails.triedNow': { fault: oneOf(mailFaults) },
  'keys.rotated': { keyId: 'text', before: part({ keyId: 'text' }) },
  'devices.tokenReused': { deviceId: 'id', device: 'personal' },
} as const satisfies Record<AuditEventName, Fields>;

/** What an event of this name says. */
export type AuditDetails<Event extends AuditEventName> = DetailsOf<(typeof auditDetails)[Event]>;
