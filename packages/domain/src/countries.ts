/**
 * E2: a user's country is a mismatch if the account owns no entitlements in the country set for them, or, with none
 * set, in the country they are in.
 */
export function isCountryMismatch(
  user: { entitlementCountry: string | null; country: string | null },
  entitledCountries: readonly string[],
): boolean {
  const expected = user.entitlementCountry ?? user.country;
  return expected !== null && !entitledCountries.includes(expected);
}
