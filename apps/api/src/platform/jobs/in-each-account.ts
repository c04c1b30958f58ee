import type { Platform } from '../platform.ts';

/**
 * Does the part of a job that belongs to each account. An account whose part fails is in the log and holds up none of the
 * others; the job fails when all had their turn, so that it shows and is repeated.
 */
export async function inEachAccount(
  { log }: Pick<Platform, 'log'>,
  accountIds: readonly string[],
  work: (accountId: string) => Promise<unknown>,
): Promise<void> {
  const failures: unknown[] = [];
  for (const accountId of accountIds)
    try {
      await work(accountId);
    } catch (error) {
      log.warn({ err: error, accountId }, 'a job failed in one account and goes on in the others');
      failures.push(error);
    }
  if (failures.length > 0)
    throw new AggregateError(failures, `failed in ${failures.length} of ${accountIds.length} accounts`);
}
