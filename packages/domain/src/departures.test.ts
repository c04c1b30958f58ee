import { expect, test } from 'vitest';
import { decideDeparture, decideRestore, reasonsAfterDeparture } from './departures.ts';

test('the last administrator who can sign in cannot leave', () => {
  const ana = { roles: ['accountAdministrator' as const], status: 'active' as const };
  expect(decideDeparture(ana, 1)).toBe('users.lastAdministrator');
  expect(decideDeparture(ana, 2)).toBeNull();
  expect(decideDeparture({ ...ana, status: 'invited' }, 0)).toBeNull();
  expect(decideDeparture(undefined, 2)).toBe('users.notFound');
});

test('who leaves by their own will is not locked by it', () => {
  expect(reasonsAfterDeparture([], 'left')).toEqual([]);
  expect(reasonsAfterDeparture([], 'released')).toEqual([]);
});

test('who is removed is locked as unaffiliated, which takes the place of what the account had locked', () => {
  expect(reasonsAfterDeparture([], 'removed')).toEqual(['unaffiliated']);
  expect(reasonsAfterDeparture(['administrator', 'directory'], 'removed')).toEqual(['unaffiliated']);
  expect(reasonsAfterDeparture(['administrator'], 'left')).toEqual(['unaffiliated']);
  expect(reasonsAfterDeparture(['unaffiliated'], 'left')).toEqual(['unaffiliated']);
});

test("an operator's lock stays", () => {
  expect(reasonsAfterDeparture(['operator'], 'removed')).toEqual(['operator', 'unaffiliated']);
  expect(reasonsAfterDeparture(['operator'], 'left')).toEqual(['operator']);
});

test('who left is brought back until the time is over, and not who never was here', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  expect(decideRestore({ restorableUntil: new Date('2026-11-22T12:00:01Z') }, now)).toBeNull();
  expect(decideRestore({ restorableUntil: now }, now)).toBe('users.notRestorable');
  expect(decideRestore({ restorableUntil: null }, now)).toBe('users.notRestorable');
  expect(decideRestore(null, now)).toBe('users.notRestorable');
});
