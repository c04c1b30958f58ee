import type { Actor } from './actors.ts';
import type { RoleKey } from './roles.ts';

/**
 * R2: which role may do what. Server, screens and tests read this one table; what a permission means for one target is
 * `mayActOn`.
 */
export const permissionTable = {
  'users.list': ['accountAdministrator', 'coAdministrator', 'licenseManager'],
  'users.read': ['accountAdministrator', 'coAdministrator', 'licenseManager'],
  'users.notes': ['accountAdministrator', 'coAdministrator'],
  'users.history': ['accountAdministrator', 'coAdministrator'],
  'users.lock': ['accountAdministrator', 'coAdministrator'],
  'users.unlock': ['accountAdministrator', 'coAdministrator'],
  'users.signOut': ['accountAdministrator', 'coAdministrator'],
  'users.remove': ['accountAdministrator', 'coAdministrator'],
  'users.export': ['accountAdministrator', 'coAdministrator'],
  'users.add': ['accountAdministrator', 'coAdministrator'],
  'users.edit': ['accountAdministrator', 'coAdministrator'],
  'users.resetPassword': ['accountAdministrator', 'coAdministrator'],
  'users.invite': ['accountAdministrator', 'coAdministrator'],
  'groups.list': ['accountAdministrator', 'coAdministrator', 'licenseManager'],
  'groups.edit': ['accountAdministrator', 'coAdministrator'],
  'roles.read': ['accountAdministrator', 'coAdministrator', 'licenseManager'],
  'roles.change': ['accountAdministrator', 'coAdministrator'],
  'entitlements.read': ['accountAdministrator', 'coAdministrator', 'licenseManager'],
  // License Managers live here. The file says who uses what, and nothing else about people.
  'usage.export': ['accountAdministrator', 'coAdministrator', 'licenseManager'],
  'licenses.assign': ['accountAdministrator', 'coAdministrator', 'licenseManager'],
  'exceptions.edit': ['accountAdministrator', 'coAdministrator', 'licenseManager'],
  'contacts.read': ['accountAdministrator', 'coAdministrator', 'licenseManager'],
  'contacts.edit': ['accountAdministrator', 'coAdministrator'],
  'approvals.read': ['accountAdministrator', 'coAdministrator'],
  'approvals.decide': ['accountAdministrator', 'coAdministrator'],
  'changes.undo': ['accountAdministrator', 'coAdministrator', 'licenseManager'],
  'requests.answer': ['accountAdministrator', 'coAdministrator'],
  'audit.read': ['accountAdministrator', 'coAdministrator'],
  'overview.read': ['accountAdministrator', 'coAdministrator', 'licenseManager'],
  'account.read': ['accountAdministrator', 'coAdministrator', 'licenseManager'],
  'account.edit': ['accountAdministrator'],
} as const satisfies Record<string, readonly RoleKey[]>;

export type Permission = keyof typeof permissionTable;

export const permissionNames = Object.keys(permissionTable) as Permission[];

/** Roles add up: one role with the permission is enough. */
export function may(roles: readonly RoleKey[], permission: Permission): boolean {
  const granting: readonly RoleKey[] = permissionTable[permission];
  return roles.some((role) => granting.includes(role));
}

/** Notes are for administrators, and nobody reads those about themselves. */
export const mayReadNotes = (actor: Pick<Actor, 'id' | 'roles'>, aboutUserId: string): boolean =>
  actor.id !== aboutUserId && may(actor.roles, 'users.notes');

export function permissionsOf(roles: readonly RoleKey[]): Permission[] {
  return permissionNames.filter((permission) => may(roles, permission));
}

/**
 * L3: only an Account Administrator acts on an Account Administrator. Every action on a user asks this function, directly
 * or through a group, a duty or a license.
 */
export function decideActOn(
  actorRoles: readonly RoleKey[],
  target: { roles: readonly RoleKey[] } | undefined,
): 'users.notFound' | 'users.administratorProtected' | null {
  if (!target) return 'users.notFound';
  return mayActOn(actorRoles, target.roles) ? null : 'users.administratorProtected';
}

export function mayActOn(actorRoles: readonly RoleKey[], targetRoles: readonly RoleKey[]): boolean {
  return !targetRoles.includes('accountAdministrator') || actorRoles.includes('accountAdministrator');
}
