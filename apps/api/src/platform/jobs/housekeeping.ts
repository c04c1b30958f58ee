import type { Queryable } from '../postgres/database.ts';
import { forgetOldAnswers } from '../idempotency.ts';
import { sql } from '../postgres/sql.ts';
import type { Platform } from '../platform.ts';
import { forgetEndedSessions } from '../sessions/sessions.ts';
import { forgetThrottles } from '../throttles.ts';

const everyMilliseconds = 10 * 60_000;

/** A periodic job of a feature. Several servers may run it in parallel. */
export type Job = (platform: Platform) => Promise<void>;

/** Runs the periodic jobs (cleanup, reminders), also once at startup. Returns a function that stops them. */
export function startHousekeeping(platform: Platform, jobs: readonly Job[]): () => Promise<void> {
  const { log } = platform;
  const run = async () => {
    for (const job of [tidy, ...jobs]) {
      await job(platform).catch((error: unknown) => {
        log.warn({ err: error, job: job.name }, 'housekeeping waits for the database');
      });
    }
  };
  let running = run();
  const timer = setInterval(() => {
    running = running.then(run);
  }, everyMilliseconds);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}

async function tidy({ database, clock }: Platform): Promise<void> {
  const now = clock();
  await forgetEndedSessions(database.app, now);
  await forgetOldAnswers(database.app, now);
  await forgetThrottles(database.app, now);
  await forgetOldLinks(database.app, now);
}

const keptDays = 60;

/** Deletes registrations that were never verified, and links that cannot be used any longer. */
async function forgetOldLinks(database: Queryable, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 86_400_000);
  // SQL: a job's many rows in one statement.
  await database.query(sql`delete from registrations where created_at < ${before}`);
  // SQL: a job's many rows in one statement.
  await database.query(sql`delete from tokens where expires_at < ${before}`);
}
