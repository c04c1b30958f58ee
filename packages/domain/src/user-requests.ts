import type { Actor } from './actors.ts';
import { isLockedHere } from './locks.ts';
import { decideDeparture } from './departures.ts';
import type { Term } from './entitlements.ts';
import { decideOffered, offerOf, type LicenseOffer, type ProductLicenses } from './license-offers.ts';
import { may, mayActOn, type Permission } from './permissions.ts';
import { decideGrant } from './role-grants.ts';
import type { RoleKey } from './roles.ts';
import { isInTheWay, type HeldLicense } from './seats.ts';
import type { LockReason, UserStatus } from './users.ts';

export const userRequestRefusals = [
  'requests.notFound',
  'requests.noAccount',
  'requests.nobodyToAnswer',
  'requests.alreadyAsked',
  'requests.tooManyOpen',
  'requests.notLocked',
  'requests.alreadyFulfilled',
  'requests.alreadyAnswered',
  'requests.cannotAnswerOwn',
  'requests.noLicenses',
] as const;

/** H3: what a member may ask their administrators for. */
export const userRequestKinds = ['unlock', 'role', 'country', 'release', 'license'] as const;
export type UserRequestKind = (typeof userRequestKinds)[number];

/** R2: what those who answer must be allowed to do. E3: the role that gives a license may decline it. */
const answerNeeds = {
  unlock: 'requests.answer',
  role: 'requests.answer',
  country: 'requests.answer',
  release: 'requests.answer',
  license: 'licenses.assign',
} as const satisfies Record<UserRequestKind, Permission>;

/**
 * H3, E2: in which order requests that are granted together are carried out. A license is one of the country that its user
 * gets in the same step, and leaving comes last: afterwards the account no longer sees the user.
 */
export const grantOrder = [
  'unlock',
  'country',
  'role',
  'license',
  'release',
] as const satisfies UserRequestKind[];

/** What may be asked of someone with these roles. */
export const kindsAnsweredBy = (roles: readonly RoleKey[]): UserRequestKind[] =>
  userRequestKinds.filter((kind) => may(roles, answerNeeds[kind]));

export const userRequestStates = ['open', 'granted', 'declined', 'closed'] as const;
export type UserRequestState = (typeof userRequestStates)[number];

/** What a request is for. */
export type Wanted = { kind: UserRequestKind; role: RoleKey | null; productId: string | null };

/**
 * H3: what is asked for once at a time: each role, and a license of each product. A user has one sign-in, one entitlement
 * country and one account, so a second request about one of these would contradict the first. The unique index of the
 * database says the same.
 */
export const isSameWish = (one: Wanted, other: Wanted): boolean =>
  one.kind === other.kind && one.role === other.role && one.productId === other.productId;

/** H3: how many requests for roles and licenses a user can have open. The others exist once each and are always possible. */
export const maxOpenRequests = 10;

const areMany = ({ kind }: Wanted): boolean => kind === 'role' || kind === 'license';

/** H3: whether what a user wants waits for an answer already, or so much does that no more is taken. */
export function decideAnotherRequest(
  wanted: Wanted,
  open: readonly Wanted[],
): 'requests.alreadyAsked' | 'requests.tooManyOpen' | null {
  if (open.some((one) => isSameWish(one, wanted))) return 'requests.alreadyAsked';
  return areMany(wanted) && open.filter(areMany).length >= maxOpenRequests ? 'requests.tooManyOpen' : null;
}

/**
 * H3: nobody asks twice for the same while it is open (`decideAnotherRequest`). What the user has, they do not ask for, nor
 * where nobody may answer: in a closed account (S2), or where no administrator may act on them (L3).
 */
export function decideAsk(facts: {
  affiliated: boolean;
  closed: boolean;
  /** How many administrators may answer. */
  helpers: number;
  wanted: Wanted;
  /** What they ask for already. */
  open: readonly Wanted[];
  lockReasons: readonly LockReason[];
  fulfilled: boolean;
}):
  | 'requests.noAccount'
  | 'account.closed'
  | 'requests.alreadyAsked'
  | 'requests.tooManyOpen'
  | 'requests.notLocked'
  | 'requests.alreadyFulfilled'
  | 'requests.nobodyToAnswer'
  | null {
  if (!facts.affiliated) return 'requests.noAccount';
  if (facts.closed) return 'account.closed';
  const another = decideAnotherRequest(facts.wanted, facts.open);
  if (another) return another;
  if (facts.wanted.kind === 'unlock' && !isLockedHere(facts.lockReasons)) return 'requests.notLocked';
  if (facts.fulfilled) return 'requests.alreadyFulfilled';
  return facts.helpers === 0 ? 'requests.nobodyToAnswer' : null;
}

/** H3: whether a user has by now what they asked for. Being released is over with the affiliation, and with it the request. */
export function isFulfilled(
  request: { kind: UserRequestKind; role: RoleKey | null; country: string | null; productId: string | null },
  user: {
    /** The licenses that they hold. */
    licenses: readonly { productId: string; country: string; term: Term }[];
    /** The country in which their entitlements are looked up (E2): a license of another one gives them nothing. */
    foundIn: string;
    lockReasons: readonly LockReason[];
    roles: readonly RoleKey[];
    entitlementCountry: string | null;
  },
): boolean {
  switch (request.kind) {
    case 'unlock':
      return !isLockedHere(user.lockReasons);
    case 'role':
      return request.role !== null && user.roles.includes(request.role);
    case 'country':
      return request.country !== null && request.country === user.entitlementCountry;
    case 'license':
      return user.licenses.some(
        ({ productId, country, term }) =>
          productId === request.productId && country === user.foundIn && term !== 'ended',
      );
    case 'release':
      return false;
  }
}

export type AnswerFacts = {
  actor: Pick<Actor, 'id' | 'roles'>;
  request: { kind: UserRequestKind; role: RoleKey | null; state: UserRequestState; userId: string } | null;
  user: { roles: readonly RoleKey[]; status: UserStatus; fulfillmentContact: boolean } | undefined;
  ableAdministrators: number;
  /** What there is for the user of the product whose license they ask for; null for other requests, and where they need none. */
  offer: LicenseOffer | null;
};

type DeclineRefusal =
  | 'requests.notFound'
  | 'requests.alreadyAnswered'
  | 'requests.cannotAnswerOwn'
  | 'users.administratorProtected';

type AnswerRefusal =
  | DeclineRefusal
  | 'users.lastAdministrator'
  | 'users.isFulfillmentContact'
  | 'roles.administratorOnlyByAdministrator'
  | NonNullable<ReturnType<typeof decideOffered>>;

/** H3: an open request of another user, one that the actor may act on; what cannot be declined cannot be granted either. */
export function decideDecline({
  actor,
  request,
  user,
}: {
  actor: AnswerFacts['actor'];
  request: Pick<NonNullable<AnswerFacts['request']>, 'kind' | 'state' | 'userId'> | null;
  user: { roles: readonly RoleKey[] } | undefined;
}): DeclineRefusal | null {
  if (!request || !user || !kindsAnsweredBy(actor.roles).includes(request.kind)) return 'requests.notFound';
  if (request.state !== 'open') return 'requests.alreadyAnswered';
  if (request.userId === actor.id) return 'requests.cannotAnswerOwn';
  return mayActOn(actor.roles, user.roles) ? null : 'users.administratorProtected';
}

/** E2: what there is for the user of a request for a license, when `country` is granted to them in the same step. */
export function offerAfterCountry(
  { licenses, held }: { licenses: readonly ProductLicenses[]; held: HeldLicense | null },
  country: string,
): LicenseOffer | null {
  // The license that they hold gave them nothing where they were. It is what they asked for.
  if (isInTheWay(held, { country, lookedUpIn: country })) return null;
  return offerOf(country, licenses, held);
}

/** H3: granting follows the same rules as acting without a request. */
export function decideAnswer(facts: AnswerFacts, answer: 'grant' | 'decline'): AnswerRefusal | null {
  const { actor, request, user, ableAdministrators, offer } = facts;
  const refusal = decideDecline(facts);
  if (refusal || answer === 'decline') return refusal;
  if (!request || !user) return 'requests.notFound';
  if (request.kind === 'release') {
    const refusal = decideDeparture(user, ableAdministrators);
    return refusal === 'users.notFound' ? 'requests.notFound' : refusal;
  }
  if (offer) return decideOffered(offer);
  return request.role ? decideGrant(actor.roles, [request.role]) : null;
}

/**
 * What of the requests of one user that were granted together comes back by Undo: leaving the account comes back by Recently
 * removed, a license is returned where its holder is seen, and the country that it is for stays with it (E2).
 */
export const comesBack = (kind: UserRequestKind, together: readonly UserRequestKind[]): boolean =>
  kind !== 'release' && kind !== 'license' && !(kind === 'country' && together.includes('license'));
