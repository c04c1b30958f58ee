/** What an action on users can be refused with, whatever it does with them. */
export const userRefusals = [
  'users.notFound',
  'users.administratorProtected',
  'users.lastAdministrator',
  'users.managedByOrganization',
  'users.selectionChanged',
  'users.selectionTooLarge',
] as const;

export const userStatuses = ['active', 'locked', 'invited'] as const;
export type UserStatus = (typeof userStatuses)[number];

/** L2: why a user is locked. A set: locked means it is not empty. */
export const lockReasons = ['administrator', 'unaffiliated', 'operator', 'directory'] as const;
export type LockReason = (typeof lockReasons)[number];

/** How a user came into the account. */
export const userSources = ['manual', 'import', 'registration', 'jit', 'directory'] as const;
export type UserSource = (typeof userSources)[number];

/** One request may name at most this many users; more are given as a filter (B5). */
export const maxUserIds = 1_000;

/** How many of all that match one request may leave out (B5). They fit into the largest body that the server reads. */
export const maxExceptions = 5_000;

/** Up to this many users are changed within the request; above it a job does it. */
export const maxMatchingUsers = 10_000;

/** B1: how many pasted addresses one search accepts. */
export const maxPastedAddresses = 200;

/** How many matches are counted before a total is given as "at least". */
export const totalCap = 1_000;
