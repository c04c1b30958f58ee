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
