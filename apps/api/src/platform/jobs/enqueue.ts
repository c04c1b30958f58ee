import type { Queryable } from '../postgres/database.ts';
import { sql } from '../postgres/sql.ts';
import type { Transaction } from '../transaction.ts';
import type { Job, QueuedJob } from './job.ts';

/** The job runs after this transaction has committed, and never if it rolls back. */
export async function enqueue<Payload>(
  tx: Transaction,
  job: QueuedJob<Payload>,
  payload: Payload,
): Promise<void> {
  const given = JSON.stringify(job.payload.parse(payload));
  // SQL: a function of the library, in its own schema.
  await tx.query(
    sql`select from graphile_worker.add_job(${job.name}, ${given}::json, max_attempts => ${job.attempts})`,
  );
}

/** Has a periodic job run soon. If it waits already, for a repetition or for another server, it still runs once. */
export async function enqueueSoon(database: Queryable, { name, attempts }: Job): Promise<void> {
  // SQL: a function of the library, in its own schema.
  await database.query(
    sql`select from graphile_worker.add_job(
          ${name}, '{}'::json, queue_name => ${name}, max_attempts => ${attempts}, job_key => ${name})`,
  );
}
