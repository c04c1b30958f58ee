import { request as httpRequest } from 'node:http';
import { beforeEach, describe, expect, test } from 'vitest';
import { givenSharedAccount } from '../../testing/given-account.ts';
import { password, type Account, type Browser, type Roster } from '../../testing/given-roster.ts';
import { tokenIn, type ReceivedMail } from '../../testing/test-mailbox.ts';

let roster: Roster;
let account: Account;
let administrator: Browser;
let nobody: Browser;

const newPassword = 'purple elephants sing';
const minute = 60_000;
const day = 24 * 60 * minute;

givenSharedAccount((given) => ({ roster, account, ana: administrator, nobody } = given), 'Harbor');
beforeEach(async () => {
  await roster.mails.receive();
  await roster.database.owner.query('delete from throttles');
});

const mailTo = (mails: ReceivedMail[], email: string) => mails.find(({ to }) => to === email);
const signIn = (email: string, typed: string) => nobody.post('/sign-in', { email, password: typed });

async function ask(email: string): Promise<string> {
  expect((await nobody.post('/password-reset-requests', { email })).status).toBe(202);
  await roster.settled();
  return tokenIn(mailTo(await roster.mails.receive(), email), '/new-password');
}
const reset = (token: string, typed = newPassword) =>
  nobody.post('/password-resets', { token, password: typed });

describe('W1: a password reset', () => {
  test('sets a new password once, and ends every session', async () => {
    const chloe = await roster.person({ account });
    const session = await roster.browserOf(chloe);
    const token = await ask(chloe.email);
    expect((await reset(token)).body).toEqual({ email: chloe.email });
    expect((await session.get('/session')).status).toBe(401);
    expect((await signIn(chloe.email, newPassword)).status).toBe(200);
    expect((await signIn(chloe.email, password)).status).toBe(401);
    expect((await reset(token)).body['code']).toBe('links.used');
    expect(mailTo(await roster.mails.receive(), chloe.email)?.subject).toBe('Your password was changed');
  });

  test('is replaced by a newer one', async () => {
    const chloe = await roster.person({ account });
    const first = await ask(chloe.email);
    roster.clock.offset = 2 * minute;
    const second = await ask(chloe.email);
    expect((await reset(first)).body['code']).toBe('links.replaced');
    expect((await reset(second)).status).toBe(200);
  });

  test('expires after 60 minutes, and offers a new one to the same mailbox', async () => {
    const chloe = await roster.person({ account });
    const token = await ask(chloe.email);
    roster.clock.offset = 61 * minute;
    expect((await reset(token)).body['code']).toBe('links.expired');
    expect((await nobody.post('/links/inspect', { token })).body).toMatchObject({
      refusal: 'links.expired',
      renewable: true,
    });
    expect((await nobody.post('/links/renew', { token })).status).toBe(202);
    const fresh = tokenIn(mailTo(await roster.mails.receive(), chloe.email), '/new-password');
    expect((await reset(fresh)).status).toBe(200);
  });

  test('is in the audit log once more when the expired one is renewed (X1)', async () => {
    const chloe = await roster.person({ account });
    const token = await ask(chloe.email);
    roster.clock.offset = 61 * minute;
    // The second one comes within a minute and is not sent.
    for (let nth = 0; nth < 2; nth += 1) await nobody.post('/links/renew', { token });
    const { rows } = await roster.database.owner.query(
      "select account_id from audit_events where event = 'users.passwordResetAsked' and subject_id = $1",
      [chloe.id],
    );
    expect(rows).toEqual([{ account_id: account.id }, { account_id: account.id }]);
  });

  test('never unlocks, and clears the throttle of failed sign-ins', async () => {
    const chloe = await roster.person({ account });
    for (let nth = 0; nth < 11; nth += 1) await signIn(chloe.email, 'wrong');
    expect((await signIn(chloe.email, password)).status).toBe(429);
    expect((await reset(await ask(chloe.email))).status).toBe(200);
    expect((await signIn(chloe.email, newPassword)).status).toBe(200);
  });

  test('sends nothing to locked and federated users, with the same answer (F4)', async () => {
    const locked = await roster.person({ account, lockReasons: ['administrator'] });
    const federated = await roster.person({ account, federated: true });
    expect(await ask(locked.email)).toBe('');
    expect(await ask(federated.email)).toBe('');
    expect(await ask('nobody@example.org')).toBe('');
  });

  test('applies the rules for passwords, and names the one that failed', async () => {
    const chloe = await roster.person({ account, email: 'chloe.of.the.bridge@example.com' });
    const token = await ask(chloe.email);
    const codes = [];
    for (const typed of ['short', 'aaaaaaaaaaaaaaaaaaaa', 'chloe.of.the.bridge', 'x'.repeat(300)])
      codes.push((await reset(token, typed)).body['code']);
    expect(codes).toEqual(['password.tooShort', 'password.common', 'password.personal', 'password.tooLong']);
    // A refused password does not consume the link.
    expect((await reset(token)).status).toBe(200);
  });
});

describe('an administrator’s reset', () => {
  const send = (id: string) => administrator.post(`/users/${id}/password-reset`);

  test('sends a link', async () => {
    const chloe = await roster.person({ account });
    expect((await send(chloe.id)).body).toEqual({ sent: 'passwordReset', repeated: false });
    const mails = await roster.mails.receive();
    expect(mailTo(mails, chloe.email)?.text).toContain('/new-password#');
    expect(mails).toHaveLength(1);
  });

  test('resends the invitation to invited users', async () => {
    const invited = await roster.person({ account, invited: true });
    expect((await send(invited.id)).body).toEqual({ sent: 'invitation', repeated: false });
    const mails = await roster.mails.receive();
    expect(mailTo(mails, invited.email)?.text).toContain('/invitation#');
    expect(mails).toHaveLength(1);
  });

  test('is refused with the reason, and then sends nothing', async () => {
    const locked = await roster.person({ account, lockReasons: ['administrator'] });
    const federated = await roster.person({ account, federated: true });
    expect((await send(locked.id)).body['code']).toBe('users.lockedNoReset');
    expect((await send(federated.id)).body['code']).toBe('users.managedByOrganization');
    const ben = await roster.browserOf(await roster.person({ account, roles: ['coAdministrator'] }));
    const ana = await roster.person({ account, roles: ['accountAdministrator'] });
    expect((await ben.post(`/users/${ana.id}/password-reset`)).body['code']).toBe(
      'users.administratorProtected',
    );
    expect(await roster.mails.receive()).toEqual([]);
  });
});

describe('W1: an invitation', () => {
  async function invite(email: string): Promise<{ id: string; token: string }> {
    const body = { email, firstName: 'Nora', lastName: 'Lund', country: 'DE' };
    const answer = await administrator.post('/users', body);
    return {
      id: String(answer.body['id']),
      token: tokenIn(mailTo(await roster.mails.receive(), email), '/invitation'),
    };
  }
  const accept = (token: string) => nobody.post('/invitations/accept', { token, password: newPassword });

  test('sets the first password, once, for 14 days', async () => {
    const { token } = await invite('first@example.org');
    expect((await accept(token)).body).toEqual({ email: 'first@example.org' });
    expect((await signIn('first@example.org', newPassword)).status).toBe(200);
    expect((await accept(token)).body['code']).toBe('links.used');

    const late = await invite('late@example.org');
    roster.clock.offset = 14 * day + minute;
    expect((await accept(late.token)).body['code']).toBe('links.expired');
  });

  test('shows its state and can be sent again, which ends the older link', async () => {
    const { id, token } = await invite('again@example.org');
    const boss = () => administrator.get(`/invitations?search=again`);
    expect((await boss()).body['items']).toMatchObject([{ userId: id, state: 'sent' }]);
    roster.clock.offset = 2 * minute;
    expect((await administrator.post('/invitations/resend', { userIds: [id] })).body).toEqual({
      done: [id],
      refused: [],
      repeated: [],
    });
    expect((await boss()).body['items']).toMatchObject([{ state: 'sending' }]);
    await roster.mails.receive();
    expect((await accept(token)).body['code']).toBe('links.replaced');
    await roster.database.owner.query(
      "update mails set state = 'failed', last_error = '550 no such mailbox' where user_id = $1",
      [id],
    );
    expect((await boss()).body['items']).toMatchObject([{ state: 'failed', error: '550 no such mailbox' }]);
  });

  test('can be withdrawn: the address is free again and the link no longer works', async () => {
    const { id, token } = await invite('withdrawn@example.org');
    const member = await roster.person({ account });
    const { body } = await administrator.post('/invitations/withdraw', { userIds: [id, member.id] });
    expect(body).toMatchObject({ done: [id], refused: [{ id: member.id, code: 'users.notInvited' }] });
    expect((await accept(token)).body['code']).toBe('links.unknown');
    expect((await invite('withdrawn@example.org')).token).not.toBe('');
  });

  test('is not consumed by looking at it: GET, HEAD, a scanner, a reload', async () => {
    const { token } = await invite('scanned@example.org');
    const origin = new URL(roster.base).origin;
    for (const method of ['GET', 'HEAD'])
      for (const path of [`/invitation`, `/api/v1/invitations/accept?token=${token}`])
        await fetch(`${origin}${path}`, { method });
    for (let nth = 0; nth < 3; nth += 1)
      expect((await nobody.post('/links/inspect', { token })).body).toMatchObject({
        purpose: 'invitation',
        refusal: null,
        email: 'scanned@example.org',
        accountName: 'Harbor',
      });
    expect((await accept(token)).status).toBe(200);
  });
});

test('links ignore every Host and Forwarded header', async () => {
  const chloe = await roster.person({ account });
  const poison = {
    'x-forwarded-host': 'evil.example',
    forwarded: 'host=evil.example',
    'x-original-host': 'evil.example',
  };
  // Not by fetch, which silently replaces the poisoned Host with the true one.
  const heard = await askWithHost('evil.example', chloe.email, poison);
  expect(heard).toBe(202);
  const dave = await roster.person({ account });
  await administrator.post(`/users/${dave.id}/password-reset`, {}, poison);
  await roster.settled();
  const mails = await roster.mails.receive();
  expect(mails).toHaveLength(2);
  for (const { text, html } of mails) {
    expect(text).toContain(`${new URL(roster.base).origin}/new-password#`);
    expect(`${text} ${html}`).not.toContain('evil');
  }
});

function askWithHost(
  host: string,
  email: string,
  headers: Record<string, string>,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      `${roster.base}/password-reset-requests`,
      { method: 'POST', headers: { ...headers, host, 'content-type': 'application/json' } },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode));
      },
    );
    request.on('error', reject);
    request.end(JSON.stringify({ email }));
  });
}

test('a link for one purpose is unknown to every other', async () => {
  const chloe = await roster.person({ account });
  const token = await ask(chloe.email);
  for (const path of [
    '/invitations/accept',
    '/not-my-organization',
    '/email-verifications',
    '/email-changes/confirm',
    '/email-changes/undo',
  ]) {
    const withPassword = ['/invitations/accept', '/email-verifications'].includes(path);
    const named = path === '/email-verifications' && { firstName: 'A', lastName: 'B', country: 'DE' };
    const body = { token, ...(withPassword && { password: newPassword }), ...named };
    expect((await nobody.post(path, body)).body['code']).toBe('links.unknown');
  }
  expect((await reset(token)).status).toBe(200);
});

test('a link that is over names its person only while the address it went to is theirs', async () => {
  const chloe = await roster.person({ account, firstName: 'Chloé', lastName: 'Martin' });
  const token = await ask(chloe.email);
  const inspect = async () => (await nobody.post('/links/inspect', { token })).body;
  const named = { email: chloe.email, firstName: 'Chloé', lastName: 'Martin' };
  expect(await inspect()).toMatchObject({ refusal: null, ...named });
  roster.clock.offset = 61 * minute;
  expect(await inspect()).toMatchObject({ refusal: 'links.expired', ...named });
  // A later owner of the old mailbox learns no name.
  await roster.database.owner.query("update users set email = 'married@example.org' where id = $1", [
    chloe.id,
  ]);
  expect(await inspect()).toMatchObject({ email: chloe.email, firstName: '', lastName: '' });
});

test('no token is stored, neither in the mails nor anywhere else', async () => {
  const chloe = await roster.person({ account });
  const token = await ask(chloe.email);
  const { rows } = await roster.database.owner.query<{ table_name: string }>(
    "select table_name from information_schema.tables where table_schema = 'public'",
  );
  for (const { table_name: table } of rows) {
    const { rows: found } = await roster.database.owner.query(
      `select from ${table} as t where t::text like $1`,
      [`%${token}%`],
    );
    expect([table, found.length]).toEqual([table, 0]);
  }
});
