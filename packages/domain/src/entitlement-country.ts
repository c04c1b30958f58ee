import { entitlementOf, isCountryMismatch, type Entitlement } from './countries.ts';
import type { LockFacts } from './locks.ts';
import { decideActOn } from './permissions.ts';

type Countries = { entitlementCountry: string | null; country: string | null };

export type CountryFacts = Pick<LockFacts, 'actor' | 'users'> & {
  /** The entitlement country that is set; null clears it. */
  wanted: string | null;
  /** What each user has now. */
  countries: ReadonlyMap<string, Countries>;
};

/**
 * E2: the entitlement country of a user is set or cleared. A country without entitlements is a warning and never refused;
 * a co-administrator does not act on an Account Administrator.
 */
export function decideChangeCountry(
  id: string,
  facts: CountryFacts,
): 'users.notFound' | 'users.administratorProtected' | 'users.sameEntitlementCountry' | null {
  const refusal = decideActOn(facts.actor.roles, facts.users.get(id));
  if (refusal) return refusal;
  const before = facts.countries.get(id)?.entitlementCountry ?? null;
  return before === facts.wanted ? 'users.sameEntitlementCountry' : null;
}

export type CountryEffect = {
  before: Entitlement;
  after: Entitlement;
  /** The country in which the account owns no entitlements, if that is a mismatch afterwards. */
  mismatch: string | null;
};

/** E2: where a user's entitlements are looked up before and after the change, and whether that warrants a warning. */
export function effectOfCountry(
  user: Countries,
  wanted: string | null,
  account: { mainCountry: string; entitledCountries: readonly string[] },
): CountryEffect {
  const then = { ...user, entitlementCountry: wanted };
  return {
    before: entitlementOf(user, account),
    after: entitlementOf(then, account),
    mismatch: isCountryMismatch(then, account.entitledCountries) ? (wanted ?? user.country) : null,
  };
}
