import { describe, expect, test } from 'vitest';
import type { AuditDetails } from './audit-details.ts';
import { auditEvents, type AuditEventName } from './audit-events.ts';
import { policyTable, raisedBy } from './policy-table.ts';

// E4: an event that raises has here one change that does and one that does not; one that always raises says why no change
// of its kind leaves access as it was.

type Tried<Event extends AuditEventName> = {
  raises: AuditDetails<Event>;
  not: readonly AuditDetails<Event>[];
};
type Always = { always: string };

const thing = { name: 'Ulm', description: '', entitlementCountry: null };
const suite = {
  name: 'Suite',
  description: '',
  features: [{ key: 'beams', name: 'Beams' }],
  versions: ['1', '2'],
};
const bought = { entitlementId: 'e', product: 'Suite', country: 'DE' };
const settings: AuditDetails<'account.changed'>['before'] = {
  name: 'Northwind',
  number: 'N-1',
  mainCountry: 'DE',
  entitledCountries: ['DE', 'ES'],
  defaultLanguage: 'en',
  timeZone: 'Europe/Berlin',
  defaultRoles: [],
  defaultGroupIds: [],
  primaryContact: null,
  domains: [],
  version: 1,
};
const settingsWith = (some: Partial<typeof settings>) => ({
  before: settings,
  after: { ...settings, ...some },
});
const exception = { concerns: 'oneProduct', product: 'Suite', effect: 'deny' } as const;
const reasons = (...lockReasons: ('administrator' | 'operator')[]) => ({ lockReasons });

const tried: { readonly [Event in AuditEventName]?: Tried<Event> | Always } = {
  'users.addedToAccount': { always: 'it brings the access of another account' },
  'users.joined': { always: 'it brings the access of an account' },
  'users.edited': {
    raises: { before: { entitlementCountry: null }, after: { entitlementCountry: 'ES' } },
    not: [
      { before: { department: null, note: null }, after: { department: 'Roads', note: 'On site' } },
      { before: { firstName: 'Ana', language: 'en' }, after: { firstName: 'Anna', language: 'de' } },
      { before: { lastDay: '2026-11-30' }, after: { lastDay: '2026-11-30' } },
    ],
  },
  'users.locked': {
    raises: { before: reasons(), after: reasons('administrator') },
    not: [{ before: reasons('operator'), after: reasons('operator', 'administrator') }],
  },
  'users.unlocked': {
    raises: { before: reasons('administrator'), after: reasons() },
    not: [
      { before: reasons('administrator', 'operator'), after: reasons('operator') },
      {
        before: { ...reasons(), failedAttempts: true },
        after: { ...reasons(), failedAttempts: false },
      },
    ],
  },
  'users.removed': { always: 'it ends the access' },
  'users.left': { always: 'it ends the access' },
  'users.released': { always: 'it ends the access' },
  'users.restored': { always: 'it brings the access back' },
  'users.groupsChanged': { always: 'what the group allows counts, or its missing list does' },
  'products.edited': {
    raises: {
      productId: 'p',
      product: 'Suite',
      before: suite,
      after: { ...suite, features: [...suite.features, { key: 'survey', name: 'Survey' }] },
    },
    not: [
      {
        productId: 'p',
        product: 'Suite',
        before: suite,
        after: { ...suite, description: 'For bridges', versions: ['2', '1'] },
      },
    ],
  },
  'groups.edited': {
    raises: {
      groupId: 'g',
      group: 'Ulm',
      before: { ...thing, products: ['Suite'] },
      after: { ...thing, products: ['Suite', 'Viewer'] },
    },
    not: [
      {
        groupId: 'g',
        group: 'Ulm',
        before: { ...thing, products: ['Suite', 'Viewer'] },
        after: { ...thing, description: 'Bridges', entitlementCountry: 'ES', products: ['Viewer', 'Suite'] },
      },
    ],
  },
  'groups.deleted': {
    raises: { groupId: 'g', group: 'Ulm', before: { ...thing, members: 2, products: [] } },
    not: [{ groupId: 'g', group: 'Ulm', before: { ...thing, members: 0, products: ['Suite'] } }],
  },
  'entitlements.created': {
    raises: {
      ...bought,
      entitlementKind: 'pooled',
      after: { startsOn: '2026-11-01', endsOn: null, seats: null },
    },
    not: [{ ...bought, entitlementKind: 'named', after: { startsOn: '2026-11-01', endsOn: null, seats: 5 } }],
  },
  'entitlements.changed': {
    raises: {
      ...bought,
      entitlementKind: 'named',
      before: { endsOn: null, seats: 5 },
      after: { endsOn: '2026-12-31', seats: 5 },
    },
    not: [
      {
        ...bought,
        entitlementKind: 'named',
        before: { endsOn: null, seats: 5 },
        after: { endsOn: null, seats: 7 },
      },
    ],
  },
  'seats.assigned': { always: 'it is the right to run a product' },
  'seats.returned': { always: 'it was the right to run a product' },
  'exceptions.created': { always: 'it decides before all else' },
  'exceptions.changed': {
    raises: {
      ...exception,
      before: { endsOn: null, reason: 'Leave' },
      after: { endsOn: '2026-12-31', reason: 'Leave' },
    },
    not: [
      {
        ...exception,
        before: { endsOn: null, reason: 'Leave' },
        after: { endsOn: null, reason: 'Long leave' },
      },
    ],
  },
  'exceptions.ended': { always: 'it decided before all else' },
  'approvals.approved': { always: 'it brings the access of an account' },
  'profile.changed': {
    raises: { before: { country: 'DE' }, after: { country: 'ES' } },
    not: [
      { before: { language: 'en' }, after: { language: 'de' } },
      { before: { approvalMail: null }, after: { approvalMail: 'daily' } },
      { before: { firstName: 'Ana' }, after: { firstName: 'Anna' } },
    ],
  },
  'account.changed': {
    raises: settingsWith({ entitledCountries: ['DE'] }),
    not: [
      settingsWith({ defaultLanguage: 'de', defaultRoles: ['download'], defaultGroupIds: ['g'] }),
      settingsWith({
        primaryContact: { id: 'a', name: 'Ana', email: 'ana@example.com' },
        name: 'Northwind SE',
      }),
      settingsWith({ entitledCountries: ['ES', 'DE'], version: 2 }),
    ],
  },
  'account.closed': { always: 'its devices get no new policy' },
  'account.ended': { always: 'its devices get no new policy' },
};

describe('E4: what an event says decides whether it makes policies old', () => {
  const raising = auditEvents.filter((event) => policyTable[event] !== 'none');

  test('every event that raises is tried both ways, or says why it always does', () =>
    expect(Object.keys(tried).sort()).toEqual([...raising].sort()));

  test.each(raising)('%s', (event) => {
    const { always, raises, not } = { always: null, raises: null, not: null, ...tried[event] };
    const said = (details: object) => raisedBy(event, details as AuditDetails<typeof event>);
    if (always !== null) return expect(['user', 'account']).toContain(policyTable[event]);
    expect(['user', 'account', 'product']).toContain(said(raises ?? {}));
    expect((not ?? []).map(said)).toEqual((not ?? []).map(() => 'none'));
    expect(not).not.toHaveLength(0);
  });
});
