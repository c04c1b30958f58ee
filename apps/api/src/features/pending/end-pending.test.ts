import { accessActs, endsBy, pendingThings, type AccessAct, type PendingThing } from '@roster/domain/pending';
import { linkPurposes, type LinkPurpose } from '@roster/domain/links';
import { describe, expect, test } from 'vitest';
import { issueToken } from '../../testing/issue-token.ts';
import { givenTool } from '../../testing/given-tools.ts';
import { givenAccount } from '../../testing/given-account.ts';
import {
  password,
  type Account,
  type Browser,
  type Person,
  type Roster,
} from '../../testing/given-roster.ts';
import { tokenIn } from '../../testing/test-mailbox.ts';
import { giveTicket } from '../waiting/index.ts';

// A7: the table of the domain, walked cell by cell on the real product.

let roster: Roster;
let nobody: Browser;
let operator: Browser;
let account: Account;
let boss: Browser;
let count = 0;

const newPassword = 'purple elephants sing';

givenAccount(async (given) => {
  ({ roster, nobody, account, ana: boss } = given);
  operator = await roster.browserOf(await roster.person({ operator: true }));
  await roster.database.owner.query('delete from throttles');
}, 'Harbor');

const exists = async (text: string, values: unknown[]): Promise<boolean> =>
  ((await roster.database.owner.query(text, values)).rowCount ?? 0) > 0;

type Wanted = { startedBy?: Person; email?: string };

/** The row of a link as a mail makes it. Answers its id. */
async function link(purpose: LinkPurpose, of: Person, { startedBy, email }: Wanted = {}): Promise<string> {
  const { rows } = await roster.database.owner.query<{ id: string }>(
    `insert into tokens (purpose, user_id, account_id, email, expires_at, started_by)
     values ($1, $2, $3, $4, now() + interval '1 hour', $5) returning id`,
    [purpose, of.id, account.id, email ?? `new.${(count += 1)}@example.org`, startedBy?.id ?? null],
  );
  return rows[0]?.id ?? '';
}
const tokenOf = (linkId: string) => issueToken(roster.platform.database.app, linkId);
const linkLives = (id: string) => () =>
  exists('select from tokens where id = $1 and ended_at is null and used_at is null', [id]);

type Alive = () => Promise<boolean>;

/** Everything that can be pending of a user; each function says whether it still is. */
async function givenEverything(user: Person, given: 'accountAdministrator' | 'download') {
  const { owner } = roster.database;
  const browser = await roster.browserOf(user);
  await browser.patch('/profile', { language: 'de' }, { 'idempotency-key': 'mine' });
  await browser.post('/profile/requests', { kind: 'role', role: 'betaSoftware' });
  await owner.query(
    `insert into sessions (token_hash, user_id, device, started_at, last_seen_at, idle_ends_at, ends_at, pass)
     values (sha256(convert_to($1, 'UTF8')), $2, 'Test', now(), now(), now() + '1 hour', now() + '1 hour', true)`,
    [user.id, user.id],
  );
  await owner.query(
    "insert into approval_requests (account_id, user_id, requested_at, source) values ($1, $2, now(), 'domain')",
    [account.id, user.id],
  );
  await roster.device(user);
  await browser.post('/device-sign-ins', givenTool(nobody).wanted);
  const { platform, clock } = roster;
  const ticket = giveTicket({ platform, now: clock.now() }, 'unlock', user.id);
  const invited = await roster.person({ account, invited: true, roles: [given] });
  const colleague = await roster.person({ account });
  const links = Object.fromEntries(
    await Promise.all(
      linkPurposes
        .filter((purpose) => purpose !== 'emailVerification')
        .map(async (purpose) => [`link.${purpose}`, linkLives(await link(purpose, user))]),
    ),
  ) as Record<`link.${Exclude<LinkPurpose, 'emailVerification'>}`, Alive>;
  return {
    session: async () => (await browser.get('/session')).status === 200,
    pass: () => exists('select from sessions where user_id = $1 and pass', [user.id]),
    ...links,
    startedInvitation: linkLives(await link('invitation', invited, { startedBy: user })),
    startedEmailChange: linkLives(await link('emailChange', colleague, { startedBy: user })),
    storedAnswer: () =>
      exists("select from idempotency_keys where actor_id = $1 and key = 'mine'", [user.id]),
    knownDevice: () =>
      exists("select from users where id = $1 and devices_known_since = '-infinity'", [user.id]),
    waitTicket: async () => (await nobody.post('/request-states', { ticket })).status === 200,
    domainRequest: () =>
      exists("select from approval_requests where user_id = $1 and state = 'open'", [user.id]),
    deviceToken: () => exists('select from devices where user_id = $1 and token_hash is not null', [user.id]),
    deviceSignIn: () =>
      exists('select from device_sign_ins where user_id = $1 and expires_at > now()', [user.id]),
    userRequest: () => exists("select from user_requests where user_id = $1 and state = 'open'", [user.id]),
  } satisfies Record<PendingThing, Alive>;
}

const use = async (path: string, linkId: string, more = {}) =>
  nobody.post(path, { token: await tokenOf(linkId), ...more });

/** Each act as it really happens. */
const acts: Record<AccessAct, (user: Person) => Promise<{ status: number }>> = {
  lock: ({ id }) => boss.post('/users/lock', { userIds: [id] }),
  operatorLock: ({ id }) => operator.post(`/operator/users/${id}/lock`, { reason: 'Asked for' }),
  passwordReset: async (user) =>
    use('/password-resets', await link('passwordReset', user), { password: newPassword }),
  passwordChange: async (user) =>
    (await roster.browserOf(user)).post('/profile/password', {
      currentPassword: password,
      password: newPassword,
    }),
  emailChange: async (user) => use('/email-changes/confirm', await link('emailChange', user)),
  emailUndo: async (user) => use('/email-changes/undo', await link('emailUndo', user)),
  signOutEverywhere: ({ id }) => boss.post('/users/sign-out', { userIds: [id] }),
  leave: ({ id }) => boss.post('/users/remove', { userIds: [id] }),
  erase: ({ id }) => operator.post(`/operator/users/${id}/erase`, { reason: 'Asked for' }),
  accountClosed: () => operator.post(`/operator/accounts/${account.id}/close`, { reason: 'Merged' }),
  roleLost: ({ id }) => boss.post('/users/roles', { userIds: [id], remove: ['accountAdministrator'] }),
};

test.each(accessActs)('%s ends what the table says, and nothing else', async (act) => {
  // The administrators of a closed account may still read it.
  const role = act === 'accountClosed' ? 'coAdministrator' : 'accountAdministrator';
  const user = await roster.person({ account, roles: [role] });
  const pending = await givenEverything(user, role === 'coAdministrator' ? 'download' : role);
  for (const thing of pendingThings) expect([thing, await pending[thing]()]).toEqual([thing, true]);

  expect((await acts[act](user)).status).toBeLessThan(300);
  const after: Record<string, string> = {};
  for (const thing of pendingThings) after[thing] = (await pending[thing]()) ? 'stays' : 'ends';
  const wanted = Object.fromEntries(
    pendingThings.map((thing) => [thing, endsBy(thing, act) ? 'ends' : 'stays']),
  );
  expect(after).toEqual(wanted);
});

test('signing out everywhere else keeps the session it is done in, and ends the change of the address', async () => {
  const chloe = await roster.person({ account });
  const browser = await roster.browserOf(chloe);
  const change = linkLives(await link('emailChange', chloe));
  expect((await browser.post('/profile/sessions/end', { others: true })).status).toBe(200);
  expect((await browser.get('/session')).status).toBe(200);
  expect(await change()).toBe(false);
});

describe('a link of a locked user', () => {
  const paths = {
    invitation: '/invitations/accept',
    passwordReset: '/password-resets',
    notMyOrganization: '/not-my-organization',
    emailChange: '/email-changes/confirm',
    emailUndo: '/email-changes/undo',
  } as const;

  test.each(Object.entries(paths) as [keyof typeof paths, string][])(
    'for %s is refused, at the door and where the lock came in between, and cannot be renewed',
    async (purpose, path) => {
      const locked = await roster.person({ account, lockReasons: ['administrator'] });
      const id = await link(purpose, locked);
      const body = ['invitation', 'passwordReset'].includes(purpose) ? { password: newPassword } : {};
      const answer = await use(path, id, body);
      expect([answer.status, answer.body['code']]).toEqual([403, 'links.locked']);
      expect((await use('/links/inspect', id)).body['refusal']).toBe('links.locked');
      expect((await use('/links/renew', id)).status).not.toBe(202);

      // The lock takes the row first: what was looked at before it no longer counts.
      const free = await roster.person({ account });
      const token = await tokenOf(await link(purpose, free));
      const lock = await roster.database.owner.connect();
      await lock.query('begin');
      await lock.query(`update users set lock_reasons = '{administrator}' where id = $1`, [free.id]);
      const late = nobody.post(path, { token, ...body });
      await waitedFor(lock);
      await lock.query('commit');
      lock.release();
      expect((await late).body['code']).toBe('links.locked');
    },
  );

  /** Until another connection waits for what this one holds. */
  async function waitedFor(holder: { query: (text: string) => Promise<{ rows: unknown[] }> }) {
    const waiting =
      'select from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))';
    while ((await holder.query(waiting)).rows.length === 0);
  }
});

describe('the members of a closed account', () => {
  test('are sent no link, and those they have do not work', async () => {
    const chloe = await roster.person({ account });
    const id = await link('passwordReset', chloe);
    await operator.post(`/operator/accounts/${account.id}/close`, { reason: 'Merged' });
    await roster.mails.receive();
    await nobody.post('/password-reset-requests', { email: chloe.email });
    await roster.settled();
    expect((await roster.mails.receive()).filter(({ to }) => to === chloe.email)).toEqual([]);
    expect((await use('/password-resets', id, { password: newPassword })).body['code']).toBe(
      'links.replaced',
    );
    const late = await link('passwordReset', chloe);
    expect((await use('/password-resets', late, { password: newPassword })).body['code']).toBe(
      'signIn.accountClosed',
    );
  });
});

describe('an invitation that gives a role', () => {
  const invite = async (by: Browser, roles: string[]) => {
    const email = `invited.${(count += 1)}@example.org`;
    const body = { email, firstName: 'Nora', lastName: 'Lund', country: 'DE', roles };
    expect((await by.post('/users', body)).status).toBe(201);
    const mails = await roster.mails.receive();
    return {
      email,
      token: tokenIn(
        mails.find(({ to }) => to === email),
        '/invitation',
      ),
    };
  };
  const accept = (token: string) => nobody.post('/invitations/accept', { token, password: newPassword });

  test.each(['lock', 'leave', 'roleLost'] as const)('ends with its inviter’s right: %s', async (act) => {
    const inviter = await roster.person({ account, roles: ['accountAdministrator'] });
    const browser = await roster.browserOf(inviter);
    const withRole = await invite(browser, ['accountAdministrator']);
    const without = await invite(browser, []);
    expect((await acts[act](inviter)).status).toBe(200);
    expect((await accept(withRole.token)).body['code']).toBe('links.invitationNeeded');
    // Nor does asking for a password bring another one: the email sends them to an administrator.
    await nobody.post('/password-reset-requests', { email: withRole.email });
    await roster.settled();
    const [mail, ...more] = (await roster.mails.receive()).filter(({ to }) => to === withRole.email);
    expect([mail?.subject, more.length]).toEqual(['Ask for an invitation', 0]);
    expect(mail?.text).not.toContain('/invitation#');
    expect((await accept(without.token)).status).toBe(200);
    const listed = await boss.get(`/invitations?search=${withRole.email}`);
    expect(listed.body['items']).toMatchObject([{ state: 'expired', ended: true }]);
  });

  test('stands when its inviter keeps the right, and belongs to its inviter after it is asked for again', async () => {
    const inviter = await roster.person({ account, roles: ['accountAdministrator', 'download'] });
    const { email, token } = await invite(await roster.browserOf(inviter), ['accountAdministrator']);
    await boss.post('/users/roles', { userIds: [inviter.id], remove: ['download'] });
    expect((await nobody.post('/links/inspect', { token })).body['refusal']).toBeNull();

    roster.clock.offset += 61_000; // within a minute it would not be sent twice
    await nobody.post('/password-reset-requests', { email });
    await roster.settled();
    const again = tokenIn(
      (await roster.mails.receive()).find(({ to }) => to === email),
      '/invitation',
    );
    await acts.lock(inviter);
    expect((await accept(again)).body['code']).toBe('links.invitationNeeded');
  });
});

test('undoing a change of the address voids the password and sends the owner a link to set a new one', async () => {
  const chloe = await roster.person({ account });
  const thief = 'thief@example.org';
  await use('/email-changes/confirm', await link('emailChange', chloe, { email: thief }));
  const undo = tokenIn(
    await roster.mails.receiveOne(chloe.email, '/undo-email-change#'),
    '/undo-email-change',
  );
  expect((await nobody.post('/email-changes/undo', { token: undo })).status).toBe(200);
  for (const email of [thief, chloe.email])
    expect((await nobody.post('/sign-in', { email, password })).status).toBe(401);
  const reset = tokenIn(await roster.mails.receiveOne(chloe.email, 'changed back'), '/new-password');
  expect((await nobody.post('/password-resets', { token: reset, password: newPassword })).status).toBe(200);
  expect((await nobody.post('/sign-in', { email: chloe.email, password: newPassword })).status).toBe(200);
});

test('a thief of an address cannot take the owner’s way back away (A6)', async () => {
  const chloe = await roster.person({ account });
  const change = async (email: string) =>
    use('/email-changes/confirm', await link('emailChange', chloe, { email }));
  await change('thief.one@example.org');
  const owners = tokenIn(
    await roster.mails.receiveOne(chloe.email, '/undo-email-change#'),
    '/undo-email-change',
  );
  await change('thief.two@example.org');
  const thiefs = tokenIn(
    await roster.mails.receiveOne('thief.one@example.org', '/undo-email-change#'),
    '/undo-email-change',
  );
  expect((await nobody.post('/email-changes/undo', { token: thiefs })).status).toBe(200);
  expect((await nobody.post('/email-changes/undo', { token: owners })).body).toMatchObject({
    email: chloe.email,
  });
  expect((await nobody.post('/sign-in', { email: chloe.email, password })).status).toBe(401);
});
