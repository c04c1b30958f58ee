import type { Term } from './entitlements.ts';
import { isInTheWay, returnedFor, type HeldLicense } from './seats.ts';

/** The licenses of one entitlement to a product, as far as they decide who can get one. */
export type ProductLicenses = {
  entitlementId: string;
  country: string;
  term: Term;
  /** The last day of the term; null without an end. */
  endsOn: string | null;
  /** Whether one of them is. */
  free: boolean;
};

/** What there is for a user who needs a license of a product. */
export type LicenseOffer =
  /** `returns` is the country of the license that they hold and that gives them nothing: it goes back in the same step. */
  | { kind: 'free'; entitlementId: string; returns: string | null }
  | { kind: 'noneFree' }
  | ({ kind: 'otherCountry' } & OtherCountries)
  | { kind: 'noLicenses' };

export type OtherCountries = {
  /** Where the user's entitlements are looked up. */
  country: string;
  /** Where the free ones are; where the user's country has none at all, where the account has any. */
  countries: string[];
  /** Whether the user's country has some, so that the user can wait for one. */
  waits: boolean;
};

/**
 * E2, E3: what decides whether a user can ask for a license, waits, or gets one: only licenses of the country in which their
 * entitlements are looked up, whose term is not over. Of several free ones, a running one that ends last.
 */
export function offerOf(
  country: string,
  licenses: readonly ProductLicenses[],
  held: HeldLicense | null = null,
): LicenseOffer {
  const open = licenses.filter(({ term }) => term !== 'ended');
  if (open.length === 0) return { kind: 'noLicenses' };
  const here = open.filter((one) => one.country === country);
  const [best] = here.filter(({ free }) => free).sort(bestFirst);
  if (best) {
    const returns = returnedFor(held, { country, lookedUpIn: country });
    return { kind: 'free', entitlementId: best.entitlementId, returns };
  }
  const waits = here.length > 0;
  const others = waits ? open.filter(({ free }) => free) : open;
  if (others.length === 0) return { kind: 'noneFree' };
  const countries = [...new Set(others.map((one) => one.country))].sort();
  return { kind: 'otherCountry', country, countries, waits };
}

const bestFirst = (one: ProductLicenses, other: ProductLicenses) =>
  Number(other.term === 'running') - Number(one.term === 'running') ||
  (other.endsOn ?? '9999-12-31').localeCompare(one.endsOn ?? '9999-12-31') ||
  one.entitlementId.localeCompare(other.entitlementId);

/** E3: a request for a license is granted where one is free for the user. */
export function decideOffered(
  offer: LicenseOffer,
): 'licenses.noneFree' | 'licenses.otherCountry' | 'requests.noLicenses' | null {
  switch (offer.kind) {
    case 'free':
      return null;
    case 'noneFree':
    case 'otherCountry':
      return `licenses.${offer.kind}`;
    case 'noLicenses':
      return 'requests.noLicenses';
  }
}

/**
 * E3: a license of a product that is still offered can be asked for where the account has some for the user's country and the user holds none that
 * is in its way. If none is free, the request is a place on the waiting list.
 */
export function decideAskLicense({
  offer,
  held,
  country,
  ended,
}: {
  offer: LicenseOffer;
  /** The license that they hold; null without one. */
  held: HeldLicense | null;
  /** Where their entitlements are looked up (E2). */
  country: string;
  /** Whether the product is no longer offered (E1). */
  ended: boolean;
}): 'products.ended' | 'requests.noLicenses' | 'licenses.otherCountry' | 'licenses.alreadyHeld' | null {
  if (offer.kind === 'noLicenses') return 'requests.noLicenses';
  if (ended) return 'products.ended';
  if (offer.kind === 'otherCountry' && !offer.waits) return 'licenses.otherCountry';
  return isInTheWay(held, { country, lookedUpIn: country }) ? 'licenses.alreadyHeld' : null;
}

/** Where there are licenses instead, for the refusal that says so. */
export function otherCountriesOf(offer: LicenseOffer | null): OtherCountries {
  if (offer?.kind !== 'otherCountry') throw new Error('there is no other country to name');
  const { country, countries, waits } = offer;
  return { country, countries, waits };
}
