import type { RoleKey } from './roles.ts';

/** R1: roles that only make sense beside another one. */
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

/** R1: the roles with those they need, each once. */
export function withNeeded(roles: readonly RoleKey[]): RoleKey[] {
  return [...new Set(roles.flatMap((role) => [...(neededBy[role] ? [neededBy[role]] : []), role]))];
}
