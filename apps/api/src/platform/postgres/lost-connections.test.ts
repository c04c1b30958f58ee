import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { createCopyOut, type CopyOut } from './copy-out.ts';
import { openDatabase, type Database } from './database.ts';
import { openConnection } from './open-pool.ts';
import { sql } from './sql.ts';

// The database ends connections that are at work: what they did fails, and the process lives. An error that nobody listens
// to would end it, and this run.

let given: TestDatabase;
let database: Database;
let copyOut: CopyOut;
beforeAll(async () => {
  given = await createTestDatabase();
  database = openDatabase(given.serverUrl);
  copyOut = createCopyOut(given.serverUrl, 1);
});
afterAll(async () => {
  await Promise.all([database.close(), copyOut.close()]);
  await given.drop();
});

/** More than all buffers on the way hold, so that the COPY stands still until someone reads. */
const much = sql`copy (select repeat('x', 1000) from generate_series(1, 50000)) to stdout`;

const endAll = () =>
  given.owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
  );

async function readAll(pieces: AsyncIterable<Uint8Array>): Promise<number> {
  let bytes = 0;
  for await (const piece of pieces) bytes += piece.length;
  return bytes;
}

test('an export that is read slowly, or not yet, breaks off, and the next one is whole', async () => {
  const gone = new AbortController();
  const begun = await copyOut.open(much, gone.signal);
  const reader = begun[Symbol.asyncIterator]();
  await reader.next();
  await endAll();
  await expect(readAll({ [Symbol.asyncIterator]: () => reader })).rejects.toThrow();

  const unread = await copyOut.open(sql`copy (select pg_sleep(60)) to stdout`, gone.signal);
  await endAll();
  await expect(readAll(unread)).rejects.toThrow();

  expect(await readAll(await copyOut.open(much, gone.signal))).toBe(50_000 * 1_001);
});

test('every kind of connection of the server may be lost while it is handed out', async () => {
  const pools = Object.values(database.pools);
  const clients = await Promise.all(pools.map((pool) => pool.connect()));
  const owner = await openConnection(given.url);
  await endAll();
  await expect(owner.query('select 1')).rejects.toThrow();
  for (const client of clients) {
    await expect(client.query('select 1')).rejects.toThrow();
    client.release(true);
  }
  await owner.end().catch(() => undefined);
  const prisma = await database.prisma.get();
  const sleeping = expect(prisma.$queryRawUnsafe('select pg_sleep(60)::text')).rejects.toThrow();
  const atWork = async () =>
    (
      await given.owner.query(
        `select from pg_stat_activity
         where datname = current_database() and query like 'select pg_sleep(60)::text'`,
      )
    ).rowCount;
  await expect.poll(atWork, { timeout: 20_000 }).toBeGreaterThan(0);
  await endAll();
  await sleeping;
  await after(0); // what is not listened to shows in the next turn
  for (const pool of pools) expect((await pool.query('select 1')).rowCount).toBe(1);
});
