import type { Actor } from './actors.ts';
import type { AuditEventName } from './audit-events.ts';
import { isLastAdministrator } from './affiliation.ts';
import { afterLock, type LockFacts, type LockSubject } from './locks.ts';
import { mayActOn } from './permissions.ts';
import { decideGrant } from './role-grants.ts';
import type { RoleKey } from './roles.ts';
import type { LockReason, UserStatus } from './users.ts';

export const departureRefusals = [
  'users.cannotRemoveYourself',
  'users.isFulfillmentContact',
  'users.ownLastDay',
  'users.lastDayPast',
  'users.notRestorable',
  'users.joinedElsewhere',
] as const;

/** How an affiliation can end. */
export const departureKinds = ['removed', 'withdrawn', 'left', 'released', 'directory', 'operator'] as const;

export type DepartureKind = (typeof departureKinds)[number];

/** What the log says of those who leave: one of these for each of them, whatever the way. */
export const departureEvents = [
  'users.removed',
  'users.invitationWithdrawn',
  'users.left',
  'users.released',
] as const satisfies readonly AuditEventName[];

/** D5: the same account can restore a removed user for this many days. */
export const restorableDays = 30;

/** D2: removing more than this many requires the count to be typed. */
export const confirmCountAbove = 50;

export type RemovalFacts<Subject extends LockSubject = LockSubject> = LockFacts<Subject> & {
  /** D2: fulfillment contacts who are not replaced in the same step. */
  unsettledContacts: ReadonlySet<string>;
};

/** D1, D2, L3: removing ends the affiliation of others, and leaves no duty without a holder. */
export function decideRemove(
  id: string,
  facts: RemovalFacts,
):
  | 'users.notFound'
  | 'users.cannotRemoveYourself'
  | 'users.administratorProtected'
  | 'users.lastAdministrator'
  | 'users.isFulfillmentContact'
  | null {
  const user = facts.users.get(id);
  if (!user) return 'users.notFound';
  if (id === facts.actor.id) return 'users.cannotRemoveYourself';
  if (!mayActOn(facts.actor.roles, user.roles)) return 'users.administratorProtected';
  if (isLastAdministrator(user, facts.ableAdministrators)) return 'users.lastAdministrator';
  return facts.unsettledContacts.has(id) ? 'users.isFulfillmentContact' : null;
}

/** The facts after a removal, for the next decision of the same call: the same as after a lock. */
export const afterRemove = afterLock;

/**
 * L3, D2: the last administrator who can sign in stays, and a fulfillment contact is replaced first, whatever the way
 * out.
 */
export function decideDeparture(
  user: { roles: readonly RoleKey[]; status: UserStatus; fulfillmentContact: boolean } | undefined,
  ableAdministrators: number,
): 'users.notFound' | 'users.lastAdministrator' | 'users.isFulfillmentContact' | null {
  if (!user) return 'users.notFound';
  if (isLastAdministrator(user, ableAdministrators)) return 'users.lastAdministrator';
  return user.fulfillmentContact ? 'users.isFulfillmentContact' : null;
}

/**
 * D1: `unaffiliated` replaces every lock reason except the operator's. Leaving on one's own decision does not lock a
 * user whom the account had not locked.
 */
export function reasonsAfterDeparture(reasons: readonly LockReason[], kind: DepartureKind): LockReason[] {
  const ofOperator = reasons.filter((reason) => reason === 'operator');
  const lockedHere = reasons.length > ofOperator.length;
  const ownWill = kind === 'left' || kind === 'released';
  return ownWill && !lockedHere ? ofOperator : [...ofOperator, 'unaffiliated'];
}

/**
 * A mistyped address is free again right away if the invitation is withdrawn or its reader says that this is not their
 * organization. Removed users can be restored for 30 days, even if they never accepted the invitation.
 */
export const forgetsWhoNeverCame = (kind: DepartureKind) => kind === 'withdrawn' || kind === 'left';

export type RestoreSubject = {
  /** The account they belong to now. */
  affiliation: 'mine' | 'other' | 'none';
  federatedElsewhere: boolean;
  restorableUntil: Date | null;
  /** What they held, and would hold again. */
  roles: readonly RoleKey[];
};

export type RestoreFacts = {
  actor: Pick<Actor, 'roles'>;
  departed: ReadonlyMap<string, RestoreSubject>;
  now: Date;
};

/** D5: the account that removed a user can restore them within 30 days, unless they have joined another one. */
export function decideRestore(
  id: string,
  { actor, departed, now }: RestoreFacts,
):
  | 'users.notRestorable'
  | 'users.alreadyMember'
  | 'users.joinedElsewhere'
  | 'users.domainOwnedByOther'
  | 'roles.administratorOnlyByAdministrator'
  | null {
  const user = departed.get(id);
  if (!user) return 'users.notRestorable';
  if (user.affiliation === 'mine') return 'users.alreadyMember';
  if (!user.restorableUntil || user.restorableUntil <= now) return 'users.notRestorable';
  if (user.affiliation === 'other') return 'users.joinedElsewhere';
  if (user.federatedElsewhere) return 'users.domainOwnedByOther';
  return decideGrant(actor.roles, user.roles);
}

/**
 * Saving a last day removes the user when it is over, so what refuses a removal refuses it here already: one's own, and a
 * fulfillment contact's before someone takes over. The last administrator cannot be meant: only another one who can sign
 * in may set it, and when it is over the job asks again.
 */
export function decideLastDay(
  user: { id: string; fulfillmentContact: boolean },
  facts: {
    actor: Pick<Actor, 'id'>;
    /** Calendar days, yyyy-mm-dd, in the account's time zone; null takes the last day away. */
    lastDay: string | null;
    today: string;
  },
): 'users.ownLastDay' | 'users.lastDayPast' | 'users.isFulfillmentContact' | null {
  if (user.id === facts.actor.id) return 'users.ownLastDay';
  if (facts.lastDay === null) return null;
  if (facts.lastDay < facts.today) return 'users.lastDayPast';
  return user.fulfillmentContact ? 'users.isFulfillmentContact' : null;
}
