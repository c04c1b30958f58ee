import type { RequestState } from './approvals.ts';
import type { DepartureKind } from './departures.ts';
import { isLockedHere } from './locks.ts';
import type { UserRequestState } from './user-requests.ts';
import type { LockReason } from './users.ts';

/**
 * H2, H3, P1: what a person without a session can wait for: to be unlocked, to be approved by an account, or to be
 * released from theirs, which ends the session.
 */
export const waitKinds = ['unlock', 'join', 'release'] as const;
export type WaitKind = (typeof waitKinds)[number];

/** How long the page of such a person may ask whether it was decided; from then on, signing in says it. */
export const waitHours = 24;

export const waitStates = ['waiting', 'granted', 'declined', 'ended'] as const;
export type WaitState = (typeof waitStates)[number];

/** H3: being unlocked counts, however it came about. */
export function stateOfUnlock(facts: {
  lockReasons: readonly LockReason[];
  latest: UserRequestState | null;
}): WaitState {
  if (facts.lockReasons.length === 0) return 'granted';
  if (!isLockedHere(facts.lockReasons) || facts.latest === null) return 'ended';
  if (facts.latest === 'open') return 'waiting';
  return facts.latest === 'declined' ? 'declined' : 'ended';
}

/** P1: belonging to an account ends the wait, whichever account it is. */
export function stateOfJoining(facts: { affiliated: boolean; latest: RequestState | null }): WaitState {
  if (facts.affiliated) return 'granted';
  if (facts.latest === 'open') return 'waiting';
  return facts.latest === 'rejected' ? 'declined' : 'ended';
}

/** H3: `departure` is how they left an account since they had the ticket; null if they did not. */
export function stateOfRelease(facts: {
  departure: DepartureKind | null;
  latest: UserRequestState | null;
}): WaitState {
  if (facts.departure !== null) return facts.departure === 'released' ? 'granted' : 'ended';
  if (facts.latest === 'open') return 'waiting';
  return facts.latest === 'declined' ? 'declined' : 'ended';
}
