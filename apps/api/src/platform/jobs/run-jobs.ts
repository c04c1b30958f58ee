import { setTimeout as pause } from 'node:timers/promises';
import type { Platform } from '../platform.ts';
import { queryable } from '../postgres/database.ts';
import { enqueueSoon } from './enqueue.ts';
import { forgetTimesAhead, giveLocksBack, keepLocks, takeLocksOfTheDead } from './heartbeat.ts';
import type { Job } from './job.ts';
import type { Held } from './runner.ts';

export type JobTimes = {
  /** How often a job that became due without a notification is looked for, such as a repetition. */
  pollSeconds: number;
  beatSeconds: number;
  /** How long a server must have been silent before others take its jobs. */
  silentSeconds: number;
  /** How long a stop waits for the jobs that are running. */
  graceSeconds: number;
};

/** The jobs of a killed server are running again after at most `silent` + `beat` + `poll` = 45 seconds. */
export const jobTimes: JobTimes = { pollSeconds: 5, beatSeconds: 10, silentSeconds: 30, graceSeconds: 6 };

const longestPauseSeconds = 30;

/** Runs the jobs beside other servers that do the same. Returns at once, also without a database; the result stops it. */
export function startJobs(
  platform: Platform,
  jobs: readonly Job[],
  times: JobTimes = jobTimes,
): () => Promise<void> {
  const stopping = new AbortController();
  const done = keepRunning(platform, jobs, times, stopping.signal);
  return async () => {
    stopping.abort();
    await done;
  };
}

/** A runner ends by itself if the database goes away in the wrong moment. Then another one begins. */
async function keepRunning(
  platform: Platform,
  jobs: readonly Job[],
  times: JobTimes,
  stopping: AbortSignal,
): Promise<void> {
  const { log } = platform;
  let failures = 0;
  while (!stopping.aborted) {
    try {
      await runUntilItEnds(platform, jobs, times, stopping);
      failures = 0;
    } catch (error) {
      failures += 1;
      log.warn({ err: error }, 'the jobs cannot run yet');
    }
    const seconds = Math.min(2 ** failures, longestPauseSeconds);
    await pause(seconds * 1_000, null, { signal: stopping }).catch(() => undefined);
  }
}

async function runUntilItEnds(
  platform: Platform,
  jobs: readonly Job[],
  times: JobTimes,
  stopping: AbortSignal,
): Promise<void> {
  const { database, log } = platform;
  const connection = queryable(database.pools.jobs);
  for (const job of jobs) if (job.every) await enqueueSoon(connection, job);
  const held: Held = new Set();
  // Loaded after the start, which does not wait for it.
  const { startRunner } = await import('./runner.ts');
  const runner = await startRunner(platform, jobs, times.pollSeconds, held);
  const beat = setInterval(() => {
    const work = async () => {
      if (held.size > 0) await keepLocks(connection, runnersOf(held));
      await forgetTimesAhead(connection);
      for (const dead of await takeLocksOfTheDead(connection, times.silentSeconds))
        log.warn({ runner: dead }, 'the jobs of a server that is gone are free for others');
    };
    work().catch((error: unknown) => log.warn({ err: error }, 'the locks of the jobs could not be renewed'));
  }, times.beatSeconds * 1_000);
  try {
    await Promise.race([runner.ended, aborted(stopping)]);
    await stopWithin(times.graceSeconds);
  } finally {
    clearInterval(beat);
  }

  async function stopWithin(seconds: number): Promise<void> {
    const giveUp = new AbortController();
    const late = pause(seconds * 1_000, 'late' as const, { signal: giveUp.signal }).catch(() => null);
    const stopped = runner.stop().catch(() => undefined); // it had ended by itself
    if ((await Promise.race([stopped, late])) === 'late') {
      const jobs = [...held].map(({ name }) => name);
      log.warn({ jobs }, 'jobs did not end before the stop and will begin again on another server');
      await giveLocksBack(connection, runnersOf(held));
    }
    giveUp.abort();
  }
}

const runnersOf = (held: Held) => [...new Set([...held].map(({ lockedBy }) => lockedBy))];

const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
