import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { StartupError } from '../settings/env.ts';
import { buildIndex, isConcurrent } from './build-index.ts';
import { openConnection } from './open-pool.ts';

/** One key for all Roster servers of a database, so that two that start together migrate once. */
const advisoryLockKey = 7_269_371;
const askAgainMilliseconds = 100;

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
): Promise<number> {
  const client = await openConnection(connectionString);
  try {
    await takeTurn(client);
    await client.query(migrationsTable);
    const { rows: applied } = await client.query<{ migration_name: string; checksum: string }>(
      'select migration_name, checksum from _prisma_migrations where rolled_back_at is null',
    );
    const missing = findMissing(readMigrations(folder), applied, dataFolder);
    for (const migration of missing) await apply(client, migration);
    if (serverLogin)
      await client.query(`grant roster_app, roster_reader to ${client.escapeIdentifier(serverLogin)}`);
    return missing.length;
  } finally {
    await client.end();
  }
}

/** Asks again and again: a statement that waits for the lock would in turn keep an index from being built. */
async function takeTurn(client: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
      advisoryLockKey,
    ]);
    if (rows[0]?.taken) return;
    await pause(askAgainMilliseconds);
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

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  try {
    if (isConcurrent(migration.sql)) {
      await buildIndex(client, migration.sql);
      await record(client, migration);
      return;
    }
    await client.query('begin');
    await client.query(migration.sql);
    await record(client, migration);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new StartupError(
      `The migration ${migration.name} failed: ${error instanceof Error ? error.message : String(error)}`,
    );
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
