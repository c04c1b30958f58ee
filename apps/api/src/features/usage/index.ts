import { exportUsage, exportUsageByDay } from './export-usage.ts';
import { getUsageByDay } from './get-usage-by-day.ts';
import { listUsage } from './list-usage.ts';
import { reportUsage } from './report-usage.ts';

export { insertUsage, type OwnedEvent } from './intake.store.ts';
export { countPeaks } from './peaks.store.ts';
export { jobs } from './usage-jobs.ts';

export const actions = [exportUsage, exportUsageByDay, getUsageByDay, listUsage, reportUsage];
