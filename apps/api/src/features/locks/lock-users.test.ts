import { describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import {
  password,
  type Account,
  type Browser,
  type Person,
  type Roster,
} from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let ana: Person;
let browser: Browser;

givenAccount((given) => ({ roster, account, me: ana, ana: browser } = given));

const rows = async <T>(sql: string, values: unknown[] = []) =>
  (await roster.database.owner.query(sql, values)).rows as T[];

test('locking ends the sessions of that user from their very next request on (L1)', async () => {
  const chloe = await roster.person({ account });
  const hers = await roster.browserOf(chloe);
  expect((await hers.get('/session')).status).toBe(200);

  const { status, body } = await browser.post('/users/lock', { userIds: [chloe.id] });
  expect([status, body]).toEqual([200, { done: [chloe.id], refused: [] }]);

  expect((await hers.get('/session')).body['code']).toBe('session.required');
  const signIn = await (await roster.browserOf(null)).post('/sign-in', { email: chloe.email, password });
  expect(signIn.body).toMatchObject({
    code: 'signIn.locked',
    locked: { reasons: ['administrator'], administrators: [{ name: 'Ana Weber', email: ana.email }] },
  });
});

test('a session that a lock ended stays ended after the unlock', async () => {
  const chloe = await roster.person({ account });
  const hers = await roster.browserOf(chloe);
  await browser.post('/users/lock', { userIds: [chloe.id] });
  await browser.post('/users/unlock', { userIds: [chloe.id] });
  expect((await hers.get('/session')).status).toBe(401);
  await expect(roster.browserOf(chloe)).resolves.toBeDefined();
});

test('each lock is audited and mailed in the same transaction, in the language of the user', async () => {
  const chloe = await roster.person({ account, language: 'es' });
  await browser.post('/users/lock', { userIds: [chloe.id], reason: 'left her badge' });

  // The reason lies apart, so that it can be erased.
  const [event] = await rows<{ event: string; actor_id: string; details: unknown }>(
    `select e.event, e.actor_id, e.details - 'personal' || p.data as details from audit_events e
     join audit_personal p using (account_id, sequence) where e.subject_id = $1`,
    [chloe.id],
  );
  expect(event).toEqual({
    event: 'users.locked',
    actor_id: ana.id,
    details: {
      before: { lockReasons: [] },
      after: { lockReasons: ['administrator'] },
      reason: 'left her badge',
    },
  });
  const mails = await rows(
    'select template, language, to_address, content::text from mails where user_id = $1',
    [chloe.id],
  );
  expect(mails).toMatchObject([{ template: 'signInLocked', language: 'es', to_address: chloe.email }]);
  // L1: the note is for administrators, never shown to the user.
  expect(JSON.stringify(mails)).not.toContain('badge');
});

test('locking five users reports two of them as refused, with the reason', async () => {
  const members = await Promise.all([1, 2, 3].map(() => roster.person({ account })));
  const locked = await roster.person({
    account,
    lockReasons: ['administrator'],
    firstName: 'Lena',
    lastName: 'Brandt',
  });
  const userIds = [...members.map(({ id }) => id), locked.id, ana.id];

  const { body } = await browser.post('/users/lock', { userIds });
  expect(body).toEqual({
    done: members.map(({ id }) => id),
    refused: [
      { id: locked.id, code: 'users.alreadyLocked', name: 'Lena Brandt' },
      { id: ana.id, code: 'users.cannotLockYourself', name: 'Ana Weber' },
    ],
  });
});

test('one call cannot lock both of the last two administrators (L3)', async () => {
  const operatorLike = await roster.person({ account, roles: ['accountAdministrator'] });
  const other = await roster.person({ account, roles: ['accountAdministrator'] });
  // Ana locks both of the others: she remains, so both may go.
  const both = await browser.post('/users/lock', { userIds: [operatorLike.id, other.id] });
  expect(both.body['done']).toHaveLength(2);
  // Ana is the last one now, and no one is left who could lock her.
  expect(await ableAdministrators()).toBe(1);
});

test('an invited administrator does not count as remaining', async () => {
  await roster.person({ account, roles: ['accountAdministrator'], invited: true });
  const ben = await roster.person({ account, roles: ['accountAdministrator'] });
  await browser.post('/users/lock', { userIds: [ben.id] });
  const dry = await browser.get(`/users/${ana.id}`);
  expect(dry.body['refusals']).toMatchObject({ lock: 'users.cannotLockYourself' });
  expect(await ableAdministrators()).toBe(1);
});

test('a dry run reports what would happen and changes nothing (B5)', async () => {
  const offlineUntil = new Date(Date.now() + 2 * 86_400_000);
  const chloe = await roster.person({ account, offlineUntil, firstName: 'Chloé', lastName: 'Martin' });
  // Their last policy ran out long ago, and signing in to the portal gives no time (L1).
  const gone = await roster.person({ account, offlineUntil: new Date(Date.now() - 30 * 86_400_000) });
  const hers = await roster.browserOf(gone);

  const { body } = await browser.post('/users/lock', { userIds: [chloe.id, gone.id], dryRun: true });
  expect(body['effects']).toMatchObject([
    {
      id: chloe.id,
      name: 'Chloé Martin',
      sessions: 0,
      offlineUntil: offlineUntil.toISOString(),
    },
    { id: gone.id, sessions: 1, offlineUntil: null },
  ]);
  expect((await hers.get('/session')).status).toBe(200);
  expect(await rows('select from audit_events where account_id = $1', [account.id])).toHaveLength(0);
});

describe('L2: unlock', () => {
  test('clears the reasons administrators may clear and leaves the others', async () => {
    const both = await roster.person({ account, lockReasons: ['administrator', 'directory'] });
    const preview = await browser.post('/users/unlock', { userIds: [both.id], dryRun: true });
    expect(preview.body['effects']).toMatchObject([{ remaining: ['directory'] }]);

    await browser.post('/users/unlock', { userIds: [both.id] });
    expect(await rows('select lock_reasons, status from users where id = $1', [both.id])).toEqual([
      { lock_reasons: ['directory'], status: 'locked' },
    ]);
    // Still locked, so no email announces that they can sign in again.
    expect(await rows('select from mails where user_id = $1', [both.id])).toHaveLength(0);
  });

  test.each([
    ['operator', 'users.lockedByOperator'],
    ['directory', 'users.lockedByDirectory'],
  ] as const)('does not clear the reason %s', async (reason, code) => {
    const user = await roster.person({ account, lockReasons: [reason] });
    const { body } = await browser.post('/users/unlock', { userIds: [user.id] });
    expect(body).toMatchObject({ done: [], refused: [{ code }] });
  });

  test('skips users that are not locked and says so', async () => {
    const user = await roster.person({ account });
    const { body } = await browser.post('/users/unlock', { userIds: [user.id] });
    expect(body).toMatchObject({ done: [], refused: [{ code: 'users.notLocked' }] });
  });

  test('ends the throttle of failed sign-ins', async () => {
    const user = await roster.person({ account });
    const nobody = await roster.browserOf(null);
    for (let nth = 0; nth < 10; nth += 1)
      await nobody.post('/sign-in', { email: user.email, password: 'wrong' });
    const { body: paused } = await browser.get(`/users/${user.id}`);
    expect(paused).toMatchObject({ status: 'active', failedAttemptsUntil: expect.any(String) });
    expect(paused['refusals']).not.toHaveProperty('unlock');
    await browser.post('/users/unlock', { userIds: [user.id] });
    expect((await nobody.post('/sign-in', { email: user.email, password })).status).toBe(200);
  });
});

test('signing out everywhere ends sessions and locks no one (L5)', async () => {
  const chloe = await roster.person({ account });
  const hers = await roster.browserOf(chloe);
  const { body } = await browser.post('/users/sign-out', { userIds: [chloe.id] });
  expect(body['done']).toEqual([chloe.id]);
  expect((await hers.get('/session')).status).toBe(401);
  expect(
    (await (await roster.browserOf(null)).post('/sign-in', { email: chloe.email, password })).status,
  ).toBe(200);
});

describe('B5: all that match', () => {
  test('locks those that match, with exceptions', async () => {
    const members = await Promise.all(
      [1, 2, 3, 4].map((nth) => roster.person({ account, email: `match.${account.id}.${nth}@example.com` })),
    );
    const [spared] = members;
    const { body } = await browser.post('/users/lock', {
      matching: { search: `match.${account.id}` },
      except: [spared?.id],
      expectedTotal: 4,
    });
    expect([...(body['done'] as string[])].sort()).toEqual(
      members
        .slice(1)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('does nothing if another number matches than the caller saw', async () => {
    await roster.person({ account });
    const { status, body } = await browser.post('/users/lock', {
      matching: { status: ['active'] },
      expectedTotal: 7,
    });
    expect([status, body['code'], body['total']]).toEqual([409, 'users.selectionChanged', 2]);
  });

  test('takes the texts of the URL as well as lists', async () => {
    const locked = await roster.person({ account, lockReasons: ['administrator'] });
    const { body } = await browser.post('/users/unlock', {
      matching: { status: 'locked,invited' },
      expectedTotal: 1,
    });
    expect(body['done']).toEqual([locked.id]);
  });
});

const ableAdministrators = async () =>
  (
    await rows(
      `select from users where account_id = $1 and roles @> '{accountAdministrator}' and status = 'active'`,
      [account.id],
    )
  ).length;
