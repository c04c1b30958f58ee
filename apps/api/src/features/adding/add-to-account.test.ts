import type { RoleKey } from '@roster/domain/roles';
import { beforeAll, describe, expect, test } from 'vitest';
import { givenProduct } from '../../testing/given-account.ts';
import {
  password,
  type Account,
  type Browser,
  type Person,
  type Roster,
} from '../../testing/given-roster.ts';
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

describe('A3: adding a registered user to the account', () => {
  beforeAll(givenAdministrator);

  test('keeps the lock, notifies the user and opens the checklist', async () => {
    const ivo = await roster.person({ lockReasons: ['unaffiliated'], firstName: 'Ivo', lastName: 'Kask' });
    await roster.mails.receive();
    const { status, body } = await addToAccount(ivo.email, { roles: ['download'] });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      firstName: 'Ivo',
      lastName: 'Kask',
      status: 'locked',
      lockReasons: ['unaffiliated'],
      setup: [
        { step: 'unlock', done: false },
        { step: 'entitlementCountry', done: false },
        { step: 'roles', done: true },
        { step: 'refreshPolicy', done: false },
      ],
    });
    const [mail] = await roster.mails.receive();
    expect(mail?.text).toContain('Your sign-in is still locked');
    expect(mail?.text).toContain('/not-my-organization#');
  });

  test('unlocks when that is ticked', async () => {
    const ivo = await roster.person({ lockReasons: ['unaffiliated'] });
    const { body } = await addToAccount(ivo.email, { unlock: true, entitlementCountry: 'DE' });
    expect(body).toMatchObject({ status: 'active', lockReasons: [] });
    expect((await roster.mails.receive()).at(-1)?.text).not.toContain('still locked');
    expect(
      (await (await roster.browserOf(null)).post('/sign-in', { email: ivo.email, password })).status,
    ).toBe(200);
  });

  test('never clears what an operator locked', async () => {
    const ivo = await roster.person({ lockReasons: ['operator', 'unaffiliated'] });
    const { body } = await addToAccount(ivo.email, { unlock: true });
    expect(body).toMatchObject({ status: 'locked', lockReasons: ['operator'] });
  });

  test('shows the new account no earlier lock note, history or sign-ins (A5)', async () => {
    const wanderer = await roster.person({ account: other, firstName: 'Wanda' });
    const greta = await roster.browserOf(
      await roster.person({ account: other, roles: ['accountAdministrator'] }),
    );
    await greta.post('/users/lock', { userIds: [wanderer.id], reason: 'a note of the old account' });
    await leaveAs(wanderer);

    const { body } = await addToAccount(wanderer.email);
    const id = String(body['id']);
    const seen = await Promise.all(
      ['', '/sign-ins', '/history', '/mails'].map((part) => administrator.get(`/users/${id}${part}`)),
    );
    expect(seen.map(({ text }) => text).join()).not.toMatch(/a note of the old account|users\.locked|Summit/);
    expect(seen[1]?.body['items']).toEqual([]);
    expect(seen[0]?.body).toMatchObject({ source: 'manual', lastSignInAt: null });
  });

  test('each open step of the checklist is done by one request', async () => {
    const ivo = await roster.person({ lockReasons: ['unaffiliated'] });
    const { body } = await addToAccount(ivo.email);
    const id = String(body['id']);
    await administrator.post('/users/unlock', { userIds: [id] });
    const current = await administrator.get(`/users/${id}`);
    await administrator.patch(`/users/${id}`, { version: current.body['version'], entitlementCountry: 'DE' });
    await administrator.post('/users/roles', { userIds: [id], add: ['download'] });
    const done = await administrator.post(`/users/${id}/refresh-policy-mails`, {});
    expect(done.body['setup']).toEqual(
      ['unlock', 'entitlementCountry', 'roles', 'refreshPolicy'].map((step) => ({ step, done: true })),
    );
  });
});

describe('A3: "this is not my organization"', () => {
  beforeAll(givenAdministrator);

  const linkOf = async (email: string) =>
    tokenIn(
      (await roster.mails.receive()).find(({ to }) => to === email),
      '/not-my-organization',
    );
  const say = async (token: string) => (await roster.browserOf(null)).post('/not-my-organization', { token });

  test('of an invitation deletes the invited user: a typo cannot hold an address for ever', async () => {
    await add('typo@example.org');
    expect((await say(await linkOf('typo@example.org'))).status).toBe(200);
    expect(await userRow('typo@example.org')).toBeUndefined();
    expect((await add('typo@example.org')).status).toBe(201);
  });

  test('of a registered user ends the affiliation and everything in it, and notifies the administrators', async () => {
    const ivo = await roster.person();
    await addToAccount(ivo.email, { roles: ['download'], entitlementCountry: 'DE' });
    const session = await roster.browserOf(ivo);
    expect((await say(await linkOf(ivo.email))).status).toBe(200);
    expect(await userRow(ivo.email)).toMatchObject({
      account_id: null,
      roles: [],
      entitlement_country: null,
      lock_reasons: [],
    });
    expect((await session.get('/session')).status).toBe(401);
    const told = await roster.mails.receive();
    expect(told.map(({ to }) => to)).toContain(ana.email);
  });

  test('does nothing to an affiliation that it was not sent for', async () => {
    const ivo = await roster.person();
    await addToAccount(ivo.email);
    const token = await linkOf(ivo.email);
    await leaveAs(ivo);
    const greta = await roster.browserOf(
      await roster.person({ account: other, roles: ['accountAdministrator'] }),
    );
    expect((await greta.post('/users/add-to-account', { email: ivo.email })).status).toBe(201);
    expect((await say(token)).body['code']).toBe('links.replaced');
    expect(await userRow(ivo.email)).toMatchObject({ account_id: other.id });
  });
});

describe('restoring a user this account removed', () => {
  beforeAll(givenAdministrator);

  const restore = (email: string, by = administrator) => by.post('/users/restore', { email });
  async function givenReleased(roles: RoleKey[] = ['download']): Promise<Person> {
    const person = await roster.person({ account, roles });
    const { rows } = await roster.database.owner.query<{ id: string }>(
      `insert into groups (account_id, name) values ($1, $2) returning id`,
      [account.id, `Group of ${person.email}`],
    );
    await roster.database.owner.query(
      'insert into group_members (group_id, user_id, account_id) values ($1, $2, $3)',
      [rows[0]?.id, person.id, account.id],
    );
    await leaveAs(person);
    return person;
  }

  test('is offered beside "Add to account", and restores roles and groups', async () => {
    const wanda = await givenReleased();
    const answer = await administrator.post('/users', {
      email: wanda.email,
      firstName: 'Any',
      lastName: 'Name',
      country: 'DE',
    });
    expect(answer.body).toMatchObject({ code: 'users.existsUnaffiliated', restorable: true });
    const { status, body } = await restore(wanda.email);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      roles: ['download'],
      groups: [{ name: `Group of ${wanda.email}` }],
      status: 'active',
    });
    expect((await restore(wanda.email)).body['code']).toBe('users.alreadyMember');
  });

  test('is not possible after 30 days, for another account, or for users who were never here', async () => {
    const wanda = await givenReleased();
    const greta = await roster.browserOf(
      await roster.person({ account: other, roles: ['accountAdministrator'] }),
    );
    expect((await restore(wanda.email, greta)).body['code']).toBe('users.notRestorable');
    expect((await restore((await roster.person()).email)).body['code']).toBe('users.notRestorable');
    await roster.database.owner.query('update departures set restorable_until = now() where user_id = $1', [
      wanda.id,
    ]);
    expect((await restore(wanda.email)).body['code']).toBe('users.notRestorable');
  });

  test('as an Account Administrator requires an Account Administrator', async () => {
    const boss = await givenReleased(['accountAdministrator']);
    const ben = await roster.browserOf(await roster.person({ account, roles: ['coAdministrator'] }));
    expect((await restore(boss.email, ben)).body['code']).toBe('roles.administratorOnlyByAdministrator');
    expect((await restore(boss.email)).body['roles']).toEqual(['accountAdministrator']);
  });

  test('is refused after they joined another account, like adding any of its users', async () => {
    const wanda = await givenReleased();
    const greta = await roster.browserOf(
      await roster.person({ account: other, roles: ['accountAdministrator'] }),
    );
    await greta.post('/users/add-to-account', { email: wanda.email });
    const { body } = await restore(wanda.email);
    expect(body['code']).toBe('users.inOtherAccount');
    expect(body['restorable']).toBeUndefined();
  });
});

/** Ends an affiliation the way a granted release does. */
async function leaveAs(person: Person): Promise<void> {
  const { rows } = await roster.database.owner.query<{ account_id: string }>(
    'select account_id from users where id = $1',
    [person.id],
  );
  const home = { id: rows[0]?.account_id ?? '', name: '' };
  await roster.database.owner.query("update users set lock_reasons = '{}' where id = $1", [person.id]);
  const asking = await roster.browserOf(person);
  const { body } = await asking.post('/profile/requests', { kind: 'release' });
  const boss = await roster.browserOf(
    await roster.person({ account: home, roles: ['accountAdministrator'] }),
  );
  const answer = await boss.post(`/user-requests/${String(body['id'])}/answer`, { answer: 'grant' });
  expect(answer.status).toBe(200);
}
