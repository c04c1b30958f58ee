import type { EntitlementKind, entitlementRefusals } from './entitlements.ts';
import { decideNew, type OfferedProduct } from './products.ts';

/** What an operator writes about an entitlement; the seats are those of a named one, null for a pooled one. */
export type EntitlementTerms = {
  kind: EntitlementKind;
  startsOn: string;
  endsOn: string | null;
  seats: number | null;
};

/** A term ends on the day it begins or later, and only named entitlements have seats. */
export function decideTerms(
  terms: EntitlementTerms,
): 'entitlements.endsBeforeStart' | 'entitlements.kindHasNoSeats' | null {
  if (terms.endsOn !== null && terms.endsOn < terms.startsOn) return 'entitlements.endsBeforeStart';
  return (terms.kind === 'named') === (terms.seats !== null) ? null : 'entitlements.kindHasNoSeats';
}

/**
 * S2: of a closed account nothing is changed. E3: nobody loses a seat because the operator bought fewer: first some are
 * returned to the pool. A day of the past ends a term whenever it begins, so that what was bought by mistake takes effect for
 * nobody, or no longer.
 */
export function decideChangeEntitlement(
  entitlement: { kind: EntitlementKind; startsOn: string; version: number; taken: number } | null,
  wanted: { version: number; endsOn: string | null; seats: number | null },
  { closed, today }: { closed: boolean; today: string },
): (typeof entitlementRefusals)[number] | 'accounts.alreadyClosed' | null {
  if (!entitlement) return 'entitlements.notFound';
  if (closed) return 'accounts.alreadyClosed';
  if (entitlement.version !== wanted.version) return 'entitlements.changedMeanwhile';
  const ends = wanted.endsOn !== null && wanted.endsOn < today;
  const refusal = decideTerms({ ...entitlement, ...wanted, endsOn: ends ? null : wanted.endsOn });
  if (refusal) return refusal;
  return wanted.seats !== null && wanted.seats < entitlement.taken ? 'entitlements.seatsAssigned' : null;
}

/** S2: nothing is bought for a closed account, nor of a product that is no longer offered (E1). */
export function decideCreateEntitlement(
  terms: EntitlementTerms,
  facts: { closed: boolean; product: Pick<OfferedProduct, 'endedAt'> | null },
): 'accounts.alreadyClosed' | ReturnType<typeof decideNew> | ReturnType<typeof decideTerms> {
  if (facts.closed) return 'accounts.alreadyClosed';
  return decideNew(facts.product) ?? decideTerms(terms);
}
