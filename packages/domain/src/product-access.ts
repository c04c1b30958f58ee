import {
  dayAfter,
  termOf,
  type Access,
  type AccessFacts,
  type Entitlement,
  type Missing,
} from './entitlements.ts';
import { exceptionFor } from './exceptions.ts';

/**
 * E1: whether a user may run a product, and why. An exception decides before groups, groups before what the account
 * bought in the user's country. An allow lifts the limit of groups; it creates no entitlement and no seat.
 */
export function accessTo(productId: string, facts: AccessFacts): Access {
  const access = accessOn(productId, facts);
  return access.runs ? { ...access, endsOn: endOf(productId, facts) } : access;
}

/**
 * E1: the last day on which a user may run a product by what is known today. Something ends on each of these days, but another
 * term or a group may take its place on the next one: access ends on the first of them that nothing follows.
 */
function endOf(productId: string, facts: AccessFacts): string | null {
  const ending = [
    ...facts.entitlements.filter((entitlement) => entitlement.productId === productId),
    ...facts.exceptions.filter((exception) => [productId, null].includes(exception.productId)),
  ].map(({ endsOn }) => endsOn);
  const days = new Set(
    [...ending, facts.lastDay].flatMap((day) => (day !== null && day >= facts.today ? day : [])),
  );
  const runsAfter = (day: string) => accessOn(productId, { ...facts, today: dayAfter(day) }).runs;
  return [...days].sort().find((day) => !runsAfter(day)) ?? null;
}

type OnOneDay = Exclude<Access, { runs: true }> | Omit<Extract<Access, { runs: true }>, 'endsOn'>;

function accessOn(productId: string, facts: AccessFacts): OnOneDay {
  if (facts.country === null) return { runs: false, why: 'unaffiliated' };
  // The day is over at its end; the removal that follows comes a little later.
  if (facts.lastDay !== null && facts.lastDay < facts.today)
    return { runs: false, why: 'lastDayOver', lastDay: facts.lastDay };

  const exception = exceptionFor(productId, facts.exceptions, facts.today);
  if (exception?.effect === 'deny') return { runs: false, why: 'denied', exception };

  const limit = exception ? null : limitOf(productId, facts.groups);
  if (limit && !limit.allows) return { runs: false, why: 'notInGroups', names: limit.names };

  const found = entitlementFor(productId, facts);
  if ('why' in found) return { runs: false, ...found };

  return {
    runs: true,
    by: exception
      ? { kind: 'exception', exception }
      : limit
        ? { kind: 'groups', names: limit.names }
        : { kind: 'entitlement' },
    entitlement: found.entitlement,
  };
}

/** Whether the term of an entitlement covers a day. */
export const isRunning = (entitlement: Pick<Entitlement, 'startsOn' | 'endsOn'>, today: string): boolean =>
  termOf(entitlement, today) === 'running';

/** Returns the earliest of the days that are set, or null. Days written `yyyy-mm-dd` sort as text. */
export function earliestDay(days: readonly (string | null)[]): string | null {
  return days.filter((day) => day !== null).sort()[0] ?? null;
}

/** G1: the union of the lists of all groups; one group without a list, or no group at all, does not limit. */
function limitOf(
  productId: string,
  groups: AccessFacts['groups'],
): { allows: boolean; names: string[] } | null {
  if (groups.length === 0 || groups.some(({ productIds }) => productIds.length === 0)) return null;
  const naming = groups.filter(({ productIds }) => productIds.includes(productId));
  const named = naming.length > 0 ? naming : groups;
  return { allows: naming.length > 0, names: named.map(({ name }) => name) };
}

/**
 * Returns the entitlement by which the user may run the product: one that is pooled, or named and held, whose term runs
 * in the user's country; of several the one that ends last. Otherwise what comes closest says what is missing: of a term
 * that has not begun the license comes first, since its begin alone would change nothing.
 */
function entitlementFor(productId: string, facts: AccessFacts): { entitlement: Entitlement } | Missing {
  const bought = facts.entitlements.filter((entitlement) => entitlement.productId === productId);
  const here = bought.filter(({ country }) => country === facts.country);
  const running = here.filter((entitlement) => isRunning(entitlement, facts.today)).sort(longestFirst);

  const isTheirs = ({ id, kind }: Entitlement) => kind === 'pooled' || facts.seats.includes(id);
  const open = running.find(isTheirs);
  if (open) return { entitlement: open };
  const held = bought.find((one) => facts.seats.includes(one.id) && isRunning(one, facts.today));
  if (running[0] && held) return { why: 'seatElsewhere', country: held.country, entitlement: running[0] };
  if (running[0]) return { why: 'noSeat', entitlement: running[0], startsOn: null };

  const coming = here.filter((entitlement) => termOf(entitlement, facts.today) === 'coming').sort(firstBegun);
  const next = coming.find(isTheirs);
  if (next) return { why: 'notBegun', startsOn: next.startsOn };
  if (coming[0]) return { why: 'noSeat', entitlement: coming[0], startsOn: coming[0].startsOn };
  const endsOn =
    here
      .map((entitlement) => entitlement.endsOn)
      .sort()
      .at(-1) ?? null;
  if (endsOn !== null) return { why: 'ended', endsOn };

  const elsewhere = bought.filter((entitlement) => isRunning(entitlement, facts.today));
  if (elsewhere.length === 0) return { why: 'notEntitled' };
  return { why: 'otherCountry', countries: [...new Set(elsewhere.map(({ country }) => country))].sort() };
}

const firstBegun = (one: Entitlement, other: Entitlement) =>
  one.startsOn.localeCompare(other.startsOn) || one.id.localeCompare(other.id);

const longestFirst = (one: Entitlement, other: Entitlement) =>
  (other.endsOn ?? '9999-12-31').localeCompare(one.endsOn ?? '9999-12-31') || one.id.localeCompare(other.id);
