export type EntitledAccount = { mainCountry: string; entitledCountries: readonly string[] };

/** E2: the country a user's entitlements are looked up in. */
export function usedEntitlementCountry(
  user: { entitlementCountry: string | null; country: string | null },
  account: EntitledAccount,
): string {
  if (user.entitlementCountry) return user.entitlementCountry;
  if (user.country && account.entitledCountries.includes(user.country)) return user.country;
  return account.mainCountry;
}

/**
 * E2: a user's country is a mismatch when the account owns no entitlements
 * in the country set for them, or, with none set, in the country they are in.
 */
export function isCountryMismatch(
  user: { entitlementCountry: string | null; country: string | null },
  entitledCountries: readonly string[],
): boolean {
  const expected = user.entitlementCountry ?? user.country;
  return expected !== null && !entitledCountries.includes(expected);
}
