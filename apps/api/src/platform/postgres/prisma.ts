import { AsyncLocalStorage } from 'node:async_hooks';
import { setFlagsFromString } from 'node:v8';
import pg from 'pg';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import { openPool } from './open-pool.ts';
import { asUnavailable } from './postgres-errors.ts';

export type Prisma = { get: () => Promise<PrismaClient>; close: () => Promise<void> };

/**
 * Prisma on connections of its own, and inside a transaction of ours on that one's (`onConnection`). Its query compiler
 * costs 35 MiB and a quarter of a second, so it is loaded when first needed.
 */
export function createPrisma(connectionString: string): Prisma {
  const pool = openPool({ connectionString, max: 4, role: 'roster_app', Pool: BoundPool });
  let client: Promise<PrismaClient> | null = null;
  return {
    get: () => (client ??= load(pool)),
    close: async () => {
      if (client) await (await client).$disconnect();
      await pool.end();
    },
  };
}

/**
 * V8 would compile the hot half of Prisma's compiler a second time, better: 60 MiB and a third of a second, for statements
 * whose compilation Prisma keeps anyway (docs/decisions/0031).
 */
async function load(pool: pg.Pool): Promise<PrismaClient> {
  for (const flag of ['--no-wasm-dynamic-tiering', '--no-wasm-tier-up']) setFlagsFromString(flag);
  const [{ PrismaClient }, { PrismaPg }] = await Promise.all([
    import('../../generated/prisma/client.ts'),
    import('@prisma/adapter-pg'),
  ]);
  return new PrismaClient({ adapter: new PrismaPg(pool) });
}

type Connection = {
  client: pg.PoolClient;
  /** Prisma's statements have no names. */
  forValues: () => void;
};
type Bound = { connection: Connection | null };
const bound = new AsyncLocalStorage<Bound>();

/**
 * Prisma's statements of this work go to this connection, between its BEGIN and COMMIT. What the work leaves running
 * behind it no longer does: by then the connection is someone else's.
 */
export async function onConnection<T>(connection: Connection, work: () => Promise<T>): Promise<T> {
  const here: Bound = { connection };
  try {
    return await bound.run(here, work);
  } finally {
    here.connection = null;
  }
}

/** Sends a statement to the connection of the transaction it is made in, if there is one. */
class BoundPool extends pg.Pool {
  override query(...statement: unknown[]): never {
    const { client, forValues } = bound.getStore()?.connection ?? {};
    forValues?.();
    const sent = client
      ? (client.query as (...all: unknown[]) => Promise<unknown>).apply(client, statement)
      : (super.query as (...all: unknown[]) => Promise<unknown>).apply(this, statement);
    return sent.catch((error: unknown) => {
      throw asUnavailable(error);
    }) as never;
  }

  override connect(...callback: unknown[]): never {
    // Prisma would begin a second transaction beside ours: a nested write, or `createMany` with what it returns.
    if (bound.getStore()?.connection) throw new Error('Prisma opens no transaction within a transaction');
    return (super.connect as (...all: unknown[]) => unknown).apply(this, callback) as never;
  }
}
