import { afterEach, expect, test } from 'vitest';
import { chainKeys } from '../platform/audit/chain-keys.ts';
import { verifyAudit } from '../platform/audit/verify-audit.ts';
import { becomeRole, limits } from '../platform/postgres/become-role.ts';
import { openDatabase } from '../platform/postgres/database.ts';
import { createPasswords } from '../platform/sessions/passwords.ts';
import { StartupError } from '../platform/settings/startup-error.ts';
import { createTestDatabase, openPool, type TestDatabase } from '../testing/test-database.ts';
import { loadDemo } from './load-demo.ts';

const keys = chainKeys(['a key of the audit log, for tests only']);
const passwords = createPasswords({ parallel: 1, waiting: 1 });
const users = 400;

const cleanups: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function givenDemo({ statementTimeout = limits.statementTimeout as string } = {}) {
  const database = await createTestDatabase();
  const verify = becomeRole({ role: 'roster_app', ...limits, statementTimeout });
  const pool = openPool({ connectionString: database.serverUrl, max: 4, verify });
  cleanups.push(
    () => database.drop(),
    () => pool.end(),
  );
  // Each look at the clock is 3 seconds after the last one, so that each slice says so.
  let time = Date.parse('2026-03-02T09:00:00Z');
  const clock = () => new Date((time += 3_000));
  const said: string[] = [];
  return {
    database,
    said,
    load: (given: { signal?: AbortSignal; say?: (line: string) => void; users?: number } = {}) =>
      loadDemo(pool, {
        passwords,
        chainKeys: keys,
        users,
        clock,
        say: (line) => void said.push(line),
        ownerUrl: database.url,
        sliceSize: 50,
        ...given,
      }),
  };
}

async function rowsOfTables({ owner }: TestDatabase): Promise<Record<string, number>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const { rows } = await owner.query<{ n: number }>(`select count(*)::integer as n from ${name}`);
    counts[name] = rows[0]?.n ?? 0;
  }
  return counts;
}

async function brokenAt({ owner, serverUrl }: TestDatabase): Promise<(number | null)[]> {
  const { reader, close } = openDatabase(serverUrl, undefined, keys);
  const { rows } = await owner.query<{ id: string }>('select id from accounts order by number');
  const verdicts: (number | null)[] = [];
  for (const { id } of rows)
    verdicts.push((await verifyAudit(reader, id, { keys, anchors: new Map() })).brokenAt);
  await close();
  return verdicts;
}

test('a demo that is stopped and that fails in the middle is, once completed, the same as one that was not', async () => {
  const whole = await givenDemo();
  expect(await whole.load()).toBe(true);
  const expected = await rowsOfTables(whole.database);
  expect(expected['group_members']).toBeGreaterThan(20);

  const cut = await givenDemo();
  const stop = new AbortController();
  const stopAt = (line: string) => (/: 1\d\d of 400/.test(line) ? stop.abort() : undefined);
  expect(await cut.load({ say: stopAt, signal: stop.signal })).toBe(false);
  expect((await rowsOfTables(cut.database))['users']).toBeLessThan(250);

  const { owner } = cut.database;
  await owner.query(`create function full_disk() returns trigger language plpgsql as $$
    begin
      if (select count(*) from users) > 300 then raise 'could not extend file: No space left on device'; end if;
      return null;
    end $$`);
  await owner.query(
    'create trigger full_disk after insert on group_members for each statement execute function full_disk()',
  );
  await expect(cut.load()).rejects.toThrow(
    new StartupError(
      'The demo people could not be loaded (could not extend file: No space left on device). Start again: the loading ' +
        'goes on where it stopped.',
    ),
  );
  const between = await rowsOfTables(cut.database);
  expect(between['users']).toBeLessThan(300);
  await owner.query('drop function full_disk cascade');

  // How many people there are was decided by the first start.
  expect(await cut.load({ users: 45 })).toBe(true);
  expect(await rowsOfTables(cut.database)).toEqual(expected);
  expect(await brokenAt(cut.database)).toEqual([null, null, null]);
  expect(await cut.load()).toBe(false);
});

test('two servers that start together load one demo', async () => {
  const alone = await givenDemo();
  await alone.load();
  const shared = await givenDemo();
  await Promise.all([shared.load(), shared.load()]);
  expect(await rowsOfTables(shared.database)).toEqual(await rowsOfTables(alone.database));
});

test('a statement of the loading may take longer than one of a request', async () => {
  const demo = await givenDemo({ statementTimeout: '1s' });
  await demo.database.owner.query(`create function busy_machine() returns trigger language plpgsql as $$
    begin perform pg_sleep(1.2); return null; end $$`);
  await demo.database.owner.query(
    'create trigger busy_machine after insert on user_requests for each statement execute function busy_machine()',
  );
  expect(await demo.load()).toBe(true);
});

test('says how far it is, and the planner knows how many there are', async () => {
  const demo = await givenDemo();
  await demo.load();
  expect(demo.said).toHaveLength(9);
  expect(demo.said.at(-1)).toBe('Demo people: 400 of 400 loaded …');
  const { rows } = await demo.database.owner.query<{ right: boolean }>(
    `select reltuples = (select count(*) from users) as right from pg_class where oid = 'users'::regclass`,
  );
  expect(rows).toEqual([{ right: true }]);
});
