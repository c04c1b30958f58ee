import { describe, expect, test } from 'vitest';
import { decideAskLicense, decideOffered, offerOf, type ProductLicenses } from './license-offers.ts';

const licenses = (country: string, more: Partial<ProductLicenses> = {}): ProductLicenses => ({
  entitlementId: country,
  country,
  term: 'running',
  endsOn: null,
  free: true,
  ...more,
});
const taken = { free: false };

test('what is free for a user is free in the country where their entitlements are looked up (E2)', () => {
  expect(offerOf('EE', [licenses('DE'), licenses('EE')])).toEqual({
    kind: 'free',
    entitlementId: 'EE',
    returns: null,
  });
  expect(offerOf('EE', [licenses('DE', taken), licenses('EE', taken)])).toEqual({ kind: 'noneFree' });
});

test('where licenses are for other countries only, these are said, and those that are free where some here are taken', () => {
  expect(offerOf('EE', [licenses('DE'), licenses('ES', taken), licenses('DE')])).toEqual({
    kind: 'otherCountry',
    country: 'EE',
    countries: ['DE', 'ES'],
    waits: false,
  });
  expect(offerOf('EE', [licenses('DE'), licenses('ES', taken), licenses('EE', taken)])).toEqual({
    kind: 'otherCountry',
    country: 'EE',
    countries: ['DE'],
    waits: true,
  });
});

test('licenses whose term is over are none (E3)', () => {
  const ended = { term: 'ended' as const };
  expect(offerOf('DE', [])).toEqual({ kind: 'noLicenses' });
  expect(offerOf('DE', [licenses('DE', ended), licenses('ES', ended)])).toEqual({ kind: 'noLicenses' });
  expect(offerOf('DE', [licenses('DE', ended), licenses('ES', taken)])).toMatchObject({ countries: ['ES'] });
});

test('of several free ones the best is offered: running, and the longest', () => {
  const some = [
    licenses('DE', { entitlementId: 'next', term: 'coming' }),
    licenses('DE', { entitlementId: 'short', endsOn: '2026-06-30' }),
    licenses('DE', { entitlementId: 'long', endsOn: '2026-12-31' }),
  ];
  const endless = licenses('DE', { entitlementId: 'endless' });
  expect(offerOf('DE', some)).toMatchObject({ entitlementId: 'long' });
  expect(offerOf('DE', [...some, endless])).toMatchObject({ entitlementId: 'endless' });
  expect(offerOf('DE', some.slice(0, 1))).toMatchObject({ entitlementId: 'next' });
});

describe('a license is asked for', () => {
  const asks = (
    country: string,
    some: ProductLicenses[],
    term: 'running' | 'coming' | 'ended' | null = null,
    heldFor = country,
  ) => {
    const held = term && { term, country: heldFor };
    return decideAskLicense({ offer: offerOf(country, some, held), held, country, ended: false });
  };

  test('where the account has some in the user’s country, free or not, and the user has none (E3)', () => {
    expect(asks('DE', [licenses('DE')])).toBeNull();
    expect(asks('DE', [licenses('DE', taken)])).toBeNull();
    expect(asks('DE', [licenses('DE', taken), licenses('ES')])).toBeNull();
    expect(asks('DE', [licenses('DE')], 'running')).toBe('licenses.alreadyHeld');
    expect(asks('DE', [licenses('DE')], 'coming')).toBe('licenses.alreadyHeld');
    expect(asks('DE', [licenses('DE')], 'ended')).toBeNull();
  });

  test('by a user whose own one is for another country and gives them nothing, and it goes back (E2)', () => {
    expect(asks('DE', [licenses('DE')], 'running', 'ES')).toBeNull();
    expect(asks('DE', [licenses('DE', taken)], 'coming', 'ES')).toBeNull();
    expect(asks('DE', [licenses('ES')], 'running', 'ES')).toBe('licenses.otherCountry');
    const offered = (held: Parameters<typeof offerOf>[2]) => offerOf('DE', [licenses('DE')], held);
    expect(offered({ term: 'running', country: 'ES' })).toMatchObject({ kind: 'free', returns: 'ES' });
    expect(offered({ term: 'ended', country: 'ES' })).toMatchObject({ kind: 'free', returns: null });
  });

  test('not of a product that is no longer offered (E1)', () => {
    const asked = { offer: offerOf('DE', [licenses('DE')], null), held: null, country: 'DE' };
    expect(decideAskLicense({ ...asked, ended: true })).toBe('products.ended');
    expect(decideAskLicense({ ...asked, ended: false })).toBeNull();
  });

  test('not where none could ever be assigned', () => {
    expect(asks('DE', [])).toBe('requests.noLicenses');
    expect(asks('DE', [licenses('ES')])).toBe('licenses.otherCountry');
    expect(asks('DE', [licenses('ES', taken)])).toBe('licenses.otherCountry');
  });
});

test('a request for a license is granted where one is free', () => {
  expect(decideOffered(offerOf('DE', [licenses('DE')]))).toBeNull();
  expect(decideOffered(offerOf('DE', [licenses('DE', taken)]))).toBe('licenses.noneFree');
  expect(decideOffered(offerOf('DE', [licenses('ES')]))).toBe('licenses.otherCountry');
  expect(decideOffered(offerOf('DE', [licenses('DE', taken), licenses('ES')]))).toBe('licenses.otherCountry');
  expect(decideOffered(offerOf('DE', []))).toBe('requests.noLicenses');
});
