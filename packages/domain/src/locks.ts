import type { Actor } from './actors.ts';
import { isAbleAdministrator, isLastAdministrator } from './affiliation.ts';
import { mayActOn } from './permissions.ts';
import type { RoleKey } from './roles.ts';
import type { LockReason, UserStatus } from './users.ts';

export const lockRefusals = [
  'users.cannotLockYourself',
  'users.alreadyLocked',
  'users.notLocked',
  'users.lockedByDirectory',
  'users.lockedByOperator',
] as const;

export type LockSubject = {
  id: string;
  roles: readonly RoleKey[];
  status: UserStatus;
  lockReasons: readonly LockReason[];
  /** L4: failed sign-ins pause password sign-in at the moment. A throttle, not a lock. */
  throttled: boolean;
};

export type LockFacts<Subject extends LockSubject = LockSubject> = {
  actor: Pick<Actor, 'id' | 'roles'>;
  /** The users found within the actor's account. An id that is not here is unknown. */
  users: ReadonlyMap<string, Subject>;
  /** Account Administrators of the account who can sign in now. */
  ableAdministrators: number;
};

/** L2: the lock reasons that administrators clear for their own members. */
const clearedByAdministrators: readonly LockReason[] = ['administrator', 'unaffiliated'];

/**
 * L1–L3: locking takes away sign-in; never one's own, an administrator's by a co-administrator, or the last
 * administrator's.
 */
export function decideLock(
  id: string,
  facts: LockFacts,
):
  | 'users.notFound'
  | 'users.cannotLockYourself'
  | 'users.administratorProtected'
  | 'users.alreadyLocked'
  | 'users.lastAdministrator'
  | null {
  const user = facts.users.get(id);
  if (!user) return 'users.notFound';
  if (id === facts.actor.id) return 'users.cannotLockYourself';
  if (!mayActOn(facts.actor.roles, user.roles)) return 'users.administratorProtected';
  if (user.lockReasons.includes('administrator')) return 'users.alreadyLocked';
  if (isLastAdministrator(user, facts.ableAdministrators)) return 'users.lastAdministrator';
  return null;
}

/** L2: unlocking gives sign-in back, except where the directory or an operator locked. */
export function decideUnlock(
  id: string,
  facts: LockFacts,
):
  | 'users.notFound'
  | 'users.administratorProtected'
  | 'users.lockedByOperator'
  | 'users.lockedByDirectory'
  | 'users.notLocked'
  | null {
  const user = facts.users.get(id);
  if (!user) return 'users.notFound';
  if (!mayActOn(facts.actor.roles, user.roles)) return 'users.administratorProtected';
  if (user.throttled || user.lockReasons.some((reason) => clearedByAdministrators.includes(reason)))
    return null;
  if (user.lockReasons.includes('operator')) return 'users.lockedByOperator';
  if (user.lockReasons.includes('directory')) return 'users.lockedByDirectory';
  return 'users.notLocked';
}

/** L5: ending sessions does not lock, so the last administrator and oneself are allowed. */
export function decideSignOut(
  id: string,
  facts: LockFacts,
): 'users.notFound' | 'users.administratorProtected' | null {
  const user = facts.users.get(id);
  if (!user) return 'users.notFound';
  if (!mayActOn(facts.actor.roles, user.roles)) return 'users.administratorProtected';
  return null;
}

/** The facts after a lock, for the next decision of the same call. */
export function afterLock<Facts extends LockFacts>(id: string, facts: Facts): Facts {
  const user = facts.users.get(id);
  if (!user) return facts;
  const able = isAbleAdministrator(user) ? 1 : 0;
  return { ...facts, ableAdministrators: facts.ableAdministrators - able };
}

/** The lock reasons that stay after an administrator's unlock. */
export function reasonsAfterUnlock(reasons: readonly LockReason[]): LockReason[] {
  return reasons.filter((reason) => !clearedByAdministrators.includes(reason));
}

/** L2: whether an unlock by an administrator of the account would clear anything. */
export const isLockedHere = (reasons: readonly LockReason[]): boolean =>
  reasonsAfterUnlock(reasons).length < reasons.length;

/** Whether an administrator can clear every lock: where the operator or the directory locked too, others help. */
export const canAdministratorsHelp = (reasons: readonly LockReason[]): boolean =>
  reasonsAfterUnlock(reasons).length === 0;

/** Of several reasons the one to show: that of the operator or the directory stays longest. */
export const mainLockReason = (reasons: readonly LockReason[]): LockReason =>
  (['operator', 'directory', 'administrator', 'unaffiliated'] as const).find((reason) =>
    reasons.includes(reason),
  ) ?? 'administrator';
