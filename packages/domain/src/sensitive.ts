import type { RoleKey } from './roles.ts';

/** L6: the last proof of identity counts for this long. */
export const proofMinutes = 10;

/**
 * L6: the acts that ask for the password again, and how an endpoint comes to one: always; only where it makes a user
 * an Account Administrator; only where it is about the caller; or the request carries the password anyway.
 */
export const sensitiveActs = {
  grantAdministrator: 'whenGranted',
  changeDomains: 'always',
  erase: 'always',
  rotateKeys: 'always',
  letDeviceIn: 'always',
  changeOwnAddress: 'whenOwn',
  changeOwnCredentials: 'withPassword',
} as const;
export type SensitiveAct = keyof typeof sensitiveActs;

/** L6: giving the role that may do everything is sensitive; giving others is not. */
export const grantsAdministrator = (roles: readonly RoleKey[]) => roles.includes('accountAdministrator');

/** L6: whether the password must be typed again before a sensitive act. */
export const isProofOld = (provenAt: Date, now: Date) =>
  now.getTime() - provenAt.getTime() > proofMinutes * 60_000;
