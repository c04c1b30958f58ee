import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { periodic, queued } from '../src/platform/jobs/job.ts';
import { startJobs, type JobTimes } from '../src/platform/jobs/run-jobs.ts';
import { createPlatform } from '../src/platform/platform.ts';
import { readEnv } from '../src/platform/settings/env.ts';

// One of several servers that run jobs; see jobs.test.ts, which may kill it.

const { url, times, minuteEndsAt } = JSON.parse(process.argv[2] ?? '') as {
  url: string;
  times: JobTimes;
  /** Sets this process's clock back, so that a minute begins at this time, in each server that is given the same. */
  minuteEndsAt?: number;
};
// A job is due at the minute it was made for, by the database's clock: so the minute must be in the past.
const back = (minuteEndsAt ?? 0) % 60_000;
const nextMinute = (minuteEndsAt ?? 0) - back;
setClockBack(back);

const say = (said: object) => process.send?.(said);
let finish: () => void = () => undefined;
const finished = new Promise<void>((resolve) => (finish = resolve));
process.on('message', (message) => message === 'finish' && finish());

/** Runs until the test says that it may end. */
const hold = queued('hold', z.object({}), async () => {
  say({ began: 'hold' });
  await finished;
  say({ ended: 'hold' });
});
const tick = periodic('tick', 'minute', async () => void say({ ran: Date.now() >= nextMinute }));

const log = { info: () => {}, warn: (_fields: object, said: string) => say({ said }), error: () => {} };
const platform = await createPlatform(readEnv({}), url, { log, chainKeys: null });
const stop = startJobs(platform, minuteEndsAt === undefined ? [hold] : [tick], times);
process.once(
  'SIGTERM',
  () =>
    void stop()
      .then(platform.close)
      .then(() => process.exit(0)),
);
// By then its timer of the minute is long over, and what that enqueued is in the queue.
if (minuteEndsAt !== undefined)
  void pause(nextMinute + 1_500 - Date.now()).then(() => say({ passed: 'minute' }));

function setClockBack(milliseconds: number): void {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...given: []) {
      if (given.length > 0) super(...given);
      else super(RealDate.now() - milliseconds);
    }
    static override now = () => RealDate.now() - milliseconds;
  } as DateConstructor;
}
