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

/**
 * Registrations that were never verified, links that ended, and jobs that failed for good. The latest invitation of someone
 * who has not come in stays: it says whether it was ended, and who gave what it gives (A7).
 */
async function forgetWhatCannotBeUsed(database: Queryable, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 86_400_000);
  // SQL: a job's many rows in one statement.
  await database.query(sql`delete from registrations where created_at < ${before}`);
  // SQL: a job's many rows in one statement.
  await database.query(sql`
    delete from tokens t
    where t.expires_at < ${before} and not (t.purpose = 'invitation'
      and exists (select from users u
        where u.id = t.user_id and u.account_id is not null and u.password_hash is null and u.last_sign_in_at is null)
      and not exists (select from tokens later
        where later.user_id = t.user_id and later.purpose = 'invitation'
          and (later.created_at, later.id) > (t.created_at, t.id)))`);
  // SQL: a table of the library.
  await database.query(sql`
    delete from graphile_worker._private_jobs
    where attempts >= max_attempts and locked_at is null and run_at < ${before}`);
}

export const platformJobs = [periodic('tidy', 'ten minutes', tidy)];
