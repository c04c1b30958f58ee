import type pg from 'pg';
import { queryable, type Database, type Queryable } from './database.ts';
import { asUnavailable } from './postgres-errors.ts';
import { onConnection } from './prisma.ts';
import { together } from './together.ts';

export type Begun = Queryable & {
  /** Resolves when BEGIN is done. It has been sent already: await it together with what is read first. */
  begun: Promise<void>;
  /**
   * What is written with COMMIT, in the same round trip; asked for twice, it is written once. It has to send all its
   * statements right away.
   */
  atCommit: (send: () => Promise<unknown>) => void;
};

/** BEGIN, work, COMMIT on one connection; anything thrown rolls back. */
export const within = <T>(
  database: Database,
  accountId: string | null,
  work: (connection: Queryable) => Promise<T>,
): Promise<T> =>
  withinPipeline(database, accountId, async (connection) => {
    await connection.begun;
    return work(connection);
  });

/** The same, without waiting for BEGIN: nothing may be written before `begun`. What the work leaves running is refused. */
export const withinPipeline = <T>(
  { pools, turns }: Pick<Database, 'pools' | 'turns'>,
  accountId: string | null,
  work: (connection: Begun) => Promise<T>,
): Promise<T> => turns.take(accountId, () => run(pools.app, accountId, work));

async function run<T>(
  pool: pg.Pool,
  accountId: string | null,
  work: (connection: Begun) => Promise<T>,
): Promise<T> {
  const client = await pool.connect().catch((error: unknown) => {
    throw asUnavailable(error);
  });
  const connection = queryable(client);
  const atCommit = new Set<() => Promise<unknown>>();
  let over = false;
  let broken: Error | undefined;
  const forValues = planForValues(client);
  const query: Queryable['query'] = (statement) => {
    if (over) throw new Error('this transaction is over');
    if (statement.name === undefined) forValues();
    return connection.query(statement);
  };
  try {
    const begun = begin(client, accountId);
    const working = onConnection({ client, forValues }, () =>
      work({ query, begun, atCommit: (send) => void atCommit.add(send) }),
    );
    const [, result] = await together(begun, working);
    await together(...[...atCommit].map((send) => send()), commit(client));
    return result;
  } catch (error) {
    await client.query('rollback').catch((rollbackError: Error) => (broken = rollbackError));
    throw error;
  } finally {
    over = true;
    client.release(broken);
  }
}

/** In a transaction that a failed statement has ended, PostgreSQL answers COMMIT with a ROLLBACK, which is no error to pg. */
async function commit(client: pg.PoolClient): Promise<void> {
  const { command } = await client.query('commit').catch((error: unknown) => {
    throw asUnavailable(error);
  });
  if (command !== 'COMMIT') throw new Error('a statement that failed has ended this transaction');
}

/** BEGIN, the account of row-level security and the way of planning in one round trip. SET has no plan of its own. */
async function begin(client: pg.PoolClient, accountId: string | null): Promise<void> {
  const scope = client.escapeLiteral(accountId ?? '');
  await queryable(client).query({
    text: `begin; set local roster.account = ${scope}; set local plan_cache_mode = force_generic_plan`,
  });
}

/**
 * Statements with a name are planned once for each connection: those over a list of ids look cheaper with these values, and
 * the plan took longer than running it (docs/decisions/0031). From the first one without a name on, which is planned each time
 * anyway, the planner sees values: it may need them to know that an index of some rows is enough.
 */
function planForValues(client: pg.PoolClient): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    // Nothing waits for it: what fails it fails the statement behind it, too.
    client.query('set local plan_cache_mode = auto').catch(() => undefined);
  };
}
