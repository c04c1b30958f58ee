import type { Work } from '../../platform/jobs/index.ts';
import { sql } from '../../platform/postgres/index.ts';

/** Longer than two rounds of the job, and than any transaction takes. */
const youngMilliseconds = 30 * 60_000;

/** P3: who asks while a member of the same name is being added is not seen by the one who adds, nor sees them. */
export const lookAgainAtRequests: Work = async ({ database, clock }) => {
  const since = new Date(clock().getTime() - youngMilliseconds);
  // SQL: a function of the owner, across accounts.
  await database.app.query(sql`select look_again_at_requests(${since})`);
};
