import { forgetOldAnswers } from '../idempotency.ts';
import type { Queryable } from '../postgres/database.ts';
import { forgetMailTimesAhead } from '../mail/mail-queue.ts';
import { deleteInBatches } from '../postgres/delete-in-batches.ts';
import { sql } from '../postgres/sql.ts';
import { forgetEndedSessions } from '../sessions/sessions.ts';
import { forgetThrottles, forgetTriesAhead } from '../throttles.ts';
import { inSteps } from './in-steps.ts';
import { periodic } from './job.ts';

const keptDays = 60;

const before = (now: Date) => new Date(now.getTime() - keptDays * 86_400_000);

/** Deletes what the platform itself no longer needs. */
const tidy = inSteps(
  ({ database, clock }) => forgetEndedSessions(database.app, clock()),
  ({ database, clock }) => forgetOldAnswers(database.app, clock()),
  ({ database, clock }) => forgetThrottles(database.app, clock()),
  ({ database, clock }) =>
    deleteInBatches(database.app, 'registrations', sql`t.created_at < ${before(clock())}`),
  ({ database, clock }) => forgetLinks(database.app, clock()),
  async ({ database, clock }) => {
    // SQL: a table of the library.
    await database.app.query(sql`
      delete from graphile_worker._private_jobs
      where attempts >= max_attempts and locked_at is null and run_at < ${before(clock())}`);
  },
);

/**
 * The latest invitation of someone who has not come in stays: it says whether it was ended, and who gave what it gives (A7).
 */
const forgetLinks = (database: Queryable, now: Date) =>
  deleteInBatches(
    database,
    'tokens',
    sql`t.expires_at < ${before(now)} and not (t.purpose = 'invitation'
      and exists (select from users u
        where u.id = t.user_id and u.account_id is not null and u.password_hash is null and u.last_sign_in_at is null)
      and not exists (select from tokens later
        where later.user_id = t.user_id and later.purpose = 'invitation'
          and (later.created_at, later.id) > (t.created_at, t.id)))`,
  );

/** Others wait for these times, not only jobs: a clock that ran ahead must not have silenced them. */
const putTimesRight = inSteps(
  ({ database, clock }) => forgetMailTimesAhead(database.app, clock()),
  ({ database, clock }) => forgetTriesAhead(database.app, clock()),
);

export const platformJobs = [
  periodic('tidy', 'ten minutes', tidy),
  periodic('put times right', 'minute', putTimesRight),
];
