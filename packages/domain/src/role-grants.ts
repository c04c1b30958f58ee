import { isAbleAdministrator, isLastAdministrator } from './affiliation.ts';
import type { LockFacts, LockSubject } from './locks.ts';
import { mayActOn } from './permissions.ts';
import { administratorRoles, roleKeys, type RoleKey } from './roles.ts';

export const roleRefusals = [
  'roles.administratorOnlyByAdministrator',
  'roles.contradiction',
  'roles.nothingToChange',
  'users.cannotDemoteYourself',
] as const;

/** R1: roles that require another one. */
export const neededBy: Partial<Record<RoleKey, RoleKey>> = {
  downloadSdks: 'download',
  betaSoftware: 'download',
};

/** R3: only an Account Administrator makes an Account Administrator. */
export function decideGrant(
  actorRoles: readonly RoleKey[],
  granted: readonly RoleKey[],
): 'roles.administratorOnlyByAdministrator' | null {
  const grantsAdministrator = granted.includes('accountAdministrator');
  return grantsAdministrator && !actorRoles.includes('accountAdministrator')
    ? 'roles.administratorOnlyByAdministrator'
    : null;
}

/** R1: the roles with those they require, each once. */
export function withNeeded(roles: readonly RoleKey[]): RoleKey[] {
  return [...new Set(roles.flatMap((role) => [...(neededBy[role] ? [neededBy[role]] : []), role]))];
}

/** R1: the roles with those that require them. */
export function withDependents(roles: readonly RoleKey[]): RoleKey[] {
  return roleKeys.filter(
    (role) => roles.includes(role) || (neededBy[role] && roles.includes(neededBy[role])),
  );
}

export type RoleChange = { add: readonly RoleKey[]; remove: readonly RoleKey[] };

/** The roles after a change, in the order of the catalogue. */
export function rolesAfter(roles: readonly RoleKey[], { add, remove }: RoleChange): RoleKey[] {
  const [given, taken] = [withNeeded(add), withDependents(remove)];
  return roleKeys.filter((role) => (roles.includes(role) || given.includes(role)) && !taken.includes(role));
}

/** Refuses a change that assigns and unassigns the same role, directly or through a required role. */
export function decideRoleChange({ add, remove }: RoleChange): 'roles.contradiction' | null {
  const taken = withDependents(remove);
  return withNeeded(add).some((role) => taken.includes(role)) ? 'roles.contradiction' : null;
}

/** R1, R3, L3: roles are assigned and unassigned; never one's own administrator role, nor the last administrator's. */
export function decideChangeRoles(
  id: string,
  facts: LockFacts & { change: RoleChange },
):
  | 'users.notFound'
  | 'users.administratorProtected'
  | 'roles.administratorOnlyByAdministrator'
  | 'users.cannotDemoteYourself'
  | 'users.lastAdministrator'
  | 'roles.nothingToChange'
  | null {
  const user = facts.users.get(id);
  if (!user) return 'users.notFound';
  if (!mayActOn(facts.actor.roles, user.roles)) return 'users.administratorProtected';
  const after = rolesAfter(user.roles, facts.change);
  const notGranted = decideGrant(
    facts.actor.roles,
    after.filter((role) => !user.roles.includes(role)),
  );
  if (notGranted) return notGranted;
  if (id === facts.actor.id && administratorRoles.some((role) => loses(user, after, role)))
    return 'users.cannotDemoteYourself';
  if (loses(user, after, 'accountAdministrator') && isLastAdministrator(user, facts.ableAdministrators))
    return 'users.lastAdministrator';
  return after.length === user.roles.length && after.every((role) => user.roles.includes(role))
    ? 'roles.nothingToChange'
    : null;
}

/** The facts after a change of roles, for the next decision of the same call. */
export function afterChangeRoles<
  Subject extends LockSubject,
  Facts extends LockFacts<Subject> & { change: RoleChange },
>(id: string, facts: Facts): Facts {
  const user = facts.users.get(id);
  if (!user) return facts;
  const roles = rolesAfter(user.roles, facts.change);
  const gained = Number(isAbleAdministrator({ ...user, roles })) - Number(isAbleAdministrator(user));
  return { ...facts, ableAdministrators: facts.ableAdministrators + gained };
}

const loses = (user: { roles: readonly RoleKey[] }, after: readonly RoleKey[], role: RoleKey) =>
  user.roles.includes(role) && !after.includes(role);
