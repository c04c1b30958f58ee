import type { Exception } from './exceptions.ts';

export const entitlementRefusals = [
  'entitlements.notFound',
  'entitlements.changedMeanwhile',
  'entitlements.endsBeforeStart',
  'entitlements.seatsAssigned',
  'entitlements.kindHasNoSeats',
] as const;

export const entitlementKinds = ['pooled', 'named'] as const;
export type EntitlementKind = (typeof entitlementKinds)[number];

/** Whether a term begins later, is running or is over, by the account's calendar. */
export const termStates = ['coming', 'running', 'ended'] as const;
export type Term = (typeof termStates)[number];

/**
 * The last day is a day of the term. One that is over has ended, also where the term would have begun later (E3). Days written
 * `yyyy-mm-dd` sort as text.
 */
export function termOf(
  { startsOn, endsOn }: { startsOn: string; endsOn: string | null },
  today: string,
): Term {
  if (endsOn !== null && endsOn < today) return 'ended';
  return startsOn > today ? 'coming' : 'running';
}

/** One entitlement has at most this many seats. */
export const maxSeats = 100_000;

/**
 * What an account bought of a product, in one country and for a term: pooled, for everyone there, or named, for the
 * holders of its seats (practitioner licenses).
 */
export type Entitlement = {
  id: string;
  productId: string;
  country: string;
  kind: EntitlementKind;
  /** The first day of the term, `yyyy-mm-dd` in the account's time zone. */
  startsOn: string;
  /** The last day of the term; null without an end. */
  endsOn: string | null;
};

/** The facts that decide what a user may run. Days are `yyyy-mm-dd` in the account's time zone. */
export type AccessFacts = {
  /** The country in which the user's entitlements are looked up (E2); null without an account. */
  country: string | null;
  exceptions: readonly Exception[];
  /** The groups that the user is in; an empty list of products does not limit (G1). */
  groups: readonly { id: string; name: string; productIds: readonly string[] }[];
  /** What the account bought, also in other countries and other terms. */
  entitlements: readonly Entitlement[];
  /** The entitlements of which the user holds a seat. */
  seats: readonly string[];
  /** X7: the last day of access. */
  lastDay: string | null;
  today: string;
};

/**
 * Why a user may run a product or not. The first that applies is the answer: affiliation, its last day, a deny, groups, then
 * what the account bought.
 */
export type Access =
  | {
      runs: true;
      /** What decided that it is not limited away: an exception, groups that name it, or nothing that limits. */
      by:
        | { kind: 'exception'; exception: Exception }
        | { kind: 'groups'; names: string[] }
        | { kind: 'entitlement' };
      /** What it runs by: a named one by the license that the user holds, a pooled one by being in its country. */
      entitlement: Entitlement;
      /** The last day on which it stays so by what is known today; null without an end. */
      endsOn: string | null;
    }
  | { runs: false; why: 'unaffiliated' }
  | { runs: false; why: 'lastDayOver'; lastDay: string }
  | { runs: false; why: 'denied'; exception: Exception }
  | { runs: false; why: 'notInGroups'; names: string[] }
  | ({ runs: false } & Missing);

/** What is missing where the account has nothing by which the user may run a product. */
export type Missing =
  | { why: 'notEntitled' }
  | { why: 'otherCountry'; countries: string[] }
  | { why: 'notBegun'; startsOn: string }
  | { why: 'ended'; endsOn: string }
  /** The license that they hold is for this country, which is not theirs; it goes back when they get one of the entitlement. */
  | { why: 'seatElsewhere'; country: string; entitlement: Entitlement }
  /** With the first day of the term where that is still to come. */
  | { why: 'noSeat'; entitlement: Entitlement; startsOn: string | null };

/** Why a user may not run a product. */
export const accessWhy = [
  'unaffiliated',
  'lastDayOver',
  'denied',
  'notInGroups',
  'notEntitled',
  'otherCountry',
  'notBegun',
  'ended',
  'seatElsewhere',
  'noSeat',
] as const satisfies readonly Refused['why'][];
type Refused = Extract<Access, { runs: false }>;

/** E1: so many days before the last day of a term, those who can renew get an email. */
export const reminderDays = [30, 7, 0] as const;

/**
 * Returns which reminder of the end of a term is due on a day, or null. Once it was sent for this last day, the earlier ones
 * are over, too. After that day the last one is due where none was sent: someone has put the end into the past.
 */
export function reminderDue(
  endsOn: string,
  today: string,
  sent: readonly number[],
): (typeof reminderDays)[number] | null {
  const left = daysBetween(today, endsOn);
  if (left < 0 && sent.length > 0) return null;
  const due = reminderDays.filter((days) => left <= days).at(-1) ?? null;
  return due === null || sent.some((days) => days <= due) ? null : due;
}

/** The next day of the calendar. */
export const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/**
 * E1: whether what ends is followed by something else on the next day for everyone who has it: a pooled term of the same
 * product and country. Of a named one each license has to be assigned first.
 */
export const isFollowed = (
  endsOn: string,
  others: readonly Pick<Entitlement, 'kind' | 'startsOn' | 'endsOn'>[],
): boolean =>
  others.some(
    ({ kind, startsOn, endsOn: end }) =>
      kind === 'pooled' && startsOn <= dayAfter(endsOn) && (end === null || end > endsOn),
  );

/** Whether an end comes before another one; null is no end. */
export const isSooner = (end: string | null, before: string | null): boolean =>
  end !== null && (before === null || end < before);

/** How many days after a day, `yyyy-mm-dd`, another one is. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
