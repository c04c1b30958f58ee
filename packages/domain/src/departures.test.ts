import { describe, expect, test } from 'vitest';
import { decideEach } from './decide-each.ts';
import {
  afterRemove,
  decideDeparture,
  decideLastDay,
  decideRemove,
  decideRestore,
  forgetsWhoNeverCame,
  reasonsAfterDeparture,
  type RestoreSubject,
} from './departures.ts';
import type { LockSubject } from './locks.ts';
import type { RoleKey } from './roles.ts';

const user = (id: string, roles: RoleKey[] = [], more: Partial<LockSubject> = {}): LockSubject => ({
  id,
  roles,
  status: 'active',
  lockReasons: [],
  throttled: false,
  ...more,
});
const removing = (
  users: LockSubject[],
  contacts: string[] = [],
  roles: RoleKey[] = ['accountAdministrator'],
) => ({
  actor: { id: 'me', roles },
  users: new Map(users.map((one) => [one.id, one])),
  ableAdministrators: users.filter((one) => one.roles.includes('accountAdministrator')).length,
  unsettledContacts: new Set(contacts),
});

test('removing is for other members, not for oneself', () => {
  expect(decideRemove('chloe', removing([user('chloe')]))).toBeNull();
  expect(decideRemove('nobody', removing([]))).toBe('users.notFound');
  expect(decideRemove('me', removing([user('me')]))).toBe('users.cannotRemoveYourself');
});

test('a locked user can be removed, but not an Account Administrator by a co-administrator', () => {
  const locked = user('chloe', [], { status: 'locked', lockReasons: ['operator'] });
  expect(decideRemove('chloe', removing([locked]))).toBeNull();
  const facts = removing([user('ana', ['accountAdministrator']), user('eva', ['accountAdministrator'])]);
  expect(decideRemove('ana', { ...facts, actor: { id: 'me', roles: ['coAdministrator'] } })).toBe(
    'users.administratorProtected',
  );
});

test('one call cannot remove both of the last two administrators', () => {
  const both = [user('ana', ['accountAdministrator']), user('eva', ['accountAdministrator'])];
  const decisions = decideEach(['ana', 'eva'], removing(both), decideRemove, afterRemove);
  expect(decisions).toEqual({ allowed: ['ana'], refused: [{ id: 'eva', code: 'users.lastAdministrator' }] });
});

test('a fulfillment contact must be replaced first', () =>
  expect(decideRemove('dev', removing([user('dev')], ['dev']))).toBe('users.isFulfillmentContact'));

test('the last administrator who can sign in cannot leave', () => {
  const ana = {
    roles: ['accountAdministrator' as const],
    status: 'active' as const,
    fulfillmentContact: false,
  };
  expect(decideDeparture(ana, 1)).toBe('users.lastAdministrator');
  expect(decideDeparture(ana, 2)).toBeNull();
  expect(decideDeparture({ ...ana, status: 'invited' }, 0)).toBeNull();
  expect(decideDeparture(undefined, 2)).toBe('users.notFound');
});

test('leaving on one’s own decision does not lock', () => {
  expect(reasonsAfterDeparture([], 'left')).toEqual([]);
  expect(reasonsAfterDeparture([], 'released')).toEqual([]);
});

test('removing locks as unaffiliated, which replaces the account’s own lock (D1)', () => {
  expect(reasonsAfterDeparture([], 'removed')).toEqual(['unaffiliated']);
  expect(reasonsAfterDeparture(['administrator', 'directory'], 'removed')).toEqual(['unaffiliated']);
  expect(reasonsAfterDeparture(['administrator'], 'left')).toEqual(['unaffiliated']);
  expect(reasonsAfterDeparture(['unaffiliated'], 'left')).toEqual(['unaffiliated']);
});

test("an operator's lock stays", () => {
  expect(reasonsAfterDeparture(['operator'], 'removed')).toEqual(['operator', 'unaffiliated']);
  expect(reasonsAfterDeparture(['operator'], 'left')).toEqual(['operator']);
});

test('a fulfillment contact cannot leave without a successor, not even on their own decision', () => {
  const dev = { roles: [], status: 'active' as const, fulfillmentContact: true };
  expect(decideDeparture(dev, 1)).toBe('users.isFulfillmentContact');
});

test('an invited user is deleted right away only if the address was a mistake', () => {
  expect(forgetsWhoNeverCame('withdrawn')).toBe(true);
  expect(forgetsWhoNeverCame('left')).toBe(true);
  expect(forgetsWhoNeverCame('removed')).toBe(false);
});

test('a removed user can be restored until the time is over, unless they joined another account (D5)', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  const gone: RestoreSubject = {
    affiliation: 'none',
    federatedElsewhere: false,
    restorableUntil: new Date('2026-11-22T12:00:01Z'),
    roles: [],
  };
  const decide = (change: Partial<RestoreSubject>, roles: RoleKey[] = ['coAdministrator']) =>
    decideRestore('x', { actor: { roles }, departed: new Map([['x', { ...gone, ...change }]]), now });
  expect(decide({})).toBeNull();
  expect(decide({ restorableUntil: now })).toBe('users.notRestorable');
  expect(decide({ restorableUntil: null })).toBe('users.notRestorable');
  expect(decideRestore('y', { actor: { roles: [] }, departed: new Map(), now })).toBe('users.notRestorable');
  expect(decide({ affiliation: 'mine' })).toBe('users.alreadyMember');
  expect(decide({ affiliation: 'mine', restorableUntil: null })).toBe('users.alreadyMember');
  expect(decide({ affiliation: 'other' })).toBe('users.joinedElsewhere');
  expect(decide({ federatedElsewhere: true })).toBe('users.domainOwnedByOther');
  expect(decide({ roles: ['accountAdministrator'] })).toBe('roles.administratorOnlyByAdministrator');
  expect(decide({ roles: ['accountAdministrator'] }, ['accountAdministrator'])).toBeNull();
});

describe('a last day of access', () => {
  const facts = { actor: { id: 'ben' }, lastDay: '2026-11-21', today: '2026-11-21' };
  const dev = { id: 'dev', fulfillmentContact: false };

  test('is today or later', () => {
    expect(decideLastDay(dev, facts)).toBeNull();
    expect(decideLastDay(dev, { ...facts, lastDay: '2026-11-20' })).toBe('users.lastDayPast');
    expect(decideLastDay(dev, { ...facts, lastDay: '0226-11-21' })).toBe('users.lastDayPast');
  });
  test('is never one’s own, not even to be taken away', () => {
    expect(decideLastDay({ ...dev, id: 'ben' }, facts)).toBe('users.ownLastDay');
    expect(decideLastDay({ ...dev, id: 'ben' }, { ...facts, lastDay: null })).toBe('users.ownLastDay');
  });
  test('waits for the successor of a fulfillment contact', () => {
    const contact = { ...dev, fulfillmentContact: true };
    expect(decideLastDay(contact, facts)).toBe('users.isFulfillmentContact');
    expect(decideLastDay(contact, { ...facts, lastDay: null })).toBeNull();
  });
});
