import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { databaseUrlOf, templateName } from './global-setup.ts';

export type TestDatabase = {
  /** As the owner. */
  url: string;
  /** As the server works with it. */
  serverUrl: string;
  /** Connects as the owner: for what a test prepares and for what only the owner may read. */
  owner: pg.Pool;
  drop: () => Promise<void>;
};

export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject('databaseServer');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name} template ${templateName}`);
  const url = databaseUrlOf(server, name);
  const owner = openPool({ connectionString: url, max: 4 });
  return {
    url,
    serverUrl: databaseUrlOf(inject('databaseServerLogin'), name),
    owner,
    drop: async () => {
      await owner.end();
      await onServer(server, `drop database ${name} with (force)`);
    },
  };
}

/**
 * Connections of a test. `end` resolves a moment before they are closed, and a database that is dropped or stopped then
 * ends them, too: that is no fault.
 */
export function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config);
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

async function onServer(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(sql);
  await client.end();
}
