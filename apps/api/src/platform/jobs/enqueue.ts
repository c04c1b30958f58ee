import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../transaction.ts';
import type { Job, QueuedJob } from './job.ts';

/** The job runs after this transaction has committed, and never if it rolls back. */
export async function enqueue<Payload>(
  tx: Transaction,
  job: QueuedJob<Payload>,
  payload: Payload,
): Promise<void> {
  await tx.query({
    text: 'select from graphile_worker.add_job($1, $2::json, max_attempts => $3)',
    values: [job.name, JSON.stringify(job.payload.parse(payload)), job.attempts],
  });
}

/** Has a periodic job run soon. If it waits already, for a repetition or for another server, it still runs once. */
export async function enqueueSoon(database: Queryable, { name, attempts }: Job): Promise<void> {
  await database.query({
    text: `select from graphile_worker.add_job($1, '{}'::json, queue_name => $1, max_attempts => $2, job_key => $1)`,
    values: [name, attempts],
  });
}
