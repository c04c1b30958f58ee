import type pg from 'pg';
import type { ChainKeys } from '../platform/audit/index.ts';
import type { Passwords } from '../platform/sessions/index.ts';
import { StartupError } from '../platform/settings/index.ts';
import { demoPassword, harbor, harborCast } from './cast.ts';
import {
  analyze,
  findProgress,
  markBegun,
  markComplete,
  markSlice,
  type DemoProgress,
} from './demo.store.ts';
import { insertUsers, type Write } from './insert-users.ts';
import { loadArrivals } from './load-arrivals.ts';
import { loadCast } from './load-cast.ts';
import { loadUsage } from './load-usage.ts';
import { mixedPeople } from './mixed-people.ts';

type Options = {
  passwords: Passwords;
  chainKeys: ChainKeys | null;
  users: number | null;
  clock: () => Date;
  say: (line: string) => void;
  /** For what only the owner of the tables can do. */
  ownerUrl: string;
  /** Stops the loading between two slices. */
  signal?: AbortSignal;
  sliceSize?: number;
};

const defaultUsers = 45;
const sayAgainMilliseconds = 3_000;
/** A slice takes less than a second; on a machine that is busy with something else nothing is lost by waiting. */
const patience = '10min';

/**
 * Loads the demo: the cast, then the other people in slices, then what waits for them, each in a transaction of its own. If
 * it is interrupted, the next start goes on where it stopped. Returns false if there was nothing to do, or not all of it was
 * done before the signal came. Throws a StartupError if the database refuses.
 */
export async function loadDemo(pool: pg.Pool, options: Options): Promise<boolean> {
  try {
    return await load(pool, options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartupError(
      `The demo people could not be loaded (${reason}). Start again: the loading goes on where it stopped.`,
    );
  }
}

async function load(
  pool: pg.Pool,
  { passwords, chainKeys, users, clock, say, ownerUrl, signal, sliceSize = 2_000 }: Options,
): Promise<boolean> {
  let progress = await findProgress(pool);
  if (progress?.complete) return false;
  const basis = { now: clock(), passwordHash: await passwords.hash(demoPassword) };
  const tell = tellNowAndThen(clock, say);
  while (!progress?.complete) {
    if (signal?.aborted) return false;
    if (progress && progress.total - harborCast.length > sliceSize) tell(progress);
    if (progress && progress.people >= progress.total) await analyze(ownerUrl);
    const step = nextStep(progress, { chainKeys, users, sliceSize });
    await inTransaction(pool, (client) => step({ client, ...basis }));
    progress = await findProgress(pool);
  }
  return true;
}

type Step = (write: Write) => Promise<void>;

/** Each step begins with its mark, so that of several servers that start together one does it. */
function nextStep(
  progress: DemoProgress | null,
  { chainKeys, users, sliceSize }: { chainKeys: ChainKeys | null; users: number | null; sliceSize: number },
): Step {
  if (!progress)
    return async (write) => {
      if (!(await markBegun(write.client, Math.max(users ?? defaultUsers, harborCast.length)))) return;
      await markSlice(write.client, 0, harborCast.length);
      await loadCast(write, chainKeys);
    };

  const { people: from, total } = progress;
  if (from < total)
    return async (write) => {
      const to = Math.min(from + sliceSize, total);
      if (!(await markSlice(write.client, from, to))) return;
      await insertUsers(write, await harborId(write.client), mixedPeople(from, to));
    };

  return async ({ client, now }) => {
    if (!(await markComplete(client))) return;
    const accountId = await harborId(client);
    await loadArrivals(client, accountId, now);
    await loadUsage(client, accountId, now);
  };
}

async function harborId(client: pg.PoolClient): Promise<string> {
  const { rows } = await client.query<{ id: string }>('select id from accounts where number = $1', [
    harbor.number,
  ]);
  if (!rows[0]) throw new Error(`there is no account ${harbor.number} any more`);
  return rows[0].id;
}

async function inTransaction(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  let failed = true;
  try {
    await client.query(`begin; set local statement_timeout = '${patience}'; set local lock_timeout = '${patience}';
      set local idle_in_transaction_session_timeout = '${patience}'`);
    await work(client);
    await client.query('commit');
    failed = false;
  } finally {
    // A connection that is closed takes back what it did not commit.
    client.release(failed);
  }
}

function tellNowAndThen(clock: () => Date, say: (line: string) => void): (progress: DemoProgress) => void {
  let last = -Infinity;
  return ({ people, total }) => {
    const now = clock().getTime();
    if (now - last < sayAgainMilliseconds) return;
    last = now;
    say(`Demo people: ${people.toLocaleString('en')} of ${total.toLocaleString('en')} loaded …`);
  };
}
