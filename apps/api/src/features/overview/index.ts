import { periodic } from '../../platform/jobs/index.ts';
import { getNotices } from './get-notices.ts';
import { getLatest } from './get-latest.ts';
import { getOverview } from './get-overview.ts';
import { getPlatformOverview } from './get-platform-overview.ts';
import { getTrends } from './get-trends.ts';
import { foldCounts } from './overview.store.ts';
import { countDays } from './trends.store.ts';

export const actions = [getOverview, getTrends, getLatest, getNotices, getPlatformOverview];

export const jobs = [
  periodic('fold kept counts', 'minute', async ({ database }) => void (await foldCounts(database.app))),
  periodic(
    'count days',
    'ten minutes',
    async ({ database, clock }) => void (await countDays(database.app, clock())),
  ),
];
