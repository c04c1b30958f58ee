import type { Queryable } from '../postgres/database.ts';
import { sql } from '../postgres/sql.ts';

/**
 * The library believes in a lock for four hours. A server that runs jobs therefore renews its locks, and every server
 * takes those away that are not renewed any longer: their server was killed, or cannot reach the database.
 */
export async function keepLocks(database: Queryable, runners: readonly string[]): Promise<void> {
  // SQL: the library's own tables, both in one round trip.
  await database.query(
    sql`with kept as (update graphile_worker._private_jobs set locked_at = now() where locked_by = any(${runners}))
        update graphile_worker._private_job_queues set locked_at = now() where locked_by = any(${runners})`,
  );
}

/**
 * The library repeats a job only after the time it remembers for it, and a job waits for the moment at which it is due. Both
 * may have been written by a clock that ran ahead and was put right since: then the job would be silent until that time. A
 * minute is more than the clocks of servers differ.
 */
export async function forgetTimesAhead(database: Queryable): Promise<void> {
  // SQL: the library's own tables, by the clock of the database.
  await database.query(
    sql`with due as (
          update graphile_worker._private_jobs set run_at = now()
          where key is not null and locked_at is null and attempts = 0 and run_at > now() + interval '1 minute')
        update graphile_worker._private_known_crontabs set last_execution = now()
        where last_execution > now() + interval '1 minute'`,
  );
}

/** Others may take the jobs of these runners right away. */
export async function giveLocksBack(database: Queryable, runners: readonly string[]): Promise<void> {
  // SQL: a function of the library, in its own schema.
  await database.query(sql`select graphile_worker.force_unlock_workers(${runners})`);
}

/** Returns the runners whose jobs others may take from now on. */
export async function takeLocksOfTheDead(database: Queryable, silentSeconds: number): Promise<string[]> {
  // SQL: the library's own view and function, by the clock of the database.
  const dead = await database.query<{ runner: string }>(
    sql`with dead as (
          select distinct locked_by as runner from graphile_worker.jobs
          where locked_at < now() - make_interval(secs => ${silentSeconds}))
        select runner, graphile_worker.force_unlock_workers(array[runner]) from dead`,
  );
  return dead.map(({ runner }) => runner);
}
