import type pg from 'pg';
import type { DatabaseRole, SessionLimits } from './become-role.ts';
import type { ChainKeys } from '../audit/chain-keys.ts';
import { parseValues } from './parse-values.ts';
import { asUnavailable } from './postgres-errors.ts';
import { openPool } from './open-pool.ts';
import { OneWriteClient } from './one-write-client.ts';
import { createPrisma, type Prisma } from './prisma.ts';
import { createTurns, type Turns } from './turns.ts';

export type Row = Record<string, unknown>;

/** A statement with a name is prepared once for each connection. */
export type Statement = { name?: string; text: string; values?: unknown[] };

export type Queryable = { query: <R extends object = Row>(statement: Statement) => Promise<R[]> };

export type Database = {
  /** The application's role, one statement per transaction: reads and single writes. */
  app: Queryable;
  /** Who is calling: asked for by every request, so it waits for no one's change. */
  sessions: Queryable;
  /**
   * The same for what a crash of the database may lose, since it ends by itself or is done again: reserved tries, leases of
   * emails. Its commits do not wait for the disk.
   */
  passing: Queryable;
  /** Reads that must be fast (list, search), without row-level security in the planner's way. */
  reader: Queryable;
  /** The keys of the audit log, from outside the database; null for plain hashes. */
  chainKeys: ChainKeys | null;
  /** Where it is: a thread opens a connection of its own. */
  url: string;
  /** The typed way to a row or two; within a transaction it is `tx.prisma`. */
  prisma: Prisma;
  /** `jobs` is for the queue of the jobs alone: a busy server still takes and finishes them. */
  pools: { app: pg.Pool; sessions: pg.Pool; passing: pg.Pool; reader: pg.Pool; jobs: pg.Pool };
  /** Whose change of an account comes next. */
  turns: Turns;
  close: () => Promise<void>;
};

const usualSizes = { app: 10, sessions: 3, passing: 4, reader: 6 };

export function openDatabase(
  connectionString: string,
  sizes: Partial<typeof usualSizes> = {},
  chainKeys: ChainKeys | null = null,
): Database {
  const size = { ...usualSizes, ...sizes };
  const app = createPool(connectionString, 'roster_app', size.app);
  const sessions = createPool(connectionString, 'roster_app', size.sessions);
  const passing = createPool(connectionString, 'roster_app', size.passing, { synchronousCommit: 'off' });
  const reader = createReaderPool(connectionString, size.reader);
  const jobs = createPool(connectionString, 'roster_app', 4);
  const prisma = createPrisma(connectionString);
  return {
    app: queryable(app),
    sessions: queryable(sessions),
    passing: queryable(passing),
    reader: queryable(reader),
    chainKeys,
    url: connectionString,
    prisma,
    pools: { app, sessions, passing, reader, jobs },
    turns: createTurns({ atOnce: 2, waitMilliseconds: 15_000 }),
    close: async () => {
      await Promise.all([
        ...[app, sessions, passing, reader, jobs].map((pool) => pool.end()),
        prisma.close(),
      ]);
    },
  };
}

const createReaderPool = (connectionString: string, max: number) =>
  createPool(connectionString, 'roster_reader', max, { statementTimeout: '5s' });

/** One connection that reads: for a thread of its own. */
export function openReader(connectionString: string): { reader: Queryable; close: () => Promise<void> } {
  const pool = createReaderPool(connectionString, 1);
  return { reader: queryable(pool), close: () => pool.end() };
}

/** What sending emails needs: for a thread of its own. */
export function openMailDatabase(
  connectionString: string,
): Pick<Database, 'app' | 'passing'> & { close: () => Promise<void> } {
  const app = createPool(connectionString, 'roster_app', 1);
  const passing = createPool(connectionString, 'roster_app', 2, { synchronousCommit: 'off' });
  return {
    app: queryable(app),
    passing: queryable(passing),
    close: async () => void (await Promise.all([app.end(), passing.end()])),
  };
}

export const queryable = (client: pg.Pool | pg.PoolClient): Queryable => ({
  query: async <R extends object>({ name, text, values = [] }: Statement) => {
    if (name !== undefined) requireOneText(name, text);
    try {
      const result = await client.query<R>({ ...(name !== undefined && { name }), text, values });
      return result.rows;
    } catch (error) {
      throw asUnavailable(error);
    }
  },
});

const texts = new Map<string, string>();

/** A name stands for one text: PostgreSQL would run the one that was prepared first. */
function requireOneText(name: string, text: string): void {
  const first = texts.get(name);
  if (first === undefined) texts.set(name, text);
  else if (first !== text) throw new Error(`the statement ${name} has two texts`);
}

/** Returns the only row; throws if there is not exactly one. */
export function onlyRow<R>(rows: R[]): R {
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`Expected one row, found ${rows.length}`);
  return row;
}

const createPool = (
  connectionString: string,
  role: DatabaseRole,
  max: number,
  session: Partial<SessionLimits> = {},
): pg.Pool =>
  openPool({
    connectionString,
    role,
    session,
    max,
    idleTimeoutMillis: 30_000,
    types: parseValues,
    pipeline: true, // statements that are asked together (`together`) travel together
    Client: OneWriteClient,
  });
