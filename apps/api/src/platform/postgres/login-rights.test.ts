import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { createCopyOut } from './copy-out.ts';
import { raw } from './sql.ts';
import { openDatabase } from './database.ts';
import { inspectLogin } from './login-rights.ts';
import { createPrisma } from './prisma.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const withOptions = (url: string, options: string) => {
  const changed = new URL(url);
  changed.searchParams.set('options', options);
  return changed.href;
};
const asked = `select current_user::text as role, row_security_active('users') as secured,
  current_setting('statement_timeout') as statement, current_setting('timezone') as timezone`;
const limited = { secured: true, statement: '15s', timezone: 'UTC' };

describe.each([
  ['the owner’s URL', () => database.url],
  ['the server’s URL', () => database.serverUrl],
  [
    'a URL with start-up options of its own',
    () =>
      withOptions(
        database.url,
        '-c role=roster -c row_security=off -c statement_timeout=0 -c timezone=Asia/Tokyo',
      ),
  ],
])('with %s', (_which, url) => {
  test('every pool works as its role, with row-level security and time limits', async () => {
    const { app, sessions, reader, pools, close } = openDatabase(url());
    expect(await app.query({ text: asked })).toEqual([{ ...limited, role: 'roster_app' }]);
    expect((await pools.jobs.query(asked)).rows).toEqual([{ ...limited, role: 'roster_app' }]);
    expect(await sessions.query({ text: asked })).toEqual([{ ...limited, role: 'roster_app' }]);
    const read = { ...limited, role: 'roster_reader', statement: '5s' };
    expect(await reader.query({ text: asked })).toEqual([read]);
    await close();

    const prisma = createPrisma(url());
    const client = await prisma.get();
    expect(await client.$queryRawUnsafe(asked)).toEqual([{ ...limited, role: 'roster_app' }]);
    await prisma.close();

    const copyOut = createCopyOut(url(), 1);
    let copied = '';
    const rows = await copyOut.open(raw(`copy (${asked}) to stdout`), new AbortController().signal);
    for await (const bytes of rows) copied += Buffer.from(bytes).toString();
    expect(copied).toBe('roster_reader\tt\t15min\tUTC\n');
    await copyOut.close();
  });
});

test('a login that cannot become the role is refused at startup, and gets no connection later', async () => {
  await database.owner.query("create role outsider login password 'outside'");
  const url = new URL(database.url);
  [url.username, url.password] = ['outsider', 'outside'];
  await expect(inspectLogin(url.href, { separate: true })).rejects.toThrow(/cannot work as roster_app/);
  const { app, close } = openDatabase(url.href);
  await expect(app.query({ text: 'select 1' })).rejects.toThrow(/permission denied to set role/);
  await close();
  await database.owner.query('drop role outsider');
});

describe('the login of the server', () => {
  test.each([
    'select from users',
    'select from platform_settings',
    "select end_wait('00000000-0000-0000-0000-000000000000', now())",
    'create table own (id int)',
    'set role roster',
    'alter role roster_server createrole',
    'grant roster to roster_server',
    'alter table users disable row level security',
    "select pg_read_file('/etc/hostname')",
  ])('may do nothing outside its roles: %s', async (sql) => {
    const client = new pg.Client({ connectionString: database.serverUrl });
    await client.connect();
    try {
      await client.query('set role none');
      await expect(client.query(sql)).rejects.toThrow(/permission denied|must be owner/);
      await client.query('set role roster_app');
      await client.query('set role none');
      await expect(client.query(sql)).rejects.toThrow(/permission denied|must be owner/);
    } finally {
      await client.end();
    }
  });

  test('is told apart from the owner’s at startup', async () => {
    expect(await inspectLogin(database.serverUrl, { separate: true })).toBeNull();
    expect(await inspectLogin(database.serverUrl, { separate: false })).toBeNull();
    expect(await inspectLogin(database.url, { separate: false })).toMatchObject({
      code: 'powerfulLogin',
    });
    await expect(inspectLogin(database.url, { separate: true })).rejects.toThrow(/could become more/);
  });
});
