import { inspect } from 'node:util';
import type pg from 'pg';
import type { Roster } from './given-roster.ts';

type Holding<T> = {
  /** Takes the row locks into which the calls run. */
  hold: { text: string; values: unknown[] };
  calls: (() => Promise<T>)[];
  /** What another transaction writes and commits while the calls wait. */
  whileHeld?: (holder: pg.PoolClient) => Promise<unknown>;
};

/**
 * Makes calls meet in the order that a guard is for, every time: all of them have read their facts and wait for a row
 * when another change commits. Throws if a call finishes without having waited.
 */
export async function heldUp<T>(roster: Roster, { hold, calls, whileHeld }: Holding<T>): Promise<T[]> {
  const holder = await roster.database.owner.connect();
  let finished = 0;
  try {
    await holder.query('begin');
    await holder.query(hold.text, hold.values);
    const running: Promise<T>[] = [];
    // One after the other, so that they wait in this order.
    for (const call of calls) {
      const called = call().finally(() => (finished += 1));
      called.catch(() => undefined); // a rejection before it is awaited must not count as unhandled
      running.push(called);
      while ((await waiting(roster)) < running.length)
        if (finished > 0)
          throw new Error(
            `a call did not wait for the row that is held: ${inspect(await Promise.any(running))}`,
          );
    }
    await whileHeld?.(holder);
    await holder.query('commit');
    await Promise.allSettled(running);
    return await Promise.all(running);
  } finally {
    await holder.query('rollback');
    holder.release();
  }
}

/** Resolves once so many statements wait for a lock. */
export async function untilWaiting(roster: Roster, statements: number): Promise<void> {
  while ((await waiting(roster)) < statements);
}

/** How many statements wait for a lock, according to the database. */
async function waiting(roster: Roster): Promise<number> {
  const { rows } = await roster.database.owner.query<{ n: number }>(
    `select count(*)::integer as n from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows[0]?.n ?? 0;
}
