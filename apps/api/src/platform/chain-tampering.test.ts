import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anchorChains } from '../features/audit/anchor-chains.ts';
import { givenRoster, testKeys, type Account, type Browser, type Roster } from '../testing/given-roster.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { anchorLine, readAnchors, type Anchors } from './anchors.ts';
import { beginChains } from './chain-begin.ts';
import { linkHash } from './chain-hash.ts';
import { chainKeys, loadChainKeys } from './chain-keys.ts';
import { openDatabase, type Queryable } from './database.ts';
import { readEnv } from './env.ts';
import { verifyAudit } from './verify-audit.ts';
import type { StoredEvent } from './verify-link.ts';

// Invariant 9: what somebody with every right in the database, but without the key, cannot hide.

let roster: Roster;
let owner: Queryable;
let folder: string;
let account: Account;
let ana: Browser;

beforeAll(async () => {
  roster = await givenRoster();
  owner = queryableOf(roster);
  folder = mkdtempSync(join(tmpdir(), 'roster-anchors-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await roster.close();
});
beforeEach(async () => {
  account = await roster.account();
  ana = await roster.browserOf(await roster.person({ account, roles: ['accountAdministrator'] }));
});

const queryableOf = ({ database }: Pick<Roster, 'database'>): Queryable => ({
  query: async <R extends object>({ text, values = [] }: { text: string; values?: unknown[] }) =>
    (await database.owner.query<R>(text, values)).rows,
});
const sql = (text: string, values: unknown[] = []) => owner.query<StoredEvent>({ text, values });
const verify = (anchors: Anchors = new Map(), keys = testKeys) =>
  verifyAudit(owner, account.id, { keys, anchors });
const createGroups = async (count: number) => {
  for (let nth = 0; nth < count; nth += 1)
    expect((await ana.post('/groups', { name: `Group ${nth} ${Math.random()}` })).status).toBe(201);
};

/** Cuts the end off and sets the head back to the link that is then the last. */
const cutTail = async (links: number) => {
  await sql(
    `delete from audit_events e using accounts a
     where a.id = $1 and e.account_id = a.id and e.sequence > a.audit_sequence - $2`,
    [account.id, links],
  );
  await sql(
    `update accounts a set audit_sequence = e.sequence, audit_hash = e.hash from audit_events e
     where a.id = $1 and e.account_id = a.id and e.sequence = a.audit_sequence - $2`,
    [account.id, links],
  );
};

/** Changes one event and makes every hash after it anew, as anybody can who has read this code. */
async function rewriteFrom(sequence: number, keyId: 'kept' | 'none'): Promise<void> {
  const rows = await sql('select * from audit_events where account_id = $1 order by sequence', [account.id]);
  let previous: Buffer = Buffer.alloc(0);
  for (const row of rows) {
    if (Number(row.sequence) >= sequence) {
      const details = Number(row.sequence) === sequence ? { rewritten: true } : row.details;
      const actor = { id: row.actor_id, kind: row.actor_kind };
      const entry = { subjectId: row.subject_id, details };
      const link = {
        accountId: account.id,
        sequence: BigInt(row.sequence),
        at: row.at,
        actor,
        event: row.event,
        entry,
      };
      const hash = linkHash(previous, link, null);
      await sql(
        `update audit_events set details = $3, previous_hash = $4, hash = $5, id = id_of_hash($5),
           key_id = case when $6 then null else key_id end
         where account_id = $1 and sequence = $2`,
        [account.id, row.sequence, details, previous, hash, keyId === 'none'],
      );
      row.hash = hash;
    }
    previous = row.hash;
  }
  await sql('update accounts set audit_hash = $2 where id = $1', [account.id, previous]);
}

describe('the check reports', () => {
  test('an end that was cut off, with the head set back to the link before', async () => {
    await createGroups(3);
    expect(await verify()).toMatchObject({ events: 3, fault: null });
    await cutTail(1);
    expect(await verify()).toMatchObject({ events: 2, brokenAt: 3, fault: 'end' });
  });

  test('such an end also after the account went on working', async () => {
    await createGroups(3);
    await cutTail(2);
    await createGroups(2);
    expect(await verify()).toMatchObject({ events: 3, fault: 'end' });
  });

  test.each([['kept'], ['none']] as const)(
    'a changed event with everything behind it made anew without the key (its id %s)',
    async (keyId) => {
      await createGroups(4);
      await rewriteFrom(2, keyId);
      expect(await verify()).toMatchObject({ events: 1, brokenAt: 2, fault: 'event' });
    },
  );

  test('a whole chain made anew without the key', async () => {
    await createGroups(2);
    await rewriteFrom(1, 'none');
    expect(await verify()).toMatchObject({ events: 2, fault: 'end' });
  });

  test('personal details that were deleted though no one was erased', async () => {
    const chloe = await roster.person({ account });
    await ana.patch(`/users/${chloe.id}`, { version: 1, department: 'Bridges' });
    await sql('delete from audit_personal where subject_id = $1', [chloe.id]);
    expect(await verify()).toMatchObject({ brokenAt: 1, fault: 'personal' });
  });

  test('a key that is missing, in words of its own', async () => {
    await createGroups(1);
    expect(await verify(new Map(), chainKeys(['another key, also long enough to be one']))).toMatchObject({
      brokenAt: 1,
      fault: 'key',
    });
  });

  test('nothing where many write at the same moment: one account keeps one chain', async () => {
    const users = await Promise.all(Array.from({ length: 12 }, () => roster.person({ account })));
    await Promise.all(users.map(({ id }) => ana.post('/users/lock', { userIds: [id] })));
    expect(await verify()).toMatchObject({ events: 12, fault: null });
  });
});

describe('an anchor outside the database', () => {
  const anchor = async (file: string) => {
    roster.platform.env.anchorFile = file;
    roster.clock.offset += 24 * 3_600_000;
    await anchorChains(roster.platform);
    roster.platform.env.anchorFile = null;
  };
  const anchors = (file: string) => readAnchors(file, account.id, testKeys);
  const state = async () =>
    (
      await owner.query<{ head: unknown[] }>({
        text: `select array[audit_sequence::text, encode(audit_hash, 'hex'), encode(audit_seal, 'hex')] as head
             from accounts where id = $1`,
        values: [account.id],
      })
    )[0]?.head ?? [];

  test('reveals an end that was cut off and a head set back together with its old seal', async () => {
    const file = join(folder, 'cut');
    await createGroups(2);
    const before = await state();
    await createGroups(2);
    await anchor(file);
    expect(await verify(await anchors(file))).toMatchObject({ events: 4, fault: null });
    await cutTail(2);
    await sql(
      `update accounts set audit_sequence = $2, audit_hash = decode($3, 'hex'), audit_seal = decode($4, 'hex') where id = $1`,
      [account.id, ...before],
    );
    // The database alone looks as it did then.
    expect(await verify()).toMatchObject({ events: 2, fault: null });
    const day = roster.clock.now().toISOString().slice(0, 10);
    expect(await verify(await anchors(file))).toMatchObject({ events: 2, fault: 'anchor', anchoredOn: day });
  });

  test('reveals an account whose log was emptied together with its head', async () => {
    const file = join(folder, 'emptied');
    await createGroups(1);
    await anchor(file);
    await sql('delete from audit_events where account_id = $1', [account.id]);
    await sql(`update accounts set audit_sequence = 0, audit_hash = '', audit_seal = null where id = $1`, [
      account.id,
    ]);
    expect(await verify(await anchors(file))).toMatchObject({ events: 0, brokenAt: 1, fault: 'anchor' });
  });

  test('is written once a day, for the platform and each account that changed, and cannot be forged', async () => {
    const file = join(folder, 'daily');
    await createGroups(1);
    await anchor(file);
    await anchorChains(roster.platform);
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    expect(lines.filter((line) => line.includes(account.id))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('"platform"'))).toHaveLength(1);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await anchor(file);
    expect(readFileSync(file, 'utf8').split(account.id)).toHaveLength(2);

    const forged = chainKeys(['a key that somebody made up for themselves']);
    const place = { accountId: account.id, sequence: 9n, hash: Buffer.alloc(32) };
    writeFileSync(file, `${anchorLine(place, '2026-01-01', forged ?? expect.fail())}\nhalf a li`);
    expect(await anchors(file)).toEqual(new Map());
  });

  test('is also asked by the button of the administrators', async () => {
    const file = join(folder, 'button');
    await createGroups(2);
    await anchor(file);
    ana = await roster.browserOf(await roster.person({ account, roles: ['accountAdministrator'] }));
    roster.platform.env.anchorFile = file;
    expect((await ana.post('/audit-events/verify')).body).toMatchObject({ fault: null });
    await sql('delete from audit_events where account_id = $1', [account.id]);
    await sql(`update accounts set audit_sequence = 0, audit_hash = '', audit_seal = null where id = $1`, [
      account.id,
    ]);
    expect((await ana.post('/audit-events/verify')).body).toMatchObject({ brokenAt: 1, fault: 'anchor' });
    roster.platform.env.anchorFile = null;
  });
});

describe('keys', () => {
  const first = 'the first key of this test, long enough';
  const second = 'the second key of this test, long enough';

  test('begin where the log has plain hashes, and change, and the log says where', async () => {
    const old = await givenRoster({ chainKeys: null });
    try {
      const plain = await old.account();
      const boss = await old.browserOf(await old.person({ account: plain, roles: ['accountAdministrator'] }));
      await boss.post('/groups', { name: 'Written before there was a key' });
      const url = old.database.serverUrl;
      const events = queryableOf(old);
      const startWith = async (secrets: string[]) => {
        const database = openDatabase(url, undefined, chainKeys(secrets));
        await beginChains(database, new Date()).finally(() => database.close());
        return chainKeys(secrets);
      };
      const verifyBoth = async (keys: ReturnType<typeof chainKeys>) => [
        (await verifyAudit(events, plain.id, { keys })).fault,
        (await verifyAudit(events, null, { keys })).fault,
      ];
      const ids = async () =>
        (
          await events.query<{ key_id: string }>({
            text: "select key_id from audit_events where event = 'audit.keyed' order by sequence",
          })
        ).map(({ key_id: id }) => id);

      const one = await startWith([first]);
      expect(await verifyBoth(one)).toEqual([null, null]);
      await startWith([first]);
      expect(await ids()).toEqual([one?.newest.id]);
      const both = await startWith([second, first]);
      expect(await ids()).toEqual([one?.newest.id, both?.newest.id]);
      expect(await verifyBoth(both)).toEqual([null, null]);

      await expect(startWith([])).rejects.toThrow(/set ROSTER_SECRET_FILE/);
      await expect(startWith([first])).rejects.toThrow(/last sealed with the key/);

      // What lost its seal since is not sealed anew by a start.
      await events.query({ text: 'update accounts set audit_seal = null where id = $1', values: [plain.id] });
      await startWith([first, second]);
      expect(await verifyBoth(both)).toEqual(['end', null]);
    } finally {
      await old.close();
    }
  });

  test('an emptied chain of the platform is not begun anew by a start', async () => {
    const database = await createTestDatabase();
    const emptied = await givenRoster({ database });
    const chained = await emptied.account();
    const boss = await emptied.browserOf(
      await emptied.person({ account: chained, roles: ['accountAdministrator'] }),
    );
    await boss.post('/groups', { name: 'One' });
    const events = queryableOf(emptied);
    expect(await verifyAudit(events, null, { keys: testKeys })).toMatchObject({ events: 1, fault: null });
    await events.query({ text: 'delete from audit_events where account_id is null' });
    await events.query({ text: `update platform_chain set sequence = 0, hash = '', seal = null` });
    expect(await verifyAudit(events, null, { keys: testKeys })).toMatchObject({ brokenAt: 1, fault: 'end' });
    await beginChains(emptied.platform.database, new Date());
    expect(await verifyAudit(events, null, { keys: testKeys })).toMatchObject({ fault: 'end' });
    await emptied.close();
  });

  test('lie in the data folder, for their owner only, or in the file that is named', () => {
    const env = readEnv({ ROSTER_DATA_DIR: folder });
    const made = loadChainKeys(env, { production: true });
    expect(statSync(join(folder, 'audit-keys')).mode & 0o777).toBe(0o600);
    expect(loadChainKeys(env, { production: true })).toEqual(made);

    const file = join(folder, 'keys');
    writeFileSync(file, `# newest first\n${second}\n\n${first}\nlost 0123abcd\n`);
    const named = loadChainKeys(readEnv({ ROSTER_SECRET_FILE: file }), { production: true });
    expect([...(named?.byId.values() ?? [])].map(({ secret }) => secret.toString())).toEqual([second, first]);
    expect(named?.lost).toEqual(['0123abcd']);
  });

  test.each([
    ['that is not there', null, /^The keys of the audit log cannot be read from /],
    ['without a key', '# none\n', /holds no key\.$/],
    ['with a short key', 'short\n', /fewer than 32 characters/],
  ])('are refused from a file %s', (_which, text, sentence) => {
    const file = join(folder, `refused ${Math.random()}`);
    if (text !== null) writeFileSync(file, text);
    expect(() => loadChainKeys(readEnv({ ROSTER_SECRET_FILE: file }), { production: false })).toThrow(
      sentence,
    );
  });

  test('are needed in production with a database of one’s own', () => {
    const env = readEnv({ DATABASE_URL: 'postgresql://localhost/roster', NODE_ENV: 'production' });
    expect(() => loadChainKeys(env, { production: true })).toThrow(
      /^Production will not start without ROSTER_SECRET_FILE/,
    );
    expect(loadChainKeys(env, { production: false })).toBeNull();
  });
});
