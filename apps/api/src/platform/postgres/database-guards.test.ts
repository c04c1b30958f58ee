import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { givenSharedAccount } from '../../testing/given-account.ts';
import { testKeys, type Account, type Person, type Roster } from '../../testing/given-roster.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import type { Queryable } from './database.ts';

// What PostgreSQL itself refuses, whatever the code above it does.

let roster: Roster;
let account: Account;
let other: Account;
let ana: Person;
let app: Queryable;

givenSharedAccount(async (given) => {
  ({ roster, account, me: ana } = given);
  other = await roster.account();
  app = roster.platform.database.app;
});

const owner = (sql: string, values: unknown[] = []) => roster.database.owner.query(sql, values);

test('no function of the owner looks into temporary tables first, which any login may be able to make', async () => {
  const { rows } = await owner(`
    select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and n.nspname = 'public'
      and not coalesce(p.proconfig @> array['search_path=public, pg_temp'], false)`);
  expect(rows).toEqual([]);
});

describe('a user row', () => {
  test('has at most one account: there is one nullable column (A1)', async () => {
    const { rows } = await owner(
      `select is_nullable from information_schema.columns where table_name = 'users' and column_name = 'account_id'`,
    );
    expect(rows).toEqual([{ is_nullable: 'YES' }]);
  });

  test.each([
    ['an email that is not canonical', `update users set email = 'Ana@Example.com' where id = $1`],
    [
      'an email twice',
      `insert into users (email, first_name, last_name) select email, 'A', 'B' from users where id = $1`,
    ],
    ['an unknown lock reason', `update users set lock_reasons = '{banned}' where id = $1`],
    ['an unknown role', `update users set roles = '{root}' where id = $1`],
    ['roles without an account', `update users set account_id = null, joined_at = null where id = $1`],
    ['an operator in an account', `update users set operator = true where id = $1`],
    ['a written status', `update users set status = 'active' where id = $1`],
  ])('cannot have %s', async (_what, sql) => {
    await expect(owner(sql, [ana.id])).rejects.toThrow();
  });

  test('cannot leave an account while it holds a group there (A5)', async () => {
    const chloe = await roster.person({ account });
    const { rows } = await owner(
      `insert into groups (account_id, name) values ($1, 'Bridges') returning id`,
      [account.id],
    );
    await owner('insert into group_members (group_id, user_id, account_id) values ($1, $2, $3)', [
      rows[0]?.id,
      chloe.id,
      account.id,
    ]);
    await expect(
      owner('update users set account_id = null, joined_at = null where id = $1', [chloe.id]),
    ).rejects.toThrow(/group_members/);
  });

  test('cannot leave an account while it is fulfillment contact there (D2)', async () => {
    const dev = await roster.person({ account });
    await roster.contact(account, dev);
    await expect(
      owner('update users set account_id = null, joined_at = null where id = $1', [dev.id]),
    ).rejects.toThrow(/fulfillment_contacts/);
  });

  test('cannot be in a group or on a seat of another account (D3)', async () => {
    const { rows } = await owner(`insert into groups (account_id, name) values ($1, 'Theirs') returning id`, [
      other.id,
    ]);
    for (const accountId of [account.id, other.id]) {
      await expect(
        owner('insert into group_members (group_id, user_id, account_id) values ($1, $2, $3)', [
          rows[0]?.id,
          ana.id,
          accountId,
        ]),
      ).rejects.toThrow(/foreign key/);
    }
  });
});

test('the database maintains the number of members', async () => {
  const lot = await roster.account();
  const [first] = await Promise.all([1, 2, 3].map(() => roster.person({ account: lot })));
  await owner('update users set account_id = null, joined_at = null where id = $1', [first?.id]);
  const { rows } = await owner('select member_count from accounts where id = $1', [lot.id]);
  expect(rows).toEqual([{ member_count: 2 }]);
});

test('what the triggers run is planned once, not at every change', async () => {
  const { rows } = await owner(
    `select distinct t.tgrelid::regclass || ': ' || p.proname as trigger
     from pg_trigger t join pg_proc p on p.oid = t.tgfoid join pg_class c on c.oid = t.tgrelid
     where not t.tgisinternal and c.relnamespace = 'public'::regnamespace and p.prosrc ~* '\\mexecute\\M'`,
  );
  expect(rows).toEqual([]);
});

test('what points at a row is found through an index when the row is deleted', async () => {
  // Of a key of two columns, the account alone finds everything in the account.
  const { rows } = await owner(
    `select c.conrelid::regclass || ' (' || string_agg(a.attname, ', ' order by a.attnum) || ')' as key
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
     where c.contype = 'f' and c.connamespace = 'public'::regnamespace
       and not exists (
         select from pg_index i join pg_attribute first on first.attrelid = i.indrelid and first.attnum = i.indkey[0]
         where i.indrelid = c.conrelid and i.indisvalid and first.attnum = any(c.conkey)
           and (cardinality(c.conkey) = 1 or first.attname <> 'account_id')
           and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) = format('(%I IS NOT NULL)', first.attname)))
     group by c.oid, c.conrelid`,
  );
  expect(rows).toEqual([]);
});

describe('the application', () => {
  test.each([
    ['change the schema', 'create table mine (id int)'],
    ['drop a table', 'drop table users'],
    ['change an audit event', `update audit_events set event = 'x'`],
    ['delete an audit event', 'delete from audit_events'],
    ['empty the audit log', 'truncate audit_events'],
    ['switch row-level security off', 'alter table users disable row level security'],
  ])('cannot %s', async (_what, text) => {
    await expect(app.query({ text })).rejects.toThrow(/permission denied|must be owner/);
  });

  test('sees and changes nothing of another account in a transaction of its own account', async () => {
    const theirs = await roster.person({ account: other });
    const client = await roster.platform.database.pools.app.connect();
    await client.query('begin');
    await client.query(`select set_config('roster.account', $1, true)`, [account.id]);
    const seen = await client.query('select id from users where id = any($1)', [[ana.id, theirs.id]]);
    const changed = await client.query(`update users set note = 'ours' where id = $1`, [theirs.id]);
    await client.query('rollback');
    client.release();
    expect(seen.rows).toEqual([{ id: ana.id }]);
    expect(changed.rowCount).toBe(0);
  });

  test('reads lists with a role that cannot write', async () => {
    await expect(roster.platform.database.reader.query({ text: 'delete from sessions' })).rejects.toThrow(
      /permission denied/,
    );
  });

  test('has row-level security on every table with an account', async () => {
    const { rows } = await owner(
      `select c.table_name from information_schema.columns c join pg_class t on t.relname = c.table_name
       where c.column_name = 'account_id' and c.table_schema = 'public' and not t.relrowsecurity`,
    );
    expect(rows).toEqual([]);
  });
});

describe('the audit chain', () => {
  test.each([
    ['event', `update audit_events set event = 'users.unlocked' where id = $1`],
    ['subject', `update audit_events set subject_id = gen_random_uuid() where id = $1`],
    ['actor', `update audit_events set actor_id = gen_random_uuid() where id = $1`],
    ['kind of actor', `update audit_events set actor_kind = 'job' where id = $1`],
    ['time', `update audit_events set at = at + interval '1 second' where id = $1`],
    ['details', `update audit_events set details = jsonb_set(details, '{reason}', '"other"') where id = $1`],
    ['hash', `update audit_events set hash = sha256(hash) where id = $1`],
    ['previous hash', `update audit_events set previous_hash = sha256(hash) where id = $1`],
    ['id', `update audit_events set id = gen_random_uuid() where id = $1`],
    ['account', `update audit_events set account_id = null where id = $1`],
    ['sequence', `update audit_events set sequence = sequence + 1000 where id = $1`],
    ['existence', 'delete from audit_events where id = $1'],
  ])('shows a changed %s', async (_what, sql) => {
    const { chained, ids } = await givenChain();
    expect((await verifyAudit(ownerQueryable, chained.id, { keys: testKeys })).brokenAt).toBeNull();
    await owner(sql, [ids[1]]);
    expect((await verifyAudit(ownerQueryable, chained.id, { keys: testKeys })).brokenAt).not.toBeNull();
  });

  test('reveals that its end was cut off', async () => {
    const { chained, ids } = await givenChain();
    await owner('delete from audit_events where id = $1', [ids.at(-1)]);
    expect((await verifyAudit(ownerQueryable, chained.id, { keys: testKeys })).brokenAt).not.toBeNull();
  });

  test('reveals that a personal part was deleted though the person was not erased', async () => {
    const { chained, browser, users } = await givenChain();
    const [chloe, dev] = users;
    for (const user of [chloe, dev])
      await browser.patch(`/users/${user?.id}`, { version: 2, firstName: 'Renamed' });
    expect((await verifyAudit(ownerQueryable, chained.id, { keys: testKeys })).brokenAt).toBeNull();
    const operator = await roster.browserOf(await roster.person({ operator: true }));
    expect((await operator.post(`/operator/users/${dev?.id}/erase`, { reason: 'Asked' })).status).toBe(200);
    expect((await verifyAudit(ownerQueryable, chained.id, { keys: testKeys })).brokenAt).toBeNull();
    await owner('delete from audit_personal where subject_id = $1', [chloe?.id]);
    expect((await verifyAudit(ownerQueryable, chained.id, { keys: testKeys })).brokenAt).not.toBeNull();
  });

  test('is intact after parallel actions', async () => {
    const { chained, browser, users } = await givenChain();
    await Promise.all(users.map(({ id }) => browser.post('/users/sign-out', { userIds: [id] })));
    expect((await verifyAudit(ownerQueryable, chained.id, { keys: testKeys })).brokenAt).toBeNull();
  });

  async function givenChain() {
    const chained = await roster.account();
    const administrator = await roster.person({ account: chained, roles: ['accountAdministrator'] });
    const browser = await roster.browserOf(administrator);
    const users = await Promise.all([1, 2, 3, 4].map(() => roster.person({ account: chained })));
    await browser.post('/users/lock', { userIds: users.map(({ id }) => id), reason: 'for the chain' });
    const { rows } = await owner('select id from audit_events where account_id = $1 order by sequence', [
      chained.id,
    ]);
    return { chained, browser, users, ids: rows.map(({ id }: { id: string }) => id) };
  }

  const ownerQueryable: Queryable = {
    query: async <R extends object>({ text, values = [] }: { text: string; values?: unknown[] }) =>
      (await roster.database.owner.query<R>(text, values)).rows,
  };
});

test('Prisma knows every table and column that the migrations made, and no other', async () => {
  const folder = 'prisma/schema';
  const schema = readdirSync(folder)
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n');
  const declared = [...schema.matchAll(/^model \w+ \{([\s\S]*?)^\}/gm)].flatMap(([, body = '']) => {
    const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? '';
    return [...body.matchAll(/^ {2}(\w+)\s+(String|Int|BigInt|Boolean|DateTime|Bytes|Json)\b(.*)$/gm)].map(
      ([, name = '', , rest = '']) => `${table}.${/@map\("(\w+)"\)/.exec(rest)?.[1] ?? name}`,
    );
  });
  const { rows } = await owner(
    `select table_name || '.' || column_name as name from information_schema.columns
     where table_schema = 'public' and table_name <> '_prisma_migrations'`,
  );
  expect(declared.sort()).toEqual(rows.map(({ name }: { name: string }) => name).sort());
});
