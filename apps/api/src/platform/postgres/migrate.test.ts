import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { StartupError } from '../settings/startup-error.ts';
import { migrate, requireMigrated } from './migrate.ts';

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'roster-migrations-'));
  cpSync('prisma/migrations', folder, { recursive: true });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

const write = (name: string, sql: string) => {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), sql);
};

const newTable = 'create table once (id int)';

test('a migrated database has nothing to do', async () => {
  expect(await migrate(database.url, folder)).toBe(0);
});

test('several servers that start together apply a new migration once', async () => {
  write('20990101000000_new', newTable);
  const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(database.url, folder)));
  expect(applied.sort()).toEqual([0, 0, 0, 1]);
});

test('a migration that breaks in the middle leaves nothing of itself', async () => {
  write('20990102000000_broken', 'create table half (id int); select nothing_like_this();');
  await expect(migrate(database.url, folder)).rejects.toThrow(
    /20990102000000_broken failed: .*nothing_like_this/,
  );
  const { rows } = await database.owner.query(`select to_regclass('half') as half`);
  expect(rows).toEqual([{ half: null }]);
  rmSync(join(folder, '20990102000000_broken'), { recursive: true });
});

test('a server that waits for another one to migrate says so, and can be ended', async () => {
  const holder = await database.owner.connect();
  await holder.query('select pg_advisory_lock(7269371)');
  const ending = new AbortController();
  const said: string[] = [];
  const waiting = migrate(database.url, folder, null, null, {
    say: (line) => {
      said.push(line);
      ending.abort();
    },
    signal: ending.signal,
  });
  await expect(waiting).rejects.toThrow('aborted');
  expect(said).toEqual([expect.stringContaining('Waiting for another server')]);
  await holder.query('select pg_advisory_unlock(7269371)');
  holder.release();
});

test('a migration whose table is in use waits a little at a time, says so, and lets others get in between', async () => {
  write('20990101500000_busy', 'alter table once add column more int');
  const holder = await database.owner.connect();
  await holder.query('begin; select from once');
  const say = async (line: string) => {
    expect(line).toContain('20990101500000_busy waits');
    await database.owner.query('select from once'); // would wait for the migration if that still waited
    await holder.query('commit');
    holder.release();
  };
  const said: Promise<void>[] = [];
  expect(await migrate(database.url, folder, null, null, { say: (line) => void said.push(say(line)) })).toBe(
    1,
  );
  await Promise.all(said);
});

test('a process that does not migrate works on a database of its own version only', async () => {
  await requireMigrated(database.serverUrl, folder);
  await expect(requireMigrated(database.serverUrl, 'prisma/migrations')).rejects.toThrow(/another version/);
  write('20990109000000_newer', 'select 1');
  await expect(requireMigrated(database.serverUrl, folder)).rejects.toThrow(/older version/);
  rmSync(join(folder, '20990109000000_newer'), { recursive: true });
});

test('an edited migration stops the start', async () => {
  write('20990101000000_new', 'create table once (id bigint)');
  await expect(migrate(database.url, folder)).rejects.toThrow(/was edited after it was applied/);
  write('20990101000000_new', newTable);
});

describe('a migration that begins with “-- concurrently”', () => {
  const name = '20990103000000_index';
  const sql = `-- concurrently
-- Why there is such an index.
create unique index concurrently if not exists once_by_id on once (id);
`;
  const isValid = async (): Promise<boolean[]> => {
    const { rows } = await database.owner.query<{ valid: boolean }>(
      `select indisvalid as valid from pg_index where indexrelid = to_regclass('once_by_id')`,
    );
    return rows.map(({ valid }) => valid);
  };

  test('builds its index outside a transaction; what a failed try left behind is dropped before the next one', async () => {
    write(name, sql);
    await database.owner.query('insert into once values (1), (1)');
    await expect(migrate(database.url, folder)).rejects.toThrow(
      new StartupError(`The migration ${name} failed: could not create unique index "once_by_id"`),
    );
    expect(await isValid()).toEqual([false]);

    await database.owner.query('truncate once');
    expect(await migrate(database.url, folder)).toBe(1);
    expect(await isValid()).toEqual([true]);
    expect(await migrate(database.url, folder)).toBe(0);
  });

  test('is recorded if the process died after its index was built', async () => {
    await database.owner.query('delete from _prisma_migrations where migration_name = $1', [name]);
    expect(await migrate(database.url, folder)).toBe(1);
    expect(await isValid()).toEqual([true]);
  });

  test('is applied once by several servers that start together, none of which holds up the others', async () => {
    write('20990104000000_second_index', sql.replace('once_by_id', 'once_by_id_again'));
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(database.url, folder)));
    expect(applied.sort()).toEqual([0, 0, 0, 1]);
  });

  test('holds one statement that can be tried again, and nothing else', async () => {
    for (const wrong of ['create index concurrently twice on once (id)', `${sql} select 1;`, 'select 1']) {
      write('20990105000000_wrong', `-- concurrently\n${wrong}`);
      await expect(migrate(database.url, folder)).rejects.toThrow(
        /20990105000000_wrong failed: after "-- concurrently" comes one statement/,
      );
    }
    rmSync(join(folder, '20990105000000_wrong'), { recursive: true });
  });
});

test('a database that another version wrote stops the start; if it is the embedded one, with the folder to move away', async () => {
  rmSync(join(folder, '20990101000000_new'), { recursive: true });
  await expect(migrate(database.url, folder)).rejects.toThrow(
    'The database was written by another version of Roster: it has the migration 20990101000000_new, which this version ' +
      'does not know. Start that version.',
  );
  await expect(migrate(database.url, folder, null, '/data/postgres')).rejects.toThrow(
    'Start that version, or move the folder /data/postgres away to start afresh.',
  );
});
