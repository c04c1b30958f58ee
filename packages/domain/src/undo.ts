import { decideActOnHolder } from './exceptions.ts';
import { decideActOn, may, type Permission } from './permissions.ts';
import type { LockFacts } from './locks.ts';
import { decideLock } from './locks.ts';
import { decideChangeRoles } from './role-grants.ts';
import type { RoleKey } from './roles.ts';
import { isSameWish, type UserRequestState, type Wanted } from './user-requests.ts';
import type { LockReason } from './users.ts';

export const undoRefusals = ['undo.notFound', 'undo.over', 'undo.changedSince'] as const;

/** The screen offers *Undo* for this long. */
export const undoOfferedSeconds = 10;
/** A request that was sent in time may arrive a little later. */
export const undoAcceptedSeconds = 13;
/** The notices of the change go out when it can no longer be taken back. */
export const undoHeldSeconds = 15;

/** The changes that can be taken back, and what their author must still be allowed to do. */
export const undoNeeds = {
  lock: 'users.unlock',
  unlock: 'users.lock',
  roles: 'roles.change',
  groups: 'groups.edit',
  entitlementCountry: 'users.edit',
  contacts: 'contacts.edit',
  request: 'requests.answer',
  exceptions: 'exceptions.edit',
  endExceptions: 'exceptions.edit',
} as const satisfies Record<string, Permission>;
export type UndoAct = keyof typeof undoNeeds;
export const undoActs = Object.keys(undoNeeds) as UndoAct[];

/** Only its author takes a change back, once, and only for some seconds. */
export function decideUndo(
  kept: { act: UndoAct; madeAt: Date; undoneAt: Date | null } | null,
  { roles, now }: { roles: readonly RoleKey[]; now: Date },
): 'undo.notFound' | 'undo.over' | null {
  if (!kept || !may(roles, undoNeeds[kept.act])) return 'undo.notFound';
  const age = now.getTime() - kept.madeAt.getTime();
  return kept.undoneAt || age > undoAcceptedSeconds * 1_000 ? 'undo.over' : null;
}

export type UserUndoRefusal =
  | 'users.notFound'
  | 'undo.changedSince'
  | 'users.administratorProtected'
  | 'users.cannotLockYourself'
  | 'users.lastAdministrator'
  | 'roles.administratorOnlyByAdministrator'
  | 'users.cannotDemoteYourself';

/** A lock is taken back if it is still the one that was made. */
export function decideUndoLock(
  id: string,
  facts: LockFacts & { standing: ReadonlySet<string> },
): 'users.notFound' | 'users.administratorProtected' | 'undo.changedSince' | null {
  const user = facts.users.get(id);
  const refusal = decideActOn(facts.actor.roles, user);
  if (refusal) return refusal;
  return facts.standing.has(id) ? null : 'undo.changedSince';
}

/** An unlock is taken back if the user has the lock reasons that it left; the rules of a lock apply. */
export function decideUndoUnlock(
  id: string,
  facts: LockFacts & { left: ReadonlyMap<string, readonly LockReason[]> },
): UserUndoRefusal | null {
  const user = facts.users.get(id);
  if (!user) return 'users.notFound';
  if (!sameSet(user.lockReasons, facts.left.get(id) ?? [])) return 'undo.changedSince';
  const refusal = decideLock(id, facts);
  return refusal === 'users.alreadyLocked' ? 'undo.changedSince' : refusal;
}

export type RolesBeforeAndAfter = { id: string; before: readonly RoleKey[]; after: readonly RoleKey[] };

/** The change that leads back. */
export const roleChangeBack = ({ before, after }: Pick<RolesBeforeAndAfter, 'before' | 'after'>) => ({
  add: before.filter((role) => !after.includes(role)),
  remove: after.filter((role) => !before.includes(role)),
});

/** A change of roles is taken back if the user has the roles that it left; the rules of a change of roles apply. */
export function decideUndoRoles(
  id: string,
  facts: LockFacts & { changes: ReadonlyMap<string, RolesBeforeAndAfter> },
): UserUndoRefusal | null {
  const user = facts.users.get(id);
  const change = facts.changes.get(id);
  if (!user || !change) return 'users.notFound';
  if (!sameSet(user.roles, change.after)) return 'undo.changedSince';
  const refusal = decideChangeRoles(id, { ...facts, change: roleChangeBack(change) });
  return refusal === 'roles.nothingToChange' ? 'undo.changedSince' : refusal;
}

/** An exception is taken back if it is as it was made; the rules of a change of exceptions apply. */
export function decideUndoExceptions(
  id: string,
  facts: Pick<LockFacts, 'actor' | 'users'> & {
    /** The users whose exceptions all are as they were made. */
    standing: ReadonlySet<string>;
  },
):
  | 'users.notFound'
  | 'users.administratorProtected'
  | 'exceptions.notAboutYourself'
  | 'undo.changedSince'
  | null {
  const holder = facts.users.get(id);
  if (!holder) return 'users.notFound';
  const refusal = decideActOnHolder({ userId: id, holder }, facts.actor);
  if (refusal) return refusal;
  return facts.standing.has(id) ? null : 'undo.changedSince';
}

export type MembershipChange = { id: string; added: readonly string[]; removed: readonly string[] };

/** A change of groups is taken back if the user is in those they were added to, and not in those they were removed from. */
export function decideUndoGroups(
  id: string,
  facts: Pick<LockFacts, 'actor' | 'users'> & {
    changes: ReadonlyMap<string, MembershipChange>;
    memberships: ReadonlyMap<string, readonly string[]>;
    /** Groups of the change that were deleted since. */
    deleted: ReadonlySet<string>;
  },
): 'users.notFound' | 'users.administratorProtected' | 'undo.changedSince' | null {
  const refusal = decideActOn(facts.actor.roles, facts.users.get(id));
  if (refusal) return refusal;
  const { added, removed } = facts.changes.get(id) ?? { added: [], removed: [] };
  const groups = facts.memberships.get(id) ?? [];
  const stands =
    added.every((group) => groups.includes(group)) &&
    removed.every((group) => !groups.includes(group) && !facts.deleted.has(group));
  return stands ? null : 'undo.changedSince';
}

export type EntitlementCountryChange = { id: string; before: string | null; after: string | null };

/** A change of the entitlement country is taken back if the user still has the one that it set. */
export function decideUndoCountry(
  id: string,
  facts: Pick<LockFacts, 'actor' | 'users'> & {
    changes: ReadonlyMap<string, EntitlementCountryChange>;
    countries: ReadonlyMap<string, { entitlementCountry: string | null }>;
  },
): 'users.notFound' | 'users.administratorProtected' | 'undo.changedSince' | null {
  const refusal = decideActOn(facts.actor.roles, facts.users.get(id));
  if (refusal) return refusal;
  const now = facts.countries.get(id)?.entitlementCountry ?? null;
  return now === facts.changes.get(id)?.after ? null : 'undo.changedSince';
}

/** An answer is taken back if it is still the one that was given, and the user has not asked for the same again. */
export function decideUndoAnswer(
  request: {
    state: UserRequestState;
    answeredAt: Date | null;
    wanted: Wanted;
    userRoles: readonly RoleKey[];
  } | null,
  facts: { actorRoles: readonly RoleKey[]; madeAt: Date; open: readonly Wanted[] },
): 'users.notFound' | 'users.administratorProtected' | 'undo.changedSince' | null {
  if (!request) return 'users.notFound';
  const refusal = decideActOn(facts.actorRoles, { roles: request.userRoles });
  if (refusal) return refusal;
  const stands = request.answeredAt?.getTime() === facts.madeAt.getTime() && request.state !== 'open';
  return stands && !facts.open.some((one) => isSameWish(one, request.wanted)) ? null : 'undo.changedSince';
}

const sameSet = <T>(some: readonly T[], others: readonly T[]) =>
  some.length === others.length && some.every((one) => others.includes(one));
