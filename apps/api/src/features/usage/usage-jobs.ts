import { periodic } from '../../platform/jobs/index.ts';
import { countPeaks, forgetDays, forgetEvents } from './peaks.store.ts';

/** Goes on until nothing is left, a bounded part at a time. */
async function untilNone(part: () => Promise<number>): Promise<void> {
  while ((await part()) > 0);
}

export const jobs = [
  periodic('count peaks of usage', 'minute', ({ database }) => untilNone(() => countPeaks(database.app))),
  periodic('forget usage', 'day', async ({ database, clock }) => {
    await untilNone(() => forgetEvents(database.app, clock()));
    await untilNone(() => forgetDays(database.app, clock()));
  }),
];
