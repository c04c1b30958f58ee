export const usageRefusals = [
  'usage.policyUnknown',
  'usage.productNotInPolicy',
  'usage.inTheFuture',
  'usage.tooOld',
  'usage.endsBeforeItStarts',
] as const;
export type UsageRefusal = (typeof usageRefusals)[number];

/** A licensing tool reports at most this many events in one request. */
export const maxUsageEvents = 1_000;

/** E4: usage counts if it is reported within so many days after it began. */
export const usageAcceptedDays = 90;

/** What was reported is kept a little longer than it is accepted, so that a repeat is always recognized. */
export const usageEventsKeptDays = 100;

/** Sums of a user and a day are kept for two years; those of a product and a day, which name no one, for good. */
export const usageDaysKeptDays = 731;

/** A device's clock may be ahead by this much. */
const toleratedMilliseconds = 5 * 60_000;
const dayInMilliseconds = 86_400_000;

/** What a licensing tool reports: a product ran for a time, under a policy. */
export type UsageEvent = {
  id: string;
  policyId: string;
  productId: string;
  feature: string | null;
  startedAt: Date;
  endedAt: Date;
};

/** A policy that was issued to a device of the user whose device reports: whose it was at that time, and what could run by it. */
export type CitedPolicy = { userId: string; accountId: string | null; productIds: readonly string[] };

/**
 * E4: usage is accepted from the holder of a policy of ours, also while the user is locked and after they were removed. It
 * belongs to the user and the account of that policy.
 */
export function decideUsage(
  event: Pick<UsageEvent, 'productId' | 'startedAt' | 'endedAt'>,
  { now, policy }: { now: Date; policy: CitedPolicy | undefined },
): UsageRefusal | null {
  if (!policy?.accountId) return 'usage.policyUnknown';
  if (!policy.productIds.includes(event.productId)) return 'usage.productNotInPolicy';
  if (event.endedAt < event.startedAt) return 'usage.endsBeforeItStarts';
  if (event.endedAt.getTime() > now.getTime() + toleratedMilliseconds) return 'usage.inTheFuture';
  const acceptedFrom = now.getTime() - usageAcceptedDays * dayInMilliseconds;
  return event.startedAt.getTime() < acceptedFrom ? 'usage.tooOld' : null;
}

/** The periods of the usage page, in days of the account, today among them; null is all that is kept. */
export const usagePeriods = { last7Days: 7, last30Days: 30, last90Days: 90, all: null } as const;
export type UsagePeriod = keyof typeof usagePeriods;
export const usagePeriodNames = Object.keys(usagePeriods) as UsagePeriod[];

/** A product counts as in use if it was used within so many days. */
export const inUseDays = 30;
/** A license may be reclaimed if its holder has not used it for so many days. */
export const unusedDays = 90;
