import { offlineDays } from './policies.ts';

export const keyRefusals = ['keys.rotationUnderWay'] as const;

/**
 * A key that signs policies: published before it signs; signing; published until the last policy it signed has run out;
 * and at last of the past.
 */
export const keyStates = ['next', 'signing', 'published', 'retired'] as const;
export type KeyState = (typeof keyStates)[number];

/** How long a new key is published before it signs, so that everyone who looks once a day knows it by then. */
export const keyOverlapHours = 24;
/** Whatever the clocks of several servers say, a key that no longer signs is kept for this long. */
const clockToleranceHours = 1;

const hour = 3_600_000;
const after = (time: Date, hours: number) => new Date(time.getTime() + hours * hour);

/** When a key signs, and until when it is published; null as long as no other key follows it. */
export type KeyTimes = { signsFrom: Date; signsUntil: Date | null; publishedUntil: Date | null };

export function keyState({ signsFrom, signsUntil, publishedUntil }: KeyTimes, now: Date): KeyState {
  if (now < signsFrom) return 'next';
  if (signsUntil === null || now < signsUntil) return 'signing';
  return publishedUntil === null || now < publishedUntil ? 'published' : 'retired';
}

/** One new key at a time: rotating again before it signs would leave the overlap out. */
export const decideRotateKeys = (
  keys: readonly KeyTimes[],
  now: Date,
): (typeof keyRefusals)[number] | null =>
  keys.some((key) => keyState(key, now) === 'next') ? 'keys.rotationUnderWay' : null;

/** E4: when the new key begins to sign, and how long the one before it stays published. */
export function rotationTimes(now: Date): { signsFrom: Date; publishedUntil: Date } {
  const signsFrom = after(now, keyOverlapHours);
  return { signsFrom, publishedUntil: after(signsFrom, offlineDays * 24 + clockToleranceHours) };
}

/** Keys that stopped signing before this moment no longer need a private part. */
export const forgetsKeysBefore = (now: Date) => after(now, -clockToleranceHours);
