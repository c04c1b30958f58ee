import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { openDatabase, type Database } from '../postgres/database.ts';

// The library's schema is made by a migration of ours, with rights for the application only.

let database: TestDatabase;
let server: Database;
beforeAll(async () => {
  database = await createTestDatabase();
  server = openDatabase(database.serverUrl);
});
afterAll(async () => {
  await server.close();
  await database.drop();
});

test('the schema is the one that the pinned library makes itself', async () => {
  const own = await createTestDatabase();
  try {
    await own.owner.query('drop schema graphile_worker cascade');
    await runMigrations({ connectionString: own.url });
    const made = await describeSchema(own.owner);
    expect(made.functions.length).toBeGreaterThan(5);
    expect(await describeSchema(database.owner)).toEqual(made);
  } finally {
    await own.drop();
  }
});

describe('the application', () => {
  test.each([
    ['make a table in it', 'create table graphile_worker.mine (id int)'],
    ['make a function in it', `create function graphile_worker.mine() returns int return 1`],
    ['change a table', 'alter table graphile_worker._private_jobs add column mine int'],
    ['drop a table', 'drop table graphile_worker._private_jobs'],
    ['empty a table', 'truncate graphile_worker._private_jobs'],
    ['say which migrations it has', 'insert into graphile_worker.migrations (id) values (99)'],
    ['drop it', 'drop schema graphile_worker cascade'],
    ['run what it does not need', `select graphile_worker.remove_job('key')`],
  ])('cannot %s', async (_what, text) => {
    await expect(server.app.query({ text })).rejects.toThrow(/permission denied|must be owner/);
  });
});

test.each(['the role that reads', 'the login without a role'])(
  '%s cannot even see the queue',
  async (who) => {
    const text = 'select from graphile_worker.jobs';
    if (who === 'the role that reads') {
      await expect(server.reader.query({ text })).rejects.toThrow(/permission denied for schema/);
      return;
    }
    const client = new pg.Client({ connectionString: database.serverUrl });
    await client.connect();
    await expect(client.query(text)).rejects.toThrow(/permission denied for schema/);
    await client.end();
  },
);

/** What makes a schema what it is; the names of NOT NULL constraints, which PostgreSQL makes up, left aside. */
async function describeSchema(owner: pg.Pool) {
  const list = async (sql: string) =>
    (await owner.query<{ it: string }>(sql)).rows.map(({ it }) => it).sort();
  const schema = `'graphile_worker'::regnamespace`;
  return {
    migrations: await list(`select id || ' ' || breaking as it from graphile_worker.migrations`),
    columns: await list(
      `select concat_ws(' ', table_name, ordinal_position, column_name, data_type, is_nullable, column_default,
         identity_generation, generation_expression) as it
       from information_schema.columns where table_schema = 'graphile_worker'`,
    ),
    secured: await list(
      `select relname || ' ' || relrowsecurity as it from pg_class where relnamespace = ${schema} and relkind = 'r'`,
    ),
    constraints: await list(
      `select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) as it
       from pg_constraint where connamespace = ${schema} and contype <> 'n'`,
    ),
    indexes: await list(`select indexdef as it from pg_indexes where schemaname = 'graphile_worker'`),
    views: await list(`select definition as it from pg_views where schemaname = 'graphile_worker'`),
    types: await list(
      `select attname || ' ' || format_type(atttypid, atttypmod) as it from pg_attribute
       where attrelid = 'graphile_worker.job_spec'::regclass`,
    ),
    triggers: await list(
      `select pg_get_triggerdef(t.oid) as it from pg_trigger t join pg_class c on c.oid = tgrelid
       where relnamespace = ${schema} and not tgisinternal`,
    ),
    functions: await list(
      `select regexp_replace(pg_get_functiondef(oid), '[ \\t]+$', '', 'gn') as it
       from pg_proc where pronamespace = ${schema}`,
    ),
  };
}
