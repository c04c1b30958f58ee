import type { Total } from '@roster/contract/machinery/list';
import { getPlatformOverview as endpoint } from '@roster/contract/overview';
import { totalCap } from '@roster/domain/users';
import { implement } from '../../platform/implement.ts';
import { findPlatformFigures } from './platform-overview.store.ts';

const totalOf = (n: number): Total => (n > totalCap ? { atLeast: totalCap } : n);

/** The portal home of an operator. */
export const getPlatformOverview = implement(endpoint, async (_input, { platform }) => {
  const figures = await findPlatformFigures(platform.database.reader, totalCap);
  return {
    accounts: totalOf(figures.accounts),
    requests: {
      total: totalOf(figures.requests),
      oldestAt: figures.oldest_request_at?.toISOString() ?? null,
    },
    failedMails: totalOf(figures.failed_mails),
  };
});
