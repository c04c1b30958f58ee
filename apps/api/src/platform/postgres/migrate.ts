import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { StartupError } from '../settings/env.ts';
import { buildIndex, isConcurrent } from './build-index.ts';
import { openConnection } from './open-pool.ts';

/** One key for all Roster servers of a database, so that two that start together migrate once. */
const advisoryLockKey = 7_269_371;
const askAgainMilliseconds = 100;
/** Longer than usual: the person who started it should know what it waits for. */
const quietMilliseconds = 2_000;
/** Every statement on a table queues up behind a migration that waits for it. */
const lockTimeout = '5s';
const lockTries = 60;

/** What a person sees who waits, and how they end it. */
type Waiting = { say: (line: string) => void; signal: AbortSignal };

type Migration = { name: string; sql: string; checksum: string };

/**
 * Applies missing migrations of `prisma/migrations`, each file in a transaction of its own (or in none, if it begins with
 * `-- concurrently`), and writes Prisma's own table as `prisma migrate deploy` does. Returns how many were applied. Throws
 * StartupError if the database is ahead of the code or an applied file was edited.
 */
export async function migrate(
  connectionString: string,
  folder: string,
  /** A login of its own for the server: gets the two roles, and nothing else. */
  serverLogin: string | null = null,
  /** The embedded database's, to say what can be done about data of another version. */
  dataFolder: string | null = null,
  { say = () => undefined, signal = new AbortController().signal }: Partial<Waiting> = {},
): Promise<number> {
  const client = await openConnection(connectionString);
  try {
    await takeTurn(client, { say, signal });
    await client.query(migrationsTable);
    const { rows: applied } = await client.query<{ migration_name: string; checksum: string }>(
      'select migration_name, checksum from _prisma_migrations where rolled_back_at is null',
    );
    const missing = findMissing(readMigrations(folder), applied, dataFolder);
    for (const migration of missing) await apply(client, migration, { say, signal });
    if (serverLogin)
      await client.query(`grant roster_app, roster_reader to ${client.escapeIdentifier(serverLogin)}`);
    return missing.length;
  } finally {
    await client.end();
  }
}

/** Asks again and again: a statement that waits for the lock would in turn keep an index from being built. */
async function takeTurn(client: pg.Client, { say, signal }: Waiting): Promise<void> {
  const since = performance.now();
  let quiet = true;
  for (;;) {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
      advisoryLockKey,
    ]);
    if (rows[0]?.taken) return;
    if (quiet && performance.now() - since > quietMilliseconds) {
      say('Waiting for another server, which brings the database up to date …');
      quiet = false;
    }
    await pause(askAgainMilliseconds, undefined, { signal });
  }
}

function findMissing(
  known: Migration[],
  applied: { migration_name: string; checksum: string }[],
  dataFolder: string | null,
): Migration[] {
  for (const { migration_name: name, checksum } of applied) {
    const file = known.find((migration) => migration.name === name);
    if (!file)
      throw new StartupError(
        `The database was written by another version of Roster: it has the migration ${name}, which this version does ` +
          `not know. Start that version${dataFolder ? `, or move the folder ${dataFolder} away to start afresh` : ''}.`,
      );
    if (file.checksum !== checksum) {
      throw new StartupError(
        `The migration ${name} was edited after it was applied; put the original file back.`,
      );
    }
  }
  return known.filter(({ name }) => !applied.some((row) => row.migration_name === name));
}

/** Waits for its tables a few seconds at a time, and lets others get in between. */
async function apply(client: pg.Client, migration: Migration, { say, signal }: Waiting): Promise<void> {
  for (let tries = 1; ; tries += 1)
    try {
      return await applyOnce(client, migration);
    } catch (error) {
      const busy = error instanceof pg.DatabaseError && error.code === '55P03' && tries < lockTries;
      if (!busy) throw failureOf(migration, error);
      if (tries === 1) say(`The migration ${migration.name} waits until its tables are free …`);
      await pause(askAgainMilliseconds, undefined, { signal });
    }
}

async function applyOnce(client: pg.Client, migration: Migration): Promise<void> {
  try {
    if (isConcurrent(migration.sql)) {
      await buildIndex(client, migration.sql);
      await record(client, migration);
      return;
    }
    await client.query(`begin; set local lock_timeout = '${lockTimeout}'`);
    await client.query(migration.sql);
    await record(client, migration);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined); // the connection may be what was lost
    throw error;
  }
}

const failureOf = ({ name }: Migration, error: unknown) =>
  new StartupError(`The migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`);

/**
 * For a process that does not migrate: throws a StartupError unless the database is exactly as this version's servers leave
 * it. The work of another version would be done by the rules of this one.
 */
export async function requireMigrated(connectionString: string, folder: string): Promise<void> {
  const client = await openConnection(connectionString);
  const hint = 'start a server of the same version first.';
  try {
    await client.query('set role roster_app');
    const { rows: applied } = await client.query<{ migration_name: string; checksum: string }>(
      'select migration_name, checksum from _prisma_migrations where rolled_back_at is null',
    );
    if (findMissing(readMigrations(folder), applied, null).length > 0)
      throw new StartupError(`The database is of an older version of Roster: ${hint}`);
  } catch (error) {
    const unreadable = error instanceof pg.DatabaseError && /^42(501|P01|704)$/.test(error.code ?? '');
    throw unreadable
      ? new StartupError(`The database is not that of this version of Roster: ${hint}`)
      : error;
  } finally {
    await client.end();
  }
}

async function record(client: pg.Client, { name, checksum }: Migration): Promise<void> {
  await client.query(
    `insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     values (gen_random_uuid()::text, $1, $2, now(), clock_timestamp(), 1)`,
    [checksum, name],
  );
}

function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return names.map((name) => {
    const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}

const migrationsTable = `
  create table if not exists _prisma_migrations (
    id varchar(36) primary key,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`;
