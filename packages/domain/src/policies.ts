/** What a signed document is: it lets products run, or it takes them away. */
export const policyKinds = ['policy', 'stop'] as const;
/** Why a device gets a stop. */
export const stopReasons = ['signedOut', 'removed', 'denied'] as const;

/** L1: a product that was set up runs offline for this long after the last policy refresh or sign-in. */
export const offlineDays = 7;

const dayInMilliseconds = 86_400_000;

/**
 * Returns until when products may run offline after sign-in is taken away, or null if that is past or there was
 * neither.
 */
export function offlineUntil(
  user: { policyRefreshedAt: Date | null; lastSignInAt: Date | null },
  now: Date,
): Date | null {
  const last = Math.max(user.policyRefreshedAt?.getTime() ?? 0, user.lastSignInAt?.getTime() ?? 0);
  const until = last + offlineDays * dayInMilliseconds;
  return last > 0 && until > now.getTime() ? new Date(until) : null;
}
