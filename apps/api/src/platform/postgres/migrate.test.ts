import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { migrate } from './migrate.ts';

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

test('a migrated database has nothing to do', async () => {
  expect(await migrate(database.url, folder)).toBe(0);
});

test('several servers that start together apply a new migration once', async () => {
  write('20990101000000_new', 'create table once (id int)');
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

test('an edited migration stops the start', async () => {
  write('20990101000000_new', 'create table once (id bigint)');
  await expect(migrate(database.url, folder)).rejects.toThrow(/was edited after it was applied/);
});

test('a database ahead of the code stops the start', async () => {
  rmSync(join(folder, '20990101000000_new'), { recursive: true });
  await expect(migrate(database.url, folder)).rejects.toThrow(/newer than this version of Roster/);
});
