import { usageAcceptedDays } from './usage.ts';

/** What a signed document is: it lets products run, or it takes them away. */
export const policyKinds = ['policy', 'stop'] as const;
/**
 * Why a device gets a stop. `denied`: an exception denies something that it had. `signInAgain`: none does, but a device
 * whose sign-in ended gets nothing back without a new one.
 */
export const stopReasons = ['signedOut', 'removed', 'denied', 'signInAgain'] as const;
export type StopReason = (typeof stopReasons)[number];

/** L1: a product that was set up runs offline for this long after the last policy refresh. */
export const offlineDays = 7;

const day = 86_400_000;

/** Policies from before this moment have run out, and nobody may report usage by them any longer. */
export const forgetsPoliciesBefore = (now: Date) =>
  new Date(now.getTime() - (usageAcceptedDays + offlineDays + 1) * day);

/** L1: until when products may still run offline; null if none does, or no device ever got a policy. */
export const offlineUntil = (user: { offlineUntil: Date | null }, now: Date): Date | null =>
  user.offlineUntil !== null && user.offlineUntil > now ? user.offlineUntil : null;
