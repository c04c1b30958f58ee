import type { Total } from '@roster/contract/machinery/list';
import { getPlatformOverview as endpoint } from '@roster/contract/overview';
import { areJobsSilent } from '@roster/domain/overview';
import { totalCap } from '@roster/domain/users';
import { implement } from '../../platform/implement.ts';
import { findJobsState, findPlatformFigures } from './platform-overview.store.ts';

const totalOf = (n: number): Total => (n > totalCap ? { atLeast: totalCap } : n);

/** The portal home of an operator. */
export const getPlatformOverview = implement(endpoint, async (_input, { platform }) => {
  const [figures, jobs] = await Promise.all([
    findPlatformFigures(platform.database.reader, totalCap),
    findJobsState(platform.database.app),
  ]);
  return {
    accounts: totalOf(figures.accounts),
    requests: {
      total: totalOf(figures.requests),
      oldestAt: figures.oldest_request_at?.toISOString() ?? null,
    },
    failedMails: totalOf(figures.failed_mails),
    jobs: {
      lastRanAt: jobs.last_ran_at?.toISOString() ?? null,
      silent: areJobsSilent(jobs.last_ran_at, platform.startedAt, platform.clock()),
      failed: jobs.failed,
    },
  };
});
