import { forgetOldAnswers } from '../idempotency.ts';
import type { Queryable } from '../postgres/database.ts';
import { sql } from '../postgres/sql.ts';
import { forgetEndedSessions } from '../sessions/sessions.ts';
import { forgetThrottles } from '../throttles.ts';
import { periodic, type Work } from './job.ts';

const keptDays = 60;

/** Deletes what the platform itself no longer needs. */
const tidy: Work = async ({ database, clock }) => {
  const now = clock();
  await forgetEndedSessions(database.app, now);
  await forgetOldAnswers(database.app, now);
  await forgetThrottles(database.app, now);
  await forgetWhatCannotBeUsed(database.app, now);
};

/** Registrations that were never verified, links that ended, and jobs that failed for good. */
async function forgetWhatCannotBeUsed(database: Queryable, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 86_400_000);
  // SQL: a job's many rows in one statement.
  await database.query(sql`delete from registrations where created_at < ${before}`);
  // SQL: a job's many rows in one statement.
  await database.query(sql`delete from tokens where expires_at < ${before}`);
  // SQL: a table of the library.
  await database.query(sql`
    delete from graphile_worker._private_jobs
    where attempts >= max_attempts and locked_at is null and run_at < ${before}`);
}

export const platformJobs = [periodic('tidy', 'ten minutes', tidy)];
