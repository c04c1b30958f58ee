import { mayActOn } from './permissions.ts';
import type { RoleKey } from './roles.ts';

/** Editing a user requires authority over them, and the version they have now. */
export function decideEdit(
  user: { roles: readonly RoleKey[]; version: number } | undefined,
  facts: { actorRoles: readonly RoleKey[]; version: number },
): 'users.notFound' | 'users.administratorProtected' | 'users.changedMeanwhile' | null {
  if (!user) return 'users.notFound';
  if (!mayActOn(facts.actorRoles, user.roles)) return 'users.administratorProtected';
  return user.version === facts.version ? null : 'users.changedMeanwhile';
}

/** A6: administrators change addresses within their own verified domains; the directory's are its own. */
export function decideEmailChange(
  user: { roles: readonly RoleKey[]; federated: boolean } | undefined,
  facts: { actorRoles: readonly RoleKey[]; newDomain: 'mine' | 'other' | 'none' },
):
  | 'users.notFound'
  | 'users.administratorProtected'
  | 'users.managedByOrganization'
  | 'users.emailOutsideDomains'
  | null {
  if (!user) return 'users.notFound';
  if (!mayActOn(facts.actorRoles, user.roles)) return 'users.administratorProtected';
  if (user.federated) return 'users.managedByOrganization';
  return facts.newDomain === 'mine' ? null : 'users.emailOutsideDomains';
}
