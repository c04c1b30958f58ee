import { describe, expect, test } from 'vitest';
import { countriesNotListed, countryToSet, entitlementOf, isCountryMismatch } from './countries.ts';

const account = { mainCountry: 'DE', entitledCountries: ['DE', 'ES'] };

describe('E2: the country in which entitlements are looked up', () => {
  test.each([
    [
      'the one that is set, before the own one',
      { entitlementCountry: 'ES', country: 'DE' },
      ['ES', 'set', true],
    ],
    [
      'the one that is set, even without entitlements',
      { entitlementCountry: 'FR', country: 'ES' },
      ['FR', 'set', false],
    ],
    [
      'the own one, where there are entitlements',
      { entitlementCountry: null, country: 'ES' },
      ['ES', 'own', true],
    ],
    [
      'the main one, where the own one has none',
      { entitlementCountry: null, country: 'FR' },
      ['DE', 'main', true],
    ],
    [
      'the main one, where no own one is known',
      { entitlementCountry: null, country: null },
      ['DE', 'main', true],
    ],
  ] as const)('is %s', (_, user, [country, by, entitled]) => {
    expect(entitlementOf(user, account)).toEqual({ country, by, entitled });
  });

  test('is a mismatch where the one that was set, or else the own one, has no entitlements', () => {
    const { entitledCountries } = account;
    expect(isCountryMismatch({ entitlementCountry: 'FR', country: 'DE' }, entitledCountries)).toBe(true);
    expect(isCountryMismatch({ entitlementCountry: 'ES', country: 'FR' }, entitledCountries)).toBe(false);
    expect(isCountryMismatch({ entitlementCountry: null, country: 'FR' }, entitledCountries)).toBe(true);
    expect(isCountryMismatch({ entitlementCountry: null, country: null }, entitledCountries)).toBe(false);
  });

  test('to set for a user is the one that counts, where it has entitlements, else the first one that does (A3)', () => {
    const nowhere = { mainCountry: 'SE', entitledCountries: ['ES'] };
    expect(countryToSet({ entitlementCountry: 'FR', country: 'ES' }, account)).toBe('ES');
    expect(countryToSet({ entitlementCountry: null, country: 'FR' }, account)).toBe('DE');
    expect(countryToSet({ entitlementCountry: null, country: 'FR' }, nowhere)).toBe('ES');
    expect(
      countryToSet({ entitlementCountry: null, country: 'FR' }, { ...nowhere, entitledCountries: [] }),
    ).toBe('SE');
  });
});

test('E2: a country that was bought for and is not listed is named once, and not for what is over', () => {
  const bought = [
    { country: 'DE', term: 'running' },
    { country: 'NO', term: 'running' },
    { country: 'NO', term: 'coming' },
    { country: 'FI', term: 'ended' },
  ] as const;
  expect(countriesNotListed(bought, ['DE'])).toEqual(['NO']);
});
