import { periodic } from '../../platform/jobs/index.ts';
import { getNotices } from './get-notices.ts';
import { getOverview } from './get-overview.ts';
import { foldCounts } from './overview.store.ts';

export const actions = [getOverview, getNotices];

export const jobs = [
  periodic('fold kept counts', 'minute', async ({ database }) => void (await foldCounts(database.app))),
];
