import { beforeEach, describe, expect, test } from 'vitest';
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
let chloe: Person;
let own: Browser;
let administrator: Browser;

givenAccount((given) => ({ roster, account, ana: administrator } = given), 'Harbor');
beforeEach(async () => {
  chloe = await roster.person({ account });
  own = await roster.browserOf(chloe);
  await roster.mails.receive();
});

describe('H1: the profile', () => {
  test('of a member lists their account’s administrators who can sign in, and no others', async () => {
    await roster.person({ account, roles: ['coAdministrator'], lockReasons: ['administrator'] });
    await roster.person({ account: await roster.account(), roles: ['accountAdministrator'] });
    const { body } = await own.get('/profile');
    expect(body['affiliation']).toMatchObject({
      accountName: 'Harbor',
      administrators: [{ name: 'Ana Weber' }],
    });
  });

  test('of a member of an account without an administrator has an empty list', async () => {
    const lonely = await roster.browserOf(await roster.person({ account: await roster.account() }));
    expect((await lonely.get('/profile')).body['affiliation']).toMatchObject({ administrators: [] });
  });

  test('of an unaffiliated person has no affiliation and no request', async () => {
    const free = await roster.browserOf(await roster.person());
    expect((await free.get('/profile')).body).toMatchObject({ affiliation: null, joinRequest: null });
  });

  test('lets users change their names and language, and nothing else', async () => {
    const { status, body } = await own.patch('/profile', { firstName: 'Chloë', language: 'es' });
    expect([status, body['firstName'], body['language']]).toEqual([200, 'Chloë', 'es']);
    for (const wrong of [
      { roles: ['accountAdministrator'] },
      { accountId: account.id },
      { lockReasons: [] },
      {},
    ])
      expect((await own.patch('/profile', wrong)).status).toBe(422);
    const federated = await roster.person({ account, federated: true });
    await roster.database.owner.query('update users set password_hash = $2 where id = $1', [
      federated.id,
      roster.passwordHash,
    ]);
    const theirs = await roster.browserOf(federated);
    expect((await theirs.patch('/profile', { firstName: 'X' })).body['code']).toBe(
      'users.managedByOrganization',
    );
    expect((await theirs.patch('/profile', { language: 'de' })).status).toBe(200);
  });
});

describe('H3, L6: changing my password', () => {
  const change = (typed: string, wanted = 'purple elephants sing') =>
    own.post('/profile/password', { currentPassword: typed, password: wanted });

  test('requires the current one; every other session ends and this one stays', async () => {
    const elsewhere = await roster.browserOf(chloe);
    expect((await change(password)).status).toBe(200);
    expect((await elsewhere.get('/session')).status).toBe(401);
    expect((await own.get('/session')).status).toBe(200);
    expect((await roster.mails.receive())[0]?.subject).toBe('Your password was changed');
  });

  test('is refused if the current one is wrong, and tries are counted', async () => {
    for (let nth = 0; nth < 10; nth += 1)
      expect((await change('wrong')).body['code']).toBe('password.wrongCurrent');
    expect((await change(password)).status).toBe(429);
  });

  test('to the same one is refused, and ends nothing', async () => {
    const elsewhere = await roster.browserOf(chloe);
    const answer = await change(password, password);
    expect([answer.status, answer.body['code']]).toEqual([422, 'password.unchanged']);
    expect((await elsewhere.get('/session')).status).toBe(200);
    expect(await roster.mails.receive()).toEqual([]);
  });

  test('applies the rules for passwords', async () => {
    expect((await change(password, 'too short')).body['code']).toBe('password.tooShort');
  });
});

describe('L5: my sessions', () => {
  test('are listed, and can be ended one by one or all but this one', async () => {
    const [second, third] = [await roster.browserOf(chloe), await roster.browserOf(chloe)];
    const { body } = await own.get('/profile/sessions');
    const items = body['items'] as { id: string; current: boolean }[];
    expect(items.filter(({ current }) => current)).toHaveLength(1);
    const one = items.find(({ current }) => !current);
    expect((await own.post('/profile/sessions/end', { sessionIds: [one?.id] })).body).toMatchObject({
      ended: 1,
    });
    expect((await own.post('/profile/sessions/end', { others: true })).body).toMatchObject({ ended: 1 });
    expect([(await second.get('/session')).status, (await third.get('/session')).status]).toEqual([401, 401]);
  });

  test('do not include those of others, which cannot be ended', async () => {
    const ana = await administrator.get('/profile/sessions');
    const [theirs] = ana.body['items'] as { id: string }[];
    expect((await own.post('/profile/sessions/end', { sessionIds: [theirs?.id] })).body).toMatchObject({
      ended: 0,
    });
    expect((await administrator.get('/session')).status).toBe(200);
  });
});

test('my data contains everything about me, but neither secrets nor the administrators’ notes', async () => {
  await administrator.patch(`/users/${chloe.id}`, {
    version: 1,
    note: 'an internal remark',
    department: 'Bridges',
  });
  await administrator.post('/users/lock', { userIds: [chloe.id], reason: 'a secret reason' });
  await administrator.post('/users/unlock', { userIds: [chloe.id] });
  const { text, body } = await (await roster.browserOf(chloe)).get('/profile/data');
  expect(body).toMatchObject({
    user: { email: chloe.email },
    affiliation: { account: 'Harbor', department: 'Bridges' },
  });
  expect(text).not.toMatch(/argon2|internal remark|secret reason|token/i);
});

describe('H3: asking the administrators', () => {
  const ask = (body: object) => own.post('/profile/requests', body);
  const answer = (id: unknown, body: object) =>
    administrator.post(`/user-requests/${String(id)}/answer`, body);

  test('arrives in their inbox and is answered there, and the answer comes by mail', async () => {
    const { body } = await ask({ kind: 'role', role: 'betaSoftware', message: 'For the pilot.' });
    expect((await roster.mails.receive())[0]?.text).toContain('asks for a role');
    expect((await administrator.get('/notices')).body['userRequests']).toBe(1);
    expect((await administrator.get('/user-requests')).body['items']).toMatchObject([
      { id: body['id'], kind: 'role', role: 'betaSoftware', message: 'For the pilot.', refusal: null },
    ]);
    expect((await answer(body['id'], { answer: 'grant', message: 'Enjoy.' })).body).toEqual({
      state: 'granted',
    });
    expect((await own.get('/profile')).body['affiliation']).toMatchObject({
      roles: ['download', 'betaSoftware'],
    });
    expect((await roster.mails.receive())[0]?.text).toContain('Enjoy.');
    expect((await own.get('/profile/requests')).body['items']).toMatchObject([
      { state: 'granted', answer: 'Enjoy.' },
    ]);
    expect((await answer(body['id'], { answer: 'decline' })).body['code']).toBe('requests.alreadyAnswered');
  });

  test('for a country sets the entitlement country', async () => {
    const { body } = await ask({ kind: 'country', country: 'ES' });
    await answer(body['id'], { answer: 'grant' });
    expect((await own.get('/profile')).body['affiliation']).toMatchObject({
      entitlement: { country: 'ES', by: 'set' },
    });
  });

  test('for release ends the affiliation without a lock, if granted', async () => {
    const { body } = await ask({ kind: 'release' });
    await answer(body['id'], { answer: 'grant' });
    const after = await (await roster.browserOf(null)).post('/sign-in', { email: chloe.email, password });
    expect([after.status, after.body['account']]).toEqual([200, null]);
  });

  test('is possible once for each request, and a decline changes nothing', async () => {
    const { body } = await ask({ kind: 'role', role: 'download' });
    expect((await ask({ kind: 'role', role: 'download' })).body['code']).toBe('requests.alreadyAsked');
    await answer(body['id'], { answer: 'decline' });
    expect((await own.get('/profile')).body['affiliation']).toMatchObject({ roles: [] });
  });

  test('to be unlocked requires the right password, and granting it unlocks', async () => {
    await administrator.post('/users/lock', { userIds: [chloe.id] });
    const nobody = await roster.browserOf(null);
    const plea = (typed: string) => nobody.post('/unlock-requests', { email: chloe.email, password: typed });
    expect((await plea('wrong')).body['code']).toBe('signIn.wrong');
    expect((await plea(password)).status).toBe(201);
    expect((await plea(password)).body['code']).toBe('requests.alreadyAsked');
    const [request] = (await administrator.get('/user-requests')).body['items'] as { id: string }[];
    await answer(request?.id, { answer: 'grant' });
    expect((await nobody.post('/sign-in', { email: chloe.email, password })).status).toBe(200);
  });

  test('for release is answered by neither a Co-Administrator nor the Account Administrator who asks', async () => {
    await roster.person({ account, roles: ['accountAdministrator'] });
    const asked = await administrator.post('/profile/requests', { kind: 'release' });
    const ben = await roster.browserOf(await roster.person({ account, roles: ['coAdministrator'] }));
    const path = `/user-requests/${String(asked.body['id'])}/answer`;
    expect((await ben.post(path, { answer: 'grant' })).body['code']).toBe('users.administratorProtected');
    expect((await administrator.post(path, { answer: 'grant' })).body['code']).toBe(
      'requests.cannotAnswerOwn',
    );
  });
});
