import type { Queryable } from '../postgres/database.ts';

/**
 * The library believes in a lock for four hours. A server that runs jobs therefore renews its locks, and every server
 * takes those away that are not renewed any longer: their server was killed, or cannot reach the database.
 */
export async function keepLocks(database: Queryable, runners: readonly string[]): Promise<void> {
  await database.query({
    text: `with kept as (update graphile_worker._private_jobs set locked_at = now() where locked_by = any($1))
           update graphile_worker._private_job_queues set locked_at = now() where locked_by = any($1)`,
    values: [runners],
  });
}

/** Others may take the jobs of these runners right away. */
export async function giveLocksBack(database: Queryable, runners: readonly string[]): Promise<void> {
  await database.query({ text: 'select graphile_worker.force_unlock_workers($1)', values: [runners] });
}

/** Returns the runners whose jobs others may take from now on. */
export async function takeLocksOfTheDead(database: Queryable, silentSeconds: number): Promise<string[]> {
  const dead = await database.query<{ runner: string }>({
    text: `with dead as (
             select distinct locked_by as runner from graphile_worker.jobs
             where locked_at < now() - make_interval(secs => $1))
           select runner, graphile_worker.force_unlock_workers(array[runner]) from dead`,
    values: [silentSeconds],
  });
  return dead.map(({ runner }) => runner);
}
