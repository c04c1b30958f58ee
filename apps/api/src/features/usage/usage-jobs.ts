import { inSteps, periodic } from '../../platform/jobs/index.ts';
import { countPeaks, forgetDays, forgetEvents } from './peaks.store.ts';

/** Goes on until nothing is left, a bounded part at a time. */
async function untilNone(part: () => Promise<number>): Promise<void> {
  while ((await part()) > 0);
}

export const jobs = [
  periodic('count peaks of usage', 'minute', ({ database }) => untilNone(() => countPeaks(database.app))),
  periodic(
    'forget usage',
    'day',
    inSteps(
      ({ database, clock }) => untilNone(() => forgetEvents(database.app, clock())),
      ({ database, clock }) => untilNone(() => forgetDays(database.app, clock())),
    ),
  ),
];
