import type { Term } from './entitlements.ts';

type Holder = { entitlementCountry: string | null; country: string | null };

/** What decides the country in which entitlements are looked up: it was set, the person is there, or neither serves. */
export const entitlementSources = ['set', 'own', 'main'] as const;
export type Entitlement = {
  country: string;
  by: (typeof entitlementSources)[number];
  /** Whether the account owns entitlements there. */
  entitled: boolean;
};

/** E2: the country in which a user's entitlements are looked up. */
export function entitlementOf(
  user: Holder,
  account: { mainCountry: string; entitledCountries: readonly string[] },
): Entitlement {
  const isEntitled = (country: string) => account.entitledCountries.includes(country);
  const chosen = (country: string, by: Entitlement['by']) => ({ country, by, entitled: isEntitled(country) });
  if (user.entitlementCountry !== null) return chosen(user.entitlementCountry, 'set');
  if (user.country !== null && isEntitled(user.country)) return chosen(user.country, 'own');
  return chosen(account.mainCountry, 'main');
}

/**
 * A3, E2: the country to set for a user who has yet to get one: the one that counts already, where the account owns
 * entitlements there, else one in which it does.
 */
export function countryToSet(
  user: Holder,
  account: { mainCountry: string; entitledCountries: readonly string[] },
): string {
  const { country, entitled } = entitlementOf({ ...user, entitlementCountry: null }, account);
  return entitled ? country : (account.entitledCountries[0] ?? country);
}

/**
 * E2: a user's country is a mismatch if the account owns no entitlements in the country set for them, or, with none
 * set, in the country they are in.
 */
export function isCountryMismatch(user: Holder, entitledCountries: readonly string[]): boolean {
  const expected = user.entitlementCountry ?? user.country;
  return expected !== null && !entitledCountries.includes(expected);
}

/** E2: the countries for which an account bought something that is not over, and in which it does not look up its users. */
export const countriesNotListed = (
  bought: readonly { country: string; term: Term }[],
  entitledCountries: readonly string[],
): string[] => [
  ...new Set(
    bought
      .filter(({ term, country }) => term !== 'ended' && !entitledCountries.includes(country))
      .map(({ country }) => country),
  ),
];
