import { may, mayActOn } from './permissions.ts';
import type { RoleKey } from './roles.ts';
import type { UserStatus } from './users.ts';

/** L3: an Account Administrator counts as remaining only while able to sign in; invited and locked ones do not. */
export function isAbleAdministrator(user: { roles: readonly RoleKey[]; status: UserStatus }): boolean {
  return user.status === 'active' && user.roles.includes('accountAdministrator');
}

/**
 * L3: at least one Account Administrator can always sign in. Every rule that takes away the role or the sign-in (lock,
 * remove, demote, bulk) asks here.
 */
export function isLastAdministrator(
  user: { roles: readonly RoleKey[]; status: UserStatus },
  ableAdministrators: number,
): boolean {
  return isAbleAdministrator(user) && ableAdministrators <= 1;
}

/** L3: the administrators who may do something for a user: never they themselves, and for Account Administrators only others. */
export const helpersOf = <One extends { id: string; role: RoleKey }>(
  user: { id: string; roles: readonly RoleKey[] },
  administrators: readonly One[],
): One[] => administrators.filter(({ id, role }) => id !== user.id && mayActOn([role], user.roles));

/** E3: those of them who can give the user a license: those who assign licenses, and may act on the user. */
export const licenseGiversOf = <One extends { id: string; role: RoleKey }>(
  user: { id: string; roles: readonly RoleKey[] },
  people: readonly One[],
): One[] => helpersOf(user, people).filter(({ role }) => may([role], 'licenses.assign'));

/** A5: what belongs to an affiliation and ends with it. */
export const holdingNames = [
  'groups',
  'seats',
  'exceptions',
  'contacts',
  'requests',
  'views',
  'primaryContact',
] as const;
export type HoldingName = (typeof holdingNames)[number];
