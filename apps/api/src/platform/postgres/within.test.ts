import type { Duplex } from 'node:stream';
import { expect, test } from 'vitest';
import { givenProduct } from '../../testing/given-account.ts';
import type { Roster } from '../../testing/given-roster.ts';
import type { Queryable } from './database.ts';
import { together } from './together.ts';
import { named, sql } from './sql.ts';
import { within, withinPipeline } from './within.ts';

let roster: Roster;
givenProduct((given) => ({ roster } = given));

const keep = (tx: Queryable, name: string) =>
  tx.query({
    text: 'insert into platform_settings (name, value) values ($1, $2)',
    values: [name, Buffer.alloc(1)],
  });
const fail = (tx: Queryable) => tx.query({ text: 'select 1 / 0' });
const kept = async () =>
  (
    await roster.database.owner.query<{ name: string }>(
      "select name from platform_settings where name like 'within%' order by name",
    )
  ).rows.map(({ name }) => name);

test('statements that are sent together run in their order and are committed together', async () => {
  const { database } = roster.platform;
  const [, counted] = await withinPipeline(database, null, async (tx) => {
    tx.atCommit(() => keep(tx, 'within: at commit'));
    await tx.begun;
    return together(
      keep(tx, 'within: one'),
      tx.query<{ n: number }>({
        text: "select count(*)::integer as n from platform_settings where name like 'within%'",
      }),
      keep(tx, 'within: two'),
    );
  });
  expect(counted).toEqual([{ n: 1 }]);
  expect(await kept()).toEqual(['within: at commit', 'within: one', 'within: two']);
  await roster.database.owner.query("delete from platform_settings where name like 'within%'");
});

test('a statement that fails among those that are sent together leaves nothing behind', async () => {
  const done = within(roster.platform.database, null, (tx) =>
    together(keep(tx, 'within: one'), fail(tx), keep(tx, 'within: two')),
  );
  await expect(done).rejects.toThrow('division by zero');
  expect(await kept()).toEqual([]);
});

test('work whose statement failed is never reported as done, even if it swallowed the error', async () => {
  const done = within(roster.platform.database, null, async (tx) => {
    await keep(tx, 'within');
    await fail(tx).catch(() => null);
  });
  await expect(done).rejects.toThrow('has ended this transaction');
  expect(await kept()).toEqual([]);
});

test('a statement that fails with COMMIT fails the transaction', async () => {
  const done = withinPipeline(roster.platform.database, null, async (tx) => {
    await tx.begun;
    await keep(tx, 'within');
    tx.atCommit(() => fail(tx));
  });
  await expect(done).rejects.toThrow('division by zero');
  expect(await kept()).toEqual([]);
});

test('what fails waits for what was sent with it, so that nothing runs on behind the rollback', async () => {
  const answered: string[] = [];
  const done = within(roster.platform.database, null, async (tx) =>
    together(
      Promise.reject(new Error('no')),
      tx.query({ text: 'select pg_sleep(0.1)' }).then(() => answered.push('slow')),
    ),
  );
  await expect(done).rejects.toThrow('no');
  expect(answered).toEqual(['slow']);
});

test('what a transaction leaves running cannot write on the connection of the next', async () => {
  let left: Queryable | undefined;
  await within(roster.platform.database, null, async (tx) => void (left = tx));
  await expect(async () => left && keep(left, 'within')).rejects.toThrow('this transaction is over');
  expect(await kept()).toEqual([]);
});

test('a statement of a transaction is planned once for each connection, not for its values', async () => {
  const ids = Array.from({ length: 10 }, () => crypto.randomUUID());
  const plans = await within(roster.platform.database, null, async (tx) => {
    for (const id of ids)
      await tx.query(named('within-one', sql`select from users where id = any(${[id]}::uuid[])`));
    return tx.query<{ own: string; once: string }>({
      text: "select custom_plans as own, generic_plans as once from pg_prepared_statements where name = 'within-one'",
    });
  });
  expect(plans).toEqual([{ own: '0', once: '10' }]);
});

test('a statement without a name is planned for its values, Prisma’s among them', async () => {
  const modes = (work: (tx: Queryable) => Promise<unknown>) =>
    within(roster.platform.database, null, async (tx) => {
      await work(tx);
      const [mode] = await tx.query<{ mode: string }>(
        named('within-mode', sql`select current_setting('plan_cache_mode') as mode`),
      );
      return mode?.mode;
    });
  const prisma = await roster.platform.prisma.get();
  expect(await modes(() => Promise.resolve())).toBe('force_generic_plan');
  expect(await modes((tx) => tx.query({ text: 'select 1' }))).toBe('auto');
  expect(await modes(() => prisma.account.findFirst())).toBe('auto');
});

test('statements that are sent together leave in one write', async () => {
  const client = await roster.platform.database.pools.app.connect();
  const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection;
  let writes = 0;
  const { _write: one, _writev: several } = stream;
  stream._write = (...args) => (writes++, one.apply(stream, args));
  stream._writev = (...args) => (writes++, several?.apply(stream, args));
  try {
    await together(client.query('select 1'), client.query('select $1::int', [2]), client.query('select 3'));
    expect(writes).toBe(1);
    await client.query('select 4');
    expect(writes).toBe(2);
  } finally {
    client.release(true);
  }
});

test('only commits of what a crash may lose do not wait for the disk', async () => {
  const { pools } = roster.platform.database;
  const settings = await Promise.all(
    Object.entries(pools).map(async ([name, pool]) => {
      const { rows } = await pool.query<{ synchronous_commit: string }>('show synchronous_commit');
      return [name, rows[0]?.synchronous_commit];
    }),
  );
  expect(Object.fromEntries(settings)).toEqual({
    app: 'on',
    sessions: 'on',
    passing: 'off',
    reader: 'on',
    jobs: 'on',
  });
});
