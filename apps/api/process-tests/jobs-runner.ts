import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { periodic, queued } from '../src/platform/jobs/job.ts';
import { startJobs, type JobTimes } from '../src/platform/jobs/run-jobs.ts';
import { createPlatform } from '../src/platform/platform.ts';
import { readEnv } from '../src/platform/settings/env.ts';

// One of several servers that run jobs; see jobs.test.ts, which may kill it.

const { url, times, minuteEndsIn } = JSON.parse(process.argv[2] ?? '') as {
  url: string;
  times: JobTimes;
  /** Sets this process's clock back, so that the next minute begins after so many milliseconds. */
  minuteEndsIn?: number;
};
if (minuteEndsIn !== undefined) setClockBack(60_000 - (Date.now() % 60_000) - minuteEndsIn);
const nextMinute = Date.now() - (Date.now() % 60_000) + 60_000;

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
const stop = startJobs(platform, minuteEndsIn === undefined ? [hold] : [tick], times);
process.once(
  'SIGTERM',
  () =>
    void stop()
      .then(platform.close)
      .then(() => process.exit(0)),
);
// By then its timer of the minute is long over, and what that enqueued is in the queue.
if (minuteEndsIn !== undefined)
  void pause(nextMinute + 1_500 - Date.now()).then(() => say({ passed: 'minute' }));

function setClockBack(forward: number): void {
  // A job is due at the minute it was made for, by the database's clock: so the minute must be in the past.
  const offset = forward - 60_000;
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...given: []) {
      if (given.length > 0) super(...given);
      else super(RealDate.now() + offset);
    }
    static override now = () => RealDate.now() + offset;
  } as DateConstructor;
}
