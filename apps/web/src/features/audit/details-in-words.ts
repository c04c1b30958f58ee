import { auditEvents } from '@roster/domain/audit-events';
import { entitlementKinds } from '@roster/domain/entitlements';
import { roleKeys } from '@roster/domain/roles';
import { seatStates, seatUses } from '@roster/domain/seats';
import { usagePeriodNames } from '@roster/domain/usage';
import { supportCategories } from '@roster/domain/support';
import { userRequestKinds } from '@roster/domain/user-requests';
import { lockReasons, userSources, userStatuses } from '@roster/domain/users';
import type { Say } from '../../list/list-description.ts';
import { mailName } from '../../words/mail-name.ts';
import { dayText } from '../../words/day-name.ts';
import type { MessageId } from '../../words/text.ts';

/** What a detail is called; null if it says nothing to a reader, such as an id, or if the sentence has it already. */
export const detailNames: Record<string, MessageId | null> = {
  email: 'users.column.email',
  firstName: 'person.firstName',
  lastName: 'person.lastName',
  roles: 'users.column.roles',
  role: 'ask.role',
  lockReasons: 'users.filter.lockReason',
  lockReason: 'users.filter.lockReason',
  source: 'users.column.source',
  country: 'users.column.country',
  entitlementCountry: 'user.entitlementCountry',
  language: 'shell.language',
  lastDay: 'user.lastDay',
  employeeNumber: 'user.employeeNumber',
  department: 'user.department',
  note: 'user.note',
  approvalMail: 'ownAccount.approvalMail',
  invited: 'auditDetail.invited',
  failedAttempts: 'auditDetail.failedAttempts',
  autoApproval: 'auditDetail.autoApproval',
  sessions: 'auditDetail.sessions',
  devices: 'auditDetail.devices',
  because: 'auditDetail.because',
  locked: 'auditDetail.locked',
  added: 'auditDetail.added',
  removed: 'auditDetail.removed',
  selected: 'auditDetail.selected',
  filters: 'auditDetail.filters',
  name: 'views.name',
  description: 'auditDetail.description',
  members: 'auditDetail.members',
  kind: 'auditDetail.kind',
  number: 'auditDetail.number',
  mainCountry: 'settings.mainCountry',
  entitledCountries: 'settings.entitledCountries',
  defaultLanguage: 'settings.language',
  timeZone: 'settings.timeZone',
  defaultRoles: 'settings.defaultRoles',
  primaryContact: 'settings.contact',
  domains: 'settings.domains',
  view: 'auditDetail.view',
  shared: 'auditDetail.shared',
  events: 'auditDetail.events',
  brokenAt: 'auditDetail.brokenAt',
  anchoredOn: 'auditDetail.anchoredOn',
  keyId: 'auditDetail.keyId',
  action: 'auditDetail.action',
  count: 'auditDetail.count',
  category: 'auditDetail.category',
  template: 'auditDetail.template',
  search: 'auditDetail.search',
  status: 'users.column.status',
  mismatch: 'users.filter.mismatch',
  federated: 'users.filter.federated',
  lastSignIn: 'users.column.lastSignInAt',
  seats: 'auditDetail.seats',
  joinedFrom: 'users.filter.joinedFrom',
  joinedTo: 'users.filter.joinedTo',
  signedInOn: 'users.filter.signedInOn',
  event: 'auditLog.event',
  from: 'auditLog.from',
  to: 'auditLog.to',
  features: 'product.features',
  versions: 'product.versions',
  entitlementKind: 'entitlement.kind',
  startsOn: 'entitlement.startsOn',
  endsOn: 'entitlement.endsOn',
  lostHolder: 'auditDetail.lostHolder',
  products: 'auditDetail.products',
  period: 'usage.period',
  state: 'users.column.status',
  used: 'usage.lastUsed',
  offline: 'access.filter.offline',
  wrongCountry: 'seats.filter.wrongCountry',
  usedOn: 'usage.usedOn',
  sha256: 'downloads.checksum',
  file: null,
  device: 'auditDetail.device',
  platform: 'auditDetail.platform',
  thumbprint: 'auditDetail.thumbprint',
  deviceId: null,
  product: null,
  concerns: null,
  effect: null,
  productId: null,
  entitlementId: null,
  key: null,
  domain: null,
  group: null,
  fault: null,
  version: null,
  // Beside an event, the reason has a line of its own; this is one that was changed.
  reason: 'auditDetail.exceptionReason',
  id: null,
  groupId: null,
  groupIds: null,
  defaultGroupIds: 'settings.defaultGroups',
  defaultGroups: 'settings.defaultGroups',
  userId: null,
  accountId: null,
  viewId: null,
  actorId: null,
  actorKind: null,
  subjectId: null,
  mentionedIn: null,
  verifiedAt: null,
};

/** Values of details in the words that screens have for them. A value that this version does not know is shown as it is. */
export function detailInWords({ t, intl }: Say): (name: string, value: unknown) => string {
  const countryName = (code: string) => intl.formatDisplayName(code, { type: 'region' }) ?? code;
  const roleName = (value: string) =>
    isOneOf([...roleKeys, 'none'] as const, value) ? t(`roles.${value}`) : value;
  const languageName = (value: string) => intl.formatDisplayName(value, { type: 'language' }) ?? value;
  const reasonName = (value: string) =>
    isOneOf(lockReasons, value) ? t(`users.lockReason.${value}`) : value;

  const words: Record<string, (value: string) => string> = {
    roles: roleName,
    role: roleName,
    defaultRoles: roleName,
    lockReasons: reasonName,
    lockReason: reasonName,
    country: countryName,
    entitlementCountry: countryName,
    mainCountry: countryName,
    entitledCountries: countryName,
    language: languageName,
    defaultLanguage: languageName,
    status: (value) => (isOneOf(userStatuses, value) ? t(`users.status.${value}`) : value),
    source: (value) => (isOneOf(userSources, value) ? t(`users.source.${value}`) : value),
    category: (value) => (isOneOf(supportCategories, value) ? t(`support.category.${value}`) : value),
    template: (value) => t(mailName(value)),
    event: (value) => (isOneOf(auditEvents, value) ? t(`auditEvent.${value}`) : value),
    kind: (value) => (isOneOf(userRequestKinds, value) ? t(`ask.kind.${value}`) : value),
    entitlementKind: (value) => (isOneOf(entitlementKinds, value) ? t(`entitlement.kind.${value}`) : value),
    state: (value) => (isOneOf(seatStates, value) ? t(`seats.state.${value}`) : value),
    used: (value) => (isOneOf(seatUses, value) ? t(`seats.used.${value}`) : value),
    period: (value) => (isOneOf(usagePeriodNames, value) ? t(`usage.period.${value}`) : value),
    because: (value) => (isOneOf(heldBecause, value) ? t(`refusals.${value}`) : value),
    approvalMail: (value) =>
      isOneOf(['instant', 'daily', 'none'] as const, value) ? t(`ownAccount.approvalMail.${value}`) : value,
  };

  return function say(name, value): string {
    if (value === null || value === undefined || value === '') return nothing;
    // Older events know groups by their ids alone, which say nothing to a reader.
    if (name === 'defaultGroupIds' && Array.isArray(value))
      return t('auditDetail.countOfGroups', { count: value.length });
    if (Array.isArray(value))
      return value.length > 0
        ? intl.formatList(
            value.map((one) => say(name, one)),
            { type: 'unit' },
          )
        : nothing;
    if (typeof value === 'boolean') return t(value ? 'auditDetail.yes' : 'auditDetail.no');
    if (typeof value === 'number') return intl.formatNumber(value);
    if (typeof value === 'string')
      return day.test(value) ? dayText(intl, value) : (words[name]?.(value) ?? value);
    return Object.entries(value)
      .flatMap(([inner, one]) => {
        const label = inner in detailNames ? detailNames[inner] : null;
        return label ? `${t(label)}: ${say(inner, one)}` : [];
      })
      .join('; ');
  };
}

/** How an empty value reads beside another one. */
export const nothing = '–';

const day = /^\d{4}-\d\d-\d\d$/;

const heldBecause = [
  'users.cannotRemoveYourself',
  'users.administratorProtected',
  'users.lastAdministrator',
  'users.isFulfillmentContact',
] as const;

const isOneOf = <Word extends string>(known: readonly Word[], value: string): value is Word =>
  (known as readonly string[]).includes(value);
