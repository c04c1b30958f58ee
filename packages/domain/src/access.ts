import { decideSignInToAccount } from './account.ts';
import { entitlementOf, type Entitlement as EntitlementPlace } from './countries.ts';
import { reasonsAfterDeparture, type DepartureKind } from './departures.ts';
import { termOf, type Access, type AccessFacts } from './entitlements.ts';
import { offerOf, type decideAskLicense } from './license-offers.ts';
import { accessTo } from './product-access.ts';
import { isInForce, withDenial, withException, type Exception } from './exceptions.ts';
import { reasonsAfterUnlock } from './locks.ts';
import { isInTheWay } from './seats.ts';
import type { RoleKey } from './roles.ts';
import type { LockReason } from './users.ts';

/** What decides what one user may do, and what is on their machines. */
export type PersonFacts = Omit<AccessFacts, 'country'> & {
  /** E2: null without an account. */
  place: {
    user: { entitlementCountry: string | null; country: string | null };
    account: { mainCountry: string; entitledCountries: readonly string[]; closed: boolean };
  } | null;
  roles: readonly RoleKey[];
  lockReasons: readonly LockReason[];
  /** Whether they have yet to set a password. */
  invited: boolean;
  /** By what may be on each machine: until when a product runs there without asking again. ISO 8601. */
  machines: readonly { productId: string; until: string }[];
};

export type SignIn =
  | { can: true }
  | { can: false; why: 'locked'; reasons: readonly LockReason[] }
  | { can: false; why: 'accountClosed' | 'invited' };

/** E1: can they sign in? May they run what, and why? Until when offline? */
export type PersonAccess = {
  signIn: SignIn;
  /** E2: where their entitlements are looked up; null without an account. */
  place: EntitlementPlace | null;
  products: readonly { productId: string; access: Access; offlineUntil: string | null }[];
  /** Until when anything runs on a machine without asking again; null if nothing does. */
  offlineUntil: string | null;
  /** Why a machine that asks gets no more time (L1, S2); null if it does. */
  notRenewed: 'unaffiliated' | 'locked' | 'accountClosed' | null;
};

export function accessOf(facts: PersonFacts): PersonAccess {
  const place = placeOf(facts);
  const known = knownOf(facts);
  return {
    signIn: signInOf(facts),
    place,
    products: productsOf(facts).map((productId) => ({
      productId,
      access: accessTo(productId, known),
      offlineUntil: latest(facts.machines.filter((one) => one.productId === productId)),
    })),
    offlineUntil: latest(facts.machines),
    notRenewed: notRenewedOf(facts),
  };
}

/** E2: null without an account. */
const placeOf = ({ place }: PersonFacts): EntitlementPlace | null =>
  place && entitlementOf(place.user, place.account);

const knownOf = (facts: PersonFacts): AccessFacts => ({ ...facts, country: placeOf(facts)?.country ?? null });

/** What is thought about before it is done. */
export type AccessChange =
  | { act: 'lock' | 'unlock' | 'remove' }
  /** Of one's own will, by a release that is granted: it adds no lock (D1). */
  | { act: 'leave' }
  /** Where the person is; it decides the entitlement country unless one is set (E2). */
  | { act: 'move'; country: string }
  /** What *also deny access* does beside a lock. */
  | { act: 'denyAll' }
  | { act: 'exception'; exception: Exception }
  | { act: 'endException'; exceptionId: string }
  /** The groups that the user is in then. */
  | { act: 'groups'; groups: PersonFacts['groups'] }
  | { act: 'country'; entitlementCountry: string | null }
  | { act: 'takeSeat' | 'giveSeat'; entitlementId: string };

/** E1: both answers, the one of today and the one after these changes. Nothing is done. */
export function whatIf(facts: PersonFacts, changes: readonly AccessChange[]) {
  return { now: accessOf(facts), then: accessOf(changes.reduce(after, facts)) };
}

/** E3: the licenses that can be taken from this user or assigned to them: one of a product, and none of a term that is over. */
export function seatChangesOf(
  facts: PersonFacts,
): { act: 'takeSeat' | 'giveSeat'; entitlementId: string; productId: string }[] {
  const { entitlements, seats, today } = facts;
  const named = entitlements.filter(({ kind }) => kind === 'named');
  const held = named.filter(({ id }) => seats.includes(id));
  const lookedUpIn = placeOf(facts)?.country ?? '';
  const assignable = named.filter(
    ({ productId, country, ...one }) =>
      termOf(one, today) !== 'ended' &&
      !held.some(
        (other) =>
          other.productId === productId &&
          isInTheWay({ term: termOf(other, today), country: other.country }, { country, lookedUpIn }),
      ),
  );
  const changes = (act: 'takeSeat' | 'giveSeat', some: typeof named) =>
    some.map(({ id, productId }) => ({ act, entitlementId: id, productId }));
  return [...changes('takeSeat', held), ...changes('giveSeat', assignable)];
}

/**
 * H1: what a member may think about for themselves: licenses that come or go, another country, another entitlement country,
 * and leaving. They change or ask for all of this themselves; what is done to people is not among it.
 */
export function ownChangesOf(facts: PersonFacts): (OwnChange & { productId?: string })[] {
  if (!facts.place) return [];
  const { user, account } = facts.place;
  const besides = (known: string | null) => account.entitledCountries.filter((country) => country !== known);
  return [
    ...seatChangesOf(facts),
    ...besides(user.country).map((country) => ({ act: 'move' as const, country })),
    ...besides(user.entitlementCountry).map((to) => ({ act: 'country' as const, entitlementCountry: to })),
    { act: 'leave' },
  ];
}

type OwnChange =
  | Extract<AccessChange, { act: 'takeSeat' | 'giveSeat' | 'move' | 'leave' }>
  | { act: 'country'; entitlementCountry: string };

/**
 * E2, E3: what decides whether a user can ask for a license of a product, from what they may know: whether one is free is not,
 * and does not matter.
 */
export function askingFor(
  facts: PersonFacts,
  { id: productId, ended }: { id: string; ended: boolean },
): Parameters<typeof decideAskLicense>[0] {
  const named = facts.entitlements.filter((one) => one.productId === productId && one.kind === 'named');
  const licenses = named.map(({ id, country, endsOn, ...one }) => ({
    entitlementId: id,
    country,
    endsOn,
    term: termOf({ ...one, endsOn }, facts.today),
    free: false,
  }));
  const held = licenses.find(({ entitlementId }) => facts.seats.includes(entitlementId)) ?? null;
  const country = placeOf(facts)?.country ?? '';
  return { offer: offerOf(country, licenses, held), held, country, ended };
}

/** What a change would do, each kind at most once; nothing where both answers are the same. */
export type AccessEffect =
  | { effect: 'signInEnds' | 'signInBegins' }
  | { effect: 'country'; from: string; to: string }
  /** A machine hears it at its next contact, and stops on the day that it has at the latest. */
  | { effect: 'stops'; productIds: string[]; until: string | null }
  /** A lock takes nothing from a machine and gives it no more time; no products where none is on one. */
  | { effect: 'runsOut'; productIds: string[]; until: string | null }
  /** With the next refresh of the policy. A lock ended the tokens of devices, so these sign in again first (A7). */
  | { effect: 'begins' | 'beginsAfterSignIn'; productIds: string[] };

export function effectsOf({ now, then }: ReturnType<typeof whatIf>): AccessEffect[] {
  const before = new Map(now.products.map((product) => [product.productId, product]));
  const stopping = then.products.filter(
    ({ productId, access }) => before.get(productId)?.access.runs && !access.runs,
  );
  const running = then.products.filter(({ access }) => access.runs);
  const beginning = running.filter(({ productId }) => !before.get(productId)?.access.runs);
  const effects: AccessEffect[] = [];
  if (now.signIn.can !== then.signIn.can)
    effects.push({ effect: then.signIn.can ? 'signInBegins' : 'signInEnds' });
  if (now.place && then.place && now.place.country !== then.place.country)
    effects.push({ effect: 'country', from: now.place.country, to: then.place.country });
  if (stopping.length > 0)
    effects.push({ effect: 'stops', productIds: idsOf(stopping), until: endOf(stopping) });
  const onMachines = running.filter(({ offlineUntil }) => offlineUntil !== null);
  if (!now.notRenewed && then.notRenewed && running.length > 0)
    effects.push({ effect: 'runsOut', productIds: idsOf(onMachines), until: endOf(onMachines) });
  if (!then.notRenewed) {
    const gained = now.notRenewed ? running : beginning;
    const effect = now.notRenewed ? 'beginsAfterSignIn' : 'begins';
    if (gained.length > 0) effects.push({ effect, productIds: idsOf(gained) });
  }
  return effects;
}

/**
 * What an exception does not change for a user although one may think so: products that an allow does not give them, and why;
 * and those that another exception still allows although this one denies.
 */
export function leftByException(productIds: readonly string[], made: Exception, facts: PersonFacts) {
  const then = knownOf(after(facts, { act: 'exception', exception: made }));
  const found = productIds.map((productId) => ({ productId, access: accessTo(productId, then) }));
  const isAllowed = (productId: string) =>
    facts.exceptions.some(
      (one) => one.productId === productId && one.effect === 'allow' && isInForce(one, facts.today),
    );
  return {
    lacks: found.flatMap(({ productId, access }) =>
      made.effect === 'allow' && !access.runs ? [{ productId, why: access.why }] : [],
    ),
    keeps: found.flatMap(({ productId, access }) =>
      made.effect === 'deny' && access.runs && isAllowed(productId) ? productId : [],
    ),
  };
}

function after(facts: PersonFacts, change: AccessChange): PersonFacts {
  switch (change.act) {
    case 'lock':
      return { ...facts, lockReasons: [...new Set([...facts.lockReasons, 'administrator' as const])] };
    case 'unlock':
      return { ...facts, lockReasons: reasonsAfterUnlock(facts.lockReasons) };
    case 'remove':
      return departed(facts, 'removed');
    case 'leave':
      return departed(facts, 'released');
    case 'move':
      return {
        ...facts,
        place: facts.place && { ...facts.place, user: { ...facts.place.user, country: change.country } },
      };
    case 'exception':
      return { ...facts, exceptions: withException(facts.exceptions, change.exception) };
    case 'denyAll':
      return { ...facts, exceptions: withDenial(facts.exceptions, facts.today) };
    case 'endException':
      return { ...facts, exceptions: facts.exceptions.filter(({ id }) => id !== change.exceptionId) };
    case 'groups':
      return { ...facts, groups: change.groups };
    case 'country':
      return {
        ...facts,
        place: facts.place && {
          ...facts.place,
          user: { ...facts.place.user, entitlementCountry: change.entitlementCountry },
        },
      };
    case 'takeSeat':
      return { ...facts, seats: facts.seats.filter((id) => id !== change.entitlementId) };
    case 'giveSeat':
      return { ...facts, seats: withSeat(change.entitlementId, facts) };
  }
}

const departed = (facts: PersonFacts, kind: DepartureKind): PersonFacts => ({
  ...facts,
  place: null,
  groups: [],
  exceptions: [],
  seats: [],
  lockReasons: reasonsAfterDeparture(facts.lockReasons, kind),
});

/** E3: one of a product; the one before goes back. */
function withSeat(entitlementId: string, { entitlements, seats }: PersonFacts): string[] {
  const productOf = (id: string) => entitlements.find((one) => one.id === id)?.productId;
  return [...seats.filter((id) => productOf(id) !== productOf(entitlementId)), entitlementId];
}

/** Everything the account bought, has an exception for, or that is still on a machine; each once, as it comes. */
const productsOf = ({ entitlements, exceptions, machines }: PersonFacts): string[] => [
  ...new Set([
    ...entitlements.map(({ productId }) => productId),
    ...exceptions.flatMap(({ productId }) => productId ?? []),
    ...machines.map(({ productId }) => productId),
  ]),
];

function signInOf({ place, roles, lockReasons, invited }: PersonFacts): SignIn {
  if (lockReasons.length > 0) return { can: false, why: 'locked', reasons: lockReasons };
  const closed = place !== null && place.account.closed;
  if (decideSignInToAccount({ closed, roles })) return { can: false, why: 'accountClosed' };
  return invited ? { can: false, why: 'invited' } : { can: true };
}

function notRenewedOf({ place, lockReasons }: PersonFacts): PersonAccess['notRenewed'] {
  if (!place) return 'unaffiliated';
  if (lockReasons.length > 0) return 'locked';
  return place.account.closed ? 'accountClosed' : null;
}

const latest = (machines: readonly { until: string }[]): string | null =>
  machines
    .map(({ until }) => until)
    .sort()
    .at(-1) ?? null;

type Shown = { productId: string; offlineUntil: string | null };
const idsOf = (products: readonly Shown[]) => products.map(({ productId }) => productId);

/** When the last of them stops at the latest; null if nothing runs on a machine. */
export const endOf = (running: readonly { offlineUntil: string | null }[]): string | null =>
  running
    .map(({ offlineUntil }) => offlineUntil)
    .filter((until) => until !== null)
    .sort()
    .at(-1) ?? null;
