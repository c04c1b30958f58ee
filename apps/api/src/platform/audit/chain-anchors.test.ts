import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { anchorChains } from '../../features/audit/anchor-chains.ts';
import { givenAccount } from '../../testing/given-account.ts';
import {
  testKeys,
  type Account,
  type Browser,
  type Person,
  type Roster,
} from '../../testing/given-roster.ts';
import { cutTail, emptyLog, ownerOf } from '../../testing/tampering.ts';
import { anchorLine, readAnchors, type Anchors } from './anchors.ts';
import { chainKeys } from './chain-keys.ts';
import type { Queryable } from '../postgres/database.ts';
import { verifyAudit } from './verify-audit.ts';

const folder = mkdtempSync(join(tmpdir(), 'roster-anchors-'));
afterAll(() => rmSync(folder, { recursive: true }));
let days = 0;

let roster: Roster;
let owner: Queryable;
let account: Account;
let me: Person;
let ana: Browser;

givenAccount((given) => {
  ({ roster, account, me, ana } = given);
  owner = ownerOf(roster);
});

const createGroups = async (count: number) => {
  for (let nth = 0; nth < count; nth += 1)
    expect((await ana.post('/groups', { name: `Group ${nth} ${Math.random()}` })).status).toBe(201);
};
const verify = (anchors: Anchors = new Map()) => verifyAudit(owner, account.id, { keys: testKeys, anchors });

describe('an anchor outside the database', () => {
  const anchor = async (file: string) => {
    roster.platform.env.anchorFile = file;
    days += 1;
    roster.clock.offset = days * 24 * 3_600_000;
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
    await cutTail(owner, account, 2);
    await owner.query({
      text: `update accounts set audit_sequence = $2, audit_hash = decode($3, 'hex'), audit_seal = decode($4, 'hex')
             where id = $1`,
      values: [account.id, ...before],
    });
    // The database alone looks as it did then.
    expect(await verify()).toMatchObject({ events: 2, fault: null });
    const day = roster.clock.now().toISOString().slice(0, 10);
    expect(await verify(await anchors(file))).toMatchObject({ events: 2, fault: 'anchor', anchoredOn: day });
  });

  test('reveals an account whose log was emptied together with its head', async () => {
    const file = join(folder, 'emptied');
    await createGroups(1);
    await anchor(file);
    await emptyLog(owner, account);
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

    const made = chainKeys(['a key that someone made up for themselves']);
    // The id of the key is no secret, and says nothing about the key.
    const forged = made && testKeys && { ...made, newest: { ...made.newest, id: testKeys.newest.id } };
    const place = { accountId: account.id, sequence: 9n, hash: Buffer.alloc(32) };
    writeFileSync(file, `${anchorLine(place, '2026-01-01', forged ?? expect.fail())}\nhalf a li`);
    expect(await anchors(file)).toEqual(new Map());
  });

  test('is also asked by the button of the administrators', async () => {
    const file = join(folder, 'button');
    await createGroups(2);
    await anchor(file);
    ana = await roster.browserOf(me);
    roster.platform.env.anchorFile = file;
    expect((await ana.post('/audit-events/verify')).body).toMatchObject({ fault: null });
    await emptyLog(owner, account);
    expect((await ana.post('/audit-events/verify')).body).toMatchObject({ brokenAt: 1, fault: 'anchor' });
    roster.platform.env.anchorFile = null;
  });
});
