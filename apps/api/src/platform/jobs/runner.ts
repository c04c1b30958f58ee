import { Logger, parseCronItems, run, type Task } from 'graphile-worker';
import type { Log } from '../log.ts';
import type { Platform } from '../platform.ts';
import { schedules, type Job } from './job.ts';

/** The jobs that this server is running. */
export type Held = Set<{ name: string; lockedBy: string }>;

export type Runner = {
  ended: Promise<unknown>;
  /** Takes no more jobs, and resolves when those that are running have ended. */
  stop: () => Promise<void>;
};

/** Long jobs must leave room for the short ones, and a server has requests to answer as well. */
const concurrency = 2;

/** The one place that knows the library (docs/decisions/0023). */
export async function startRunner(
  platform: Platform,
  jobs: readonly Job[],
  pollSeconds: number,
  held: Held,
): Promise<Runner> {
  const runner = await run({
    pgPool: platform.database.pools.jobs,
    schema: 'graphile_worker',
    concurrency,
    pollInterval: pollSeconds * 1_000,
    noHandleSignals: true,
    noPreparedStatements: true,
    logger: new Logger(() => loggerOf(platform.log)),
    taskList: Object.fromEntries(jobs.map((one) => [one.name, taskOf(platform, one, held)])),
    parsedCronItems: parseCronItems(
      jobs.flatMap(({ name, every, attempts }) =>
        // With its name as key a job waits once at most, and with its name as queue it runs once at a time.
        every === null
          ? []
          : [
              {
                task: name,
                identifier: name,
                match: schedules[every],
                options: { backfillPeriod: 0, maxAttempts: attempts, jobKey: name, queueName: name },
              },
            ],
      ),
    ),
    // Otherwise the process ends with an unhandled rejection if the database is away when a job has ended.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  });
  return {
    ended: runner.promise.catch(() => undefined),
    stop: () => runner.stop(),
  };
}

/** Whatever a job throws is in the log with its name and in the queue's `last_error`, and repeated after a while. */
function taskOf(platform: Platform, work: Job, held: Held): Task {
  const { name } = work;
  return async (payload, { job }) => {
    const holding = { name, lockedBy: job.locked_by ?? '' };
    held.add(holding);
    try {
      await work.run(platform, payload);
    } catch (error) {
      const fields = { err: error, job: name, attempt: job.attempts, of: job.max_attempts };
      if (job.attempts < job.max_attempts) platform.log.warn(fields, 'a job failed and will be repeated');
      else platform.log.error(fields, 'a job failed for good');
      throw error;
    } finally {
      held.delete(holding);
    }
  };
}

/** What the library says of itself: its troubles with the database, above all. */
const loggerOf =
  (log: Log) =>
  (level: string, message: string, meta: { failure?: unknown; error?: unknown } = {}): void => {
    if ((level === 'error' || level === 'warning') && !meta.failure) log.warn({ err: meta.error }, message);
  };
