import { beforeEach, describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import {
  password,
  type Account,
  type Browser,
  type Person,
  type Roster,
} from '../../testing/given-roster.ts';
import { tokenIn } from '../../testing/test-mailbox.ts';

// R3, H4: an account that lost its administrators gets one who can get in, whatever state they were in before.

let roster: Roster;
let account: Account;
let ana: Browser;
let me: Person;
let olivia: Browser;

givenAccount((given) => ({ roster, account, ana, me } = given));
beforeEach(async () => {
  olivia = await roster.browserOf(await roster.person({ operator: true }));
});

const appoint = ({ email }: { email: string }) =>
  olivia.post(`/operator/accounts/${account.id}/administrators`, {
    email,
    firstName: 'Nora',
    lastName: 'Lund',
  });
const lacksAdministrator = async (id = account.id) =>
  (await olivia.get(`/operator/accounts/${id}`)).body['lacksAdministrator'];
const eventsOf = async ({ id }: { id: string }) => {
  const { rows } = await roster.database.owner.query<{ event: string }>(
    `select event from audit_events where account_id = $1 and subject_id = $2 and actor_id <> $3 order by sequence`,
    [account.id, id, me.id],
  );
  return rows.map(({ event }) => event);
};
/** An administrator of the account adds someone who has yet to set a password. */
async function added(more: object = {}): Promise<{ id: string; email: string }> {
  const email = `nora.${crypto.randomUUID()}@example.org`;
  const user = { email, firstName: 'Nora', lastName: 'Lund', country: 'DE', invite: false, ...more };
  const { body } = await ana.post('/users', user);
  return { id: String(body['id']), email };
}
const signIn = async (email: string) => {
  const nobody = await roster.browserOf(null);
  return (await nobody.post('/sign-in', { email, password })).status;
};
/** Accepts the invitation of the latest email to this address. */
async function comeIn({ email }: { email: string }): Promise<number> {
  const token = tokenIn(await roster.mails.receiveOne(email, 'invited'), '/invitation');
  const nobody = await roster.browserOf(null);
  return (await nobody.post('/invitations/accept', { token, password: 'purple elephants sing' })).status;
}

describe('an appointed member gets in', () => {
  test('who was added without an invitation', async () => {
    const nora = await added();
    expect((await appoint(nora)).status).toBe(201);
    expect(await eventsOf(nora)).toEqual([
      'users.invited',
      'users.rolesChanged',
      'account.administratorAppointed',
    ]);
    expect(await comeIn(nora)).toBe(200);
  });

  test('whose invitation ended with the lock of who sent it, also if they have the role already', async () => {
    const xenia = await roster.person({ account, roles: ['accountAdministrator'] });
    const hers = await roster.browserOf(xenia);
    const email = `yuri.${crypto.randomUUID()}@example.org`;
    const yuri = {
      email,
      firstName: 'Yuri',
      lastName: 'Ost',
      country: 'DE',
      roles: ['accountAdministrator'],
    };
    await hers.post('/users', { ...yuri, invite: true });
    await roster.mails.receiveOne(email, 'invited');
    await olivia.post(`/operator/users/${xenia.id}/lock`, { reason: 'Asked by the police' });
    expect((await appoint(yuri)).status).toBe(201);
    expect(await comeIn(yuri)).toBe(200);
  });

  test('who was locked by an administrator', async () => {
    const locked = await roster.person({ account, lockReasons: ['administrator'] });
    expect((await appoint(locked)).status).toBe(201);
    expect(await signIn(locked.email)).toBe(200);
    expect(await eventsOf(locked)).toContain('users.unlocked');
  });

  test('who was locked by an administrator before they were ever invited', async () => {
    const nora = await added();
    await ana.post('/users/lock', { userIds: [nora.id] });
    expect((await appoint(nora)).status).toBe(201);
    expect(await comeIn(nora)).toBe(200);
  });
});

test.each([
  ['a member', true],
  ['someone without an account', false],
])(
  '%s who is locked by the operator is not appointed, since they could not sign in',
  async (_who, member) => {
    const lockReasons = ['operator', ...(member ? [] : ['unaffiliated' as const])] as (
      'operator' | 'unaffiliated'
    )[];
    const locked = await roster.person({ ...(member && { account }), lockReasons });
    expect((await appoint(locked)).body).toMatchObject({ code: 'users.staysLocked' });
    const { rows } = await roster.database.owner.query('select account_id, roles from users where id = $1', [
      locked.id,
    ]);
    expect(rows).toEqual([{ account_id: member ? account.id : null, roles: [] }]);
  },
);

test('the log of the account says how each appointed person came in (X1)', async () => {
  const free = await roster.person({ lockReasons: ['unaffiliated'] });
  await appoint(free);
  expect(await eventsOf(free)).toEqual(['users.addedToAccount', 'account.administratorAppointed']);
  const email = `new.${crypto.randomUUID()}@example.org`;
  const { body } = await appoint({ email });
  const administrators = body['administrators'] as { id: string; email: string }[];
  const id = administrators.find((one) => one.email === email)?.id ?? '';
  expect(await eventsOf({ id })).toEqual(['users.added', 'account.administratorAppointed']);
});

describe('an account lacks an administrator', () => {
  const requests = async (id: string) => {
    const { rows } = await roster.database.owner.query(
      "select from service_requests where account_id = $1 and category = 'noAdministrator'",
      [id],
    );
    return rows.length;
  };

  test('while the invitation of its only one has ended', async () => {
    const yuri = { firstName: 'Yuri', lastName: 'Ost', country: 'DE', roles: ['accountAdministrator'] };
    await ana.post('/users', { ...yuri, email: `yuri.${crypto.randomUUID()}@example.org`, invite: true });
    await roster.settled();
    expect(await lacksAdministrator()).toBe(false);
    await olivia.post(`/operator/users/${me.id}/lock`, { reason: 'Asked by the police' });
    expect([await lacksAdministrator(), await requests(account.id)]).toEqual([true, 1]);
  });

  test('as soon as its first one says that it is not their organization', async () => {
    const email = `wrong.${crypto.randomUUID()}@example.org`;
    const created = await olivia.post('/operator/accounts', {
      name: 'South Rail',
      number: `SR-${crypto.randomUUID().slice(0, 8)}`,
      mainCountry: 'DE',
      administrator: { email, firstName: 'Nora', lastName: 'Rail' },
    });
    expect(created.body).toMatchObject({ lacksAdministrator: false });
    const token = tokenIn(await roster.mails.receiveOne(email, 'invited'), '/not-my-organization');
    const nobody = await roster.browserOf(null);
    expect((await nobody.post('/not-my-organization', { token })).status).toBe(200);
    const id = String(created.body['id']);
    expect([await lacksAdministrator(id), await requests(id)]).toEqual([true, 1]);
  });
});
