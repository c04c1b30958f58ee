import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { givenAccount, givenProduct } from '../../testing/given-account.ts';
import { testKeys, type Roster } from '../../testing/given-roster.ts';
import { ownerOf } from '../../testing/tampering.ts';
import { beginChains } from './chain-begin.ts';
import { chainKeys, loadChainKeys, type ChainKeys } from './chain-keys.ts';
import { homeFor } from '../postgres/embedded-postgres-home.ts';
import { openDatabase } from '../postgres/database.ts';
import { readEnv } from '../settings/env.ts';
import { verifyAudit } from './verify-audit.ts';

const first = 'the first key of this test, long enough';
const second = 'the second key of this test, long enough';
const folder = mkdtempSync(join(tmpdir(), 'roster-keys-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(homeFor(folder).dir, { recursive: true, force: true });
});

describe('a log that began with plain hashes', () => {
  let old: Roster;
  givenProduct((given) => ({ roster: old } = given), { chainKeys: null });

  test('says where hashing with a key begins and where the key changes, and seals nothing twice', async () => {
    const plain = await old.account();
    const boss = await old.browserOf(await old.person({ account: plain, roles: ['accountAdministrator'] }));
    await boss.post('/groups', { name: 'Written before there was a key' });
    const owner = ownerOf(old);
    const startWith = async (secrets: string[]) => {
      const database = openDatabase(old.database.serverUrl, undefined, chainKeys(secrets));
      await beginChains(database, new Date()).finally(() => database.close());
      return chainKeys(secrets);
    };
    const faults = async (keys: ChainKeys | null) => [
      (await verifyAudit(owner, plain.id, { keys })).fault,
      (await verifyAudit(owner, null, { keys })).fault,
    ];
    const idsInLog = async () =>
      (
        await owner.query<{ key_id: string }>({
          text: "select key_id from audit_events where event = 'audit.keyed' order by sequence",
        })
      ).map(({ key_id: id }) => id);

    const one = await startWith([first]);
    expect(await faults(one)).toEqual([null, null]);
    await startWith([first]);
    expect(await idsInLog()).toEqual([one?.newest.id]);
    const both = await startWith([second, first]);
    expect(await idsInLog()).toEqual([one?.newest.id, both?.newest.id]);
    expect(await faults(both)).toEqual([null, null]);

    await expect(startWith([])).rejects.toThrow(/set ROSTER_SECRET_FILE/);
    await expect(startWith([first])).rejects.toThrow(/last sealed with the key/);

    await owner.query({ text: 'update accounts set audit_seal = null where id = $1', values: [plain.id] });
    await startWith([first, second]);
    expect(await faults(both)).toEqual(['end', null]);
  });
});

describe('the chain of the platform', () => {
  let roster: Roster;
  givenAccount((given) => ({ roster } = given));

  test('stays broken over a start after it was emptied', async () => {
    const owner = ownerOf(roster);
    const account = await roster.account();
    const boss = await roster.browserOf(await roster.person({ account, roles: ['accountAdministrator'] }));
    await boss.post('/groups', { name: 'One' });
    const verify = () => verifyAudit(owner, null, { keys: testKeys });
    expect(await verify()).toMatchObject({ events: 1, fault: null });
    await owner.query({ text: 'delete from audit_events where account_id is null' });
    await owner.query({ text: `update platform_chain set sequence = 0, hash = '', seal = null` });
    expect(await verify()).toMatchObject({ brokenAt: 1, fault: 'end' });
    await beginChains(roster.platform.database, new Date());
    expect(await verify()).toMatchObject({ fault: 'end' });
  });
});

describe('the keys', () => {
  test('lie beside the embedded database, for their owner only, or in the file that is named', () => {
    const env = readEnv({ ROSTER_DATA_DIR: folder });
    const made = loadChainKeys(env, { production: true });
    const { dir } = homeFor(folder);
    expect(statSync(join(dir, 'audit-keys')).mode & 0o777).toBe(0o600);
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
    const env = readEnv({
      DATABASE_URL: 'postgresql://localhost/roster',
      NODE_ENV: 'production',
      SMTP_URL: 'smtp://mail',
      PUBLIC_URL: 'https://roster.example',
      MAIL_FROM: 'roster@roster.example',
    });
    expect(() => loadChainKeys(env, { production: true })).toThrow(
      /^Production will not start without ROSTER_SECRET_FILE/,
    );
    expect(loadChainKeys(env, { production: false })).toBeNull();
  });
});
