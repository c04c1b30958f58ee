import { describe, expect, test } from 'vitest';
import { isCountryMismatch } from './countries.ts';
import { permissionNames, may, mayActOn, mayReadNotes, permissionsOf } from './permissions.ts';
import { offlineUntil } from './policies.ts';
import { roleKeys } from './roles.ts';

const now = new Date('2026-11-21T12:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);

describe('L1: products may run offline', () => {
  test('until the date of the policies that the machines got', () =>
    expect(offlineUntil({ offlineUntil: inDays(2) }, now)).toEqual(inDays(2)));
  test('no longer once that is past', () => expect(offlineUntil({ offlineUntil: now }, now)).toBeNull());
  test('never where no machine got one', () => expect(offlineUntil({ offlineUntil: null }, now)).toBeNull());
});

describe('E2: the country', () => {
  const entitledCountries = ['DE', 'ES'];
  test.each([
    ['ES', null, false],
    ['FR', null, true],
    ['FR', 'DE', false],
    ['ES', 'US', true],
    [null, null, false],
  ])('is a mismatch for a user in %s with %s set: %s', (country, entitlementCountry, mismatch) =>
    expect(isCountryMismatch({ country, entitlementCountry }, entitledCountries)).toBe(mismatch),
  );
});

describe('R2: the permission table', () => {
  test('gives an Account Administrator everything', () =>
    expect(permissionsOf(['accountAdministrator'])).toEqual(permissionNames));
  test('gives a License Manager the list and no action on people', () => {
    expect(may(['licenseManager'], 'users.list')).toBe(true);
    expect(
      ['users.lock', 'users.unlock', 'users.signOut'].map((name) =>
        may(['licenseManager'], name as 'users.lock'),
      ),
    ).toEqual([false, false, false]);
  });
  test.each(
    roleKeys.filter((role) => !['accountAdministrator', 'coAdministrator', 'licenseManager'].includes(role)),
  )('gives %s nothing on people', (role) => expect(permissionsOf([role])).toEqual([]));
  test('adds roles up', () => expect(may(['download', 'coAdministrator'], 'users.lock')).toBe(true));
  test('shows notes to administrators, but nobody those about themselves', () => {
    expect(mayReadNotes({ id: 'ana', roles: ['accountAdministrator'] }, 'chloe')).toBe(true);
    expect(mayReadNotes({ id: 'ben', roles: ['coAdministrator'] }, 'ana')).toBe(true);
    expect(mayReadNotes({ id: 'ana', roles: ['accountAdministrator'] }, 'ana')).toBe(false);
    expect(mayReadNotes({ id: 'lea', roles: ['licenseManager', 'download'] }, 'chloe')).toBe(false);
  });
  test('lets only an Account Administrator act on one', () => {
    expect(mayActOn(['coAdministrator'], ['accountAdministrator'])).toBe(false);
    expect(mayActOn(['accountAdministrator'], ['accountAdministrator'])).toBe(true);
    expect(mayActOn(['coAdministrator'], ['coAdministrator'])).toBe(true);
  });
});
