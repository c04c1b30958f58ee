import { countryToSet } from './countries.ts';
import { expect, test } from 'vitest';
import { decideChangeCountry, effectOfCountry, type CountryFacts } from './entitlement-country.ts';
import type { LockSubject } from './locks.ts';

const member = (id: string, roles: LockSubject['roles'] = []): LockSubject => ({
  id,
  roles,
  status: 'active',
  lockReasons: [],
  throttled: false,
});
const facts: CountryFacts = {
  actor: { id: 'me', roles: ['coAdministrator'] },
  users: new Map([member('chloe'), member('ana', ['accountAdministrator'])].map((user) => [user.id, user])),
  countries: new Map([['chloe', { entitlementCountry: 'ES', country: 'FR' }]]),
  wanted: 'DE',
};

test('the entitlement country of a member is set and cleared (E2)', () => {
  expect(decideChangeCountry('chloe', facts)).toBeNull();
  expect(decideChangeCountry('chloe', { ...facts, wanted: null })).toBeNull();
  expect(decideChangeCountry('nobody', facts)).toBe('users.notFound');
});

test('a change that changes nothing is refused, also where nothing is cleared', () => {
  expect(decideChangeCountry('chloe', { ...facts, wanted: 'ES' })).toBe('users.sameEntitlementCountry');
  const unset = new Map([['chloe', { entitlementCountry: null, country: 'FR' }]]);
  expect(decideChangeCountry('chloe', { ...facts, countries: unset, wanted: null })).toBe(
    'users.sameEntitlementCountry',
  );
});

test('a co-administrator does not set the country of an Account Administrator, who may do it themselves', () => {
  expect(decideChangeCountry('ana', facts)).toBe('users.administratorProtected');
  const byAdministrator = { id: 'ana', roles: ['accountAdministrator' as const] };
  expect(decideChangeCountry('ana', { ...facts, actor: byAdministrator })).toBeNull();
});

const account = { mainCountry: 'DE', entitledCountries: ['DE', 'ES'] };
const user = { entitlementCountry: 'ES', country: 'FR' };

test('the effect says where entitlements are looked up before and after', () =>
  expect(effectOfCountry(user, 'DE', account)).toEqual({
    before: { country: 'ES', by: 'set', entitled: true },
    after: { country: 'DE', by: 'set', entitled: true },
    mismatch: null,
  }));

test('a country without entitlements is allowed, with a warning', () => {
  expect(decideChangeCountry('chloe', { ...facts, wanted: 'US' })).toBeNull();
  expect(effectOfCountry(user, 'US', account)).toMatchObject({
    after: { country: 'US', by: 'set', entitled: false },
    mismatch: 'US',
  });
});

test('cleared, their own country is used, or else the main country with a warning', () => {
  expect(effectOfCountry({ ...user, country: 'DE' }, null, account)).toMatchObject({
    after: { country: 'DE', by: 'own' },
    mismatch: null,
  });
  expect(effectOfCountry(user, null, account)).toMatchObject({
    after: { country: 'DE', by: 'main', entitled: true },
    mismatch: 'FR',
  });
});

test('a user who has yet to get a country gets the one that counts already, or one in which the account is entitled', () => {
  const account = { mainCountry: 'DE', entitledCountries: ['DE', 'ES'] };
  const user = (country: string | null) => ({ country, entitlementCountry: null });
  expect(countryToSet(user('ES'), account)).toBe('ES');
  expect(countryToSet(user('FR'), account)).toBe('DE');
  expect(countryToSet(user(null), account)).toBe('DE');
  expect(countryToSet({ country: 'ES', entitlementCountry: 'FR' }, account)).toBe('ES');
  expect(countryToSet(user('FR'), { mainCountry: 'EE', entitledCountries: ['ES'] })).toBe('ES');
  expect(countryToSet(user('FR'), { mainCountry: 'EE', entitledCountries: [] })).toBe('EE');
});
