import { isLastAdministrator } from './administrators.ts';
import type { RoleKey } from './roles.ts';
import type { LockReason, UserStatus } from './users.ts';

/** How an affiliation can end. */
export const departureKinds = ['removed', 'left', 'released', 'directory', 'operator'] as const;
export type DepartureKind = (typeof departureKinds)[number];

/** D5: the same account can bring a removed user back for this many days. */
export const restorableDays = 30;

/** L3: the last administrator who can sign in stays, whoever asks. */
export function decideDeparture(
  user: { roles: readonly RoleKey[]; status: UserStatus } | undefined,
  ableAdministrators: number,
): 'users.notFound' | 'users.lastAdministrator' | null {
  if (!user) return 'users.notFound';
  return isLastAdministrator(user, ableAdministrators) ? 'users.lastAdministrator' : null;
}

/**
 * D1: `unaffiliated` takes the place of every lock reason but the operator's. Who leaves by their own will and was not
 * locked by the account is not locked by it.
 */
export function reasonsAfterDeparture(reasons: readonly LockReason[], kind: DepartureKind): LockReason[] {
  const ofOperator = reasons.filter((reason) => reason === 'operator');
  const lockedHere = reasons.length > ofOperator.length;
  const ownWill = kind === 'left' || kind === 'released';
  return ownWill && !lockedHere ? ofOperator : [...ofOperator, 'unaffiliated'];
}

/** D5: the account that let somebody go brings them back within 30 days. A2's rules have been asked before. */
export function decideRestore(
  departure: { restorableUntil: Date | null } | null,
  now: Date,
): 'users.notRestorable' | null {
  const until = departure?.restorableUntil ?? null;
  return until !== null && until > now ? null : 'users.notRestorable';
}
