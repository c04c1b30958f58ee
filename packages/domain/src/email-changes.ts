import { mayActOn } from './permissions.ts';
import type { RoleKey } from './roles.ts';

export const emailChangeRefusals = ['users.emailNotAvailable', 'users.emailOutsideDomains'] as const;

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

/**
 * A6: a new address is judged again when it is confirmed, since its domain may have changed its owner: what a user chose must
 * not be in another account's domain, and what an administrator chose must still be in the account's own.
 */
export function decideConfirmEmail(facts: {
  askedBy: 'user' | 'administrator';
  newDomain: 'mine' | 'other' | 'none';
}): 'users.emailNotAvailable' | null {
  const fits = facts.askedBy === 'user' ? facts.newDomain !== 'other' : facts.newDomain === 'mine';
  return fits ? null : 'users.emailNotAvailable';
}

/** A6: how someone signs in until they confirm a new address. Without a password they set one after that. */
export function signInUntilConfirmed(user: {
  locked: boolean;
  hasPassword: boolean;
}): 'oldAddress' | 'setPassword' | 'none' {
  if (user.locked) return 'none';
  return user.hasPassword ? 'oldAddress' : 'setPassword';
}
