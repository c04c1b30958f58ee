import { beforeAll, describe, expect, test } from 'vitest';
import { givenProduct } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';
import { tokenIn } from '../../testing/test-mailbox.ts';

let roster: Roster;
let account: Account;
let other: Account;
let ana: Person;
let administrator: Browser;

givenProduct(async (given) => {
  ({ roster } = given);
  account = await roster.account('Harbor');
  other = await roster.account('Summit');
  await roster.domain(other, 'summit.example');
  await roster.domain(account, 'harbor-federated.example', { federated: true });
  await roster.domain(other, 'summit-federated.example', { federated: true });
});

// A new administrator for each test, so that no test meets another's limit.
async function givenAdministrator() {
  ana = await roster.person({ account, roles: ['accountAdministrator'] });
  administrator = await roster.browserOf(ana);
}

const newcomer = (email: string) => ({ email, firstName: 'Nora', lastName: 'Lund', country: 'DE' });
const add = (email: string, more = {}) => administrator.post('/users', { ...newcomer(email), ...more });
const addToAccount = (email: string, more = {}) =>
  administrator.post('/users/add-to-account', { email, ...more });
const userRow = async (email: string) =>
  (await roster.database.owner.query('select * from users where email = $1', [email])).rows[0];

const failedMails = async () =>
  (await roster.database.owner.query("select last_error from mails where state = 'failed'")).rows;

describe('adding a user', () => {
  beforeAll(givenAdministrator);

  test('creates, affiliates and invites an unknown person', async () => {
    const { status, body } = await add('Nora.Lund@Example.ORG', { roles: ['downloadSdks'] });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      email: 'nora.lund@example.org',
      status: 'invited',
      roles: ['download', 'downloadSdks'],
      source: 'manual',
      setup: [],
    });
    const [mail] = await roster.mails.receive();
    expect(mail).toMatchObject({ to: 'nora.lund@example.org', subject: 'You’re invited to Harbor' });
    expect(mail?.text).toContain('/invitation#');
    expect(mail?.text).toContain('/not-my-organization#');
  });

  test('sends the invitation in the language that was chosen', async () => {
    await add('en.espanol@example.org', { language: 'es' });
    expect((await roster.mails.receive())[0]?.subject).toBe('Le han invitado a Harbor');
  });

  test('creates now and invites later, if chosen', async () => {
    const { body } = await add('later@example.org', { invite: false });
    expect(await roster.mails.receive()).toEqual([]);
    const listed = await administrator.get('/invitations?state=notSent');
    expect(listed.body['items']).toMatchObject([{ userId: body['id'], state: 'notSent' }]);
  });

  test('gives the defaults of the account if nothing is chosen, and nothing if there are none', async () => {
    const defaults = await roster.account('Defaults');
    const browser = await roster.browserOf(
      await roster.person({ account: defaults, roles: ['accountAdministrator'] }),
    );
    const { rows } = await roster.database.owner.query<{ id: string }>(
      "insert into groups (account_id, name) values ($1, 'Everyone') returning id",
      [defaults.id],
    );
    const groupId = rows[0]?.id;
    const settings = { version: 1, defaultRoles: ['download'], defaultGroupIds: [groupId] };
    expect((await browser.patch('/account', settings)).status).toBe(200);
    const first = await browser.post('/users', newcomer('first@example.org'));
    expect(first.body).toMatchObject({ roles: ['download'], groups: [{ id: groupId }] });
    const second = await browser.post('/users', {
      ...newcomer('second@example.org'),
      roles: [],
      groupIds: [],
    });
    expect(second.body).toMatchObject({ roles: [], groups: [] });
  });

  test('in my federated domain sends no mail: they sign in with their organization', async () => {
    await roster.mails.receive();
    const { status, body } = await add('jit@harbor-federated.example');
    expect([status, body['federated']]).toEqual([201, true]);
    expect(await roster.mails.receive()).toEqual([]);
  });

  test('notifies all Account Administrators of a new one', async () => {
    await roster.mails.receive();
    await add('new.admin@example.org', { roles: ['accountAdministrator'] });
    const subjects = (await roster.mails.receive()).map(({ subject, to }) => `${to}: ${subject}`);
    expect(subjects).toContain(`${ana.email}: Nora Lund is now an Account Administrator`);
  });

  test('of a registration that was never verified voids it; its link leads to the invitation', async () => {
    const registration = { email: 'never.verified@example.org', language: 'en' };
    const nobody = await roster.browserOf(null);
    expect((await nobody.post('/registrations', registration)).status).toBe(202);
    await roster.settled();
    const mails = await roster.mails.receive();
    const token = tokenIn(
      mails.find(({ to }) => to === 'never.verified@example.org'),
      '/verify-email',
    );
    expect((await add('never.verified@example.org')).status).toBe(201);
    const person = { firstName: 'Nora', lastName: 'Lund', country: 'DE', password: 'wet stone radio' };
    const verified = await nobody.post('/email-verifications', { token, ...person });
    expect([verified.status, verified.body['code']]).toEqual([409, 'links.replaced']);
    expect((await nobody.post('/links/inspect', { token })).body).toMatchObject({
      refusal: 'links.replaced',
      email: 'never.verified@example.org',
      renewable: false,
    });
  });

  test('of a registration whose email has not gone out sends the invitation alone', async () => {
    const email = 'just.registered@example.org';
    const nobody = await roster.browserOf(null);
    await roster.mails.receive();
    await nobody.post('/registrations', { email, language: 'en' });
    await roster.settled();
    expect((await add(email)).status).toBe(201);
    expect((await roster.mails.receive()).map(({ to, subject }) => [to, subject])).toEqual([
      [email, 'You’re invited to Harbor'],
    ]);
    expect(await failedMails()).toEqual([]);
  });

  test('and taking the invitation back before it went out sends nothing', async () => {
    const { body } = await add('mistyped@example.org');
    expect((await administrator.post('/invitations/withdraw', { userIds: [body['id']] })).status).toBe(200);
    expect(await roster.mails.receive()).toEqual([]);
    expect(await failedMails()).toEqual([]);
  });

  test.each([
    ['an unknown group', { groupIds: ['01890000-0000-7000-8000-000000000000'] }, 404, 'groups.notFound'],
    ['an address that is none', { email: 'nora@' }, 422, 'request.invalid'],
    ['a name with a line break', { firstName: 'Nora\nBcc: all@example.org' }, 422, 'request.invalid'],
    ['an unknown country', { country: 'XX' }, 422, 'request.invalid'],
    ['an account to belong to', { accountId: 'x' }, 422, 'request.invalid'],
  ])('refuses %s and creates no one', async (_what, wrong, status, code) => {
    const answer = await add('refused@example.org', wrong);
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
    expect(await userRow('refused@example.org')).toBeUndefined();
  });

  test('refuses a group of another account exactly like an unknown one', async () => {
    const { rows } = await roster.database.owner.query<{ id: string }>(
      "insert into groups (account_id, name) values ($1, 'Theirs') returning id",
      [other.id],
    );
    const unknown = await add('foreign@example.org', { groupIds: ['01890000-0000-7000-8000-000000000000'] });
    const foreign = await add('foreign@example.org', { groupIds: [rows[0]?.id] });
    expect([foreign.status, foreign.text]).toEqual([unknown.status, unknown.text]);
    expect(await userRow('foreign@example.org')).toBeUndefined();
  });

  test('as an Account Administrator requires an Account Administrator', async () => {
    const ben = await roster.browserOf(await roster.person({ account, roles: ['coAdministrator'] }));
    const wanted = { ...newcomer('too.much@example.org'), roles: ['accountAdministrator'] };
    const { status, body } = await ben.post('/users', wanted);
    expect([status, body['code']]).toEqual([403, 'roles.administratorOnlyByAdministrator']);
    expect(await userRow('too.much@example.org')).toBeUndefined();
  });
});

describe('A2: adding a user whose email is', () => {
  beforeAll(givenAdministrator);

  test('in my account answers with that row', async () => {
    const chloe = await roster.person({ account });
    const invited = await roster.person({ account, invited: true });
    expect((await add(chloe.email)).body).toMatchObject({
      code: 'users.alreadyMember',
      userId: chloe.id,
      invited: false,
    });
    expect((await add(invited.email)).body).toMatchObject({
      code: 'users.alreadyMember',
      invited: true,
      resendRefusal: null,
    });
  });

  test('in my account, and protected from me, says why I may not invite them again (X5)', async () => {
    const invited = await roster.person({ account, invited: true, roles: ['accountAdministrator'] });
    const ben = await roster.browserOf(await roster.person({ account, roles: ['coAdministrator'] }));
    const person = { email: invited.email, firstName: 'Nora', lastName: 'Lund', country: 'DE' };
    expect((await ben.post('/users', person)).body).toMatchObject({
      code: 'users.alreadyMember',
      invited: true,
      resendRefusal: 'users.administratorProtected',
    });
  });

  test('waiting for my approval answers with the request', async () => {
    const freya = await roster.person();
    const requestId = await roster.waiting(account, freya);
    expect((await add(freya.email)).body).toMatchObject({ code: 'users.awaitingApproval', requestId });
    expect((await addToAccount(freya.email)).body).toMatchObject({ code: 'users.awaitingApproval' });
  });

  test.each([
    ['in another account', () => roster.person({ account: other, firstName: 'Secret' })],
    ["an operator's", () => roster.person({ operator: true, firstName: 'Secret' })],
  ])('%s is refused, with nothing about the other account', async (_what, given) => {
    const { email } = await given();
    for (const answer of [await add(email), await addToAccount(email)]) {
      expect(answer.status).toBe(409);
      expect(answer.body).toEqual({
        type: '/help/refusals/users.inOtherAccount',
        title: 'users.inOtherAccount',
        status: 409,
        code: 'users.inOtherAccount',
      });
    }
  });

  test('known and unaffiliated is offered to be added to the account, with nothing about them', async () => {
    const ivo = await roster.person({ lockReasons: ['unaffiliated'], firstName: 'Secret' });
    const { status, body, text } = await add(ivo.email);
    expect([status, body['code']]).toEqual([409, 'users.existsUnaffiliated']);
    expect(text).not.toMatch(/Secret|userId/);
  });

  test('unknown, in a domain another account has verified, is refused', async () => {
    expect((await add('nobody@summit.example')).body).toMatchObject({ code: 'users.domainOwnedByOther' });
  });

  test('known and unaffiliated is refused on the domain only if its owner federates it', async () => {
    const verified = await roster.person({ email: 'free@summit.example' });
    const federated = await roster.person({ email: 'free@summit-federated.example' });
    expect((await add(verified.email)).body).toMatchObject({ code: 'users.existsUnaffiliated' });
    expect((await add(federated.email)).body).toMatchObject({ code: 'users.domainOwnedByOther' });
    expect((await addToAccount(federated.email)).body).toMatchObject({ code: 'users.domainOwnedByOther' });
  });

  test('unknown cannot be added to the account without a name', async () => {
    expect((await addToAccount('nobody@example.org')).body).toMatchObject({ code: 'users.notRegistered' });
  });
});

test('an administrator who tries out addresses of other accounts is throttled; one who adds people is not', async () => {
  await givenAdministrator();
  const taken = await roster.person({ account: other });
  const answers = [];
  for (let nth = 0; nth < 21; nth += 1) {
    answers.push((await add(taken.email)).status);
    expect((await add(`free.${nth}@example.org`)).status).toBe(nth < 19 ? 201 : 429);
  }
  expect(answers).toEqual([...Array<number>(20).fill(409), 429]);
  const held = await add('one.more@example.org');
  expect(held.body['code']).toBe('users.tooManyProbes');
  expect(Number(held.headers.get('retry-after'))).toBeGreaterThan(60);
});
