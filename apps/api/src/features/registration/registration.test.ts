import { beforeEach, describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Roster } from '../../testing/given-roster.ts';
import { mailWords } from '@roster/i18n/mails';
import { unprovenTemplates } from '../../platform/mail/mail-templates.ts';
import { tokenIn } from '../../testing/test-mailbox.ts';

let roster: Roster;
let account: Account;
let administrator: Browser;
let nobody: Browser;
let domain: string;
let count = 0;

const password = 'purple elephants sing';

givenAccount((given) => ({ roster, account, ana: administrator, nobody } = given), 'Harbor');
beforeEach(async () => {
  domain = `domain${(count += 1)}.example`;
  await roster.database.owner.query('delete from throttles');
  await roster.mails.receive();
});

const person = { firstName: 'Nora', lastName: 'Lund', country: 'DE', password };

async function register(email: string, more = {}): Promise<string> {
  const answer = await nobody.post('/registrations', { email, language: 'en', ...more });
  expect([answer.status, answer.body]).toEqual([202, { accepted: true }]);
  await roster.settled();
  return tokenIn(
    (await roster.mails.receive()).find(({ to }) => to === email),
    '/verify-email',
  );
}
const verify = (token: string, more = {}) =>
  nobody.post('/email-verifications', { token, ...person, ...more });
const signIn = (email: string) => nobody.post('/sign-in', { email, password });

describe('P1: a person who registers', () => {
  test('signs in only after the mail is verified', async () => {
    const token = await register('nora@example.org');
    expect((await signIn('nora@example.org')).status).toBe(401);
    expect((await verify(token)).body).toEqual({
      email: 'nora@example.org',
      standing: 'unaffiliated',
      askAgainAt: null,
      accountName: null,
      ticket: null,
    });
    expect((await signIn('nora@example.org')).body).toMatchObject({ account: null });
  });

  test('waits for approval if an account has verified the domain', async () => {
    await roster.domain(account, domain);
    expect((await verify(await register(`nora@${domain}`))).body).toMatchObject({
      standing: 'waiting',
      accountName: 'Harbor',
    });
    expect((await administrator.get('/approvals')).body).toMatchObject({
      items: [{ email: `nora@${domain}`, source: 'domain', evidence: { verifiedDomain: true } }],
    });
    expect((await administrator.get('/notices')).body['pendingApprovals']).toBe(1);
  });

  test('joins right away where the domain has auto-approval, with the defaults of the account', async () => {
    await roster.domain(account, domain, { autoApproval: true });
    await administrator.patch('/account', { version: 1, defaultRoles: ['download'] });
    expect((await verify(await register(`nora@${domain}`))).body).toMatchObject({ standing: 'joined' });
    expect((await administrator.get(`/users?search=nora@${domain}`)).body['items']).toMatchObject([
      { roles: ['download'], source: 'registration', status: 'active' },
    ]);
  });

  test('does not join from a subdomain: the domain must match exactly', async () => {
    await roster.domain(account, domain, { autoApproval: true });
    expect((await verify(await register(`nora@sub.${domain}`))).body).toMatchObject({
      standing: 'unaffiliated',
    });
  });

  test('twice has two links, of which either works; verifying one ends the other', async () => {
    const first = await register('twice@example.org');
    roster.clock.offset = 2 * 60_000;
    const second = await register('twice@example.org');
    roster.clock.offset = 0;
    expect((await verify(first)).status).toBe(200);
    expect((await verify(second, { password: 'another purple elephant' })).body['code']).toBe(
      'links.replaced',
    );
    expect((await signIn('twice@example.org')).status).toBe(200);
  });

  test('with a weak password uses nothing up, and the answer says why', async () => {
    const token = await register('weak@example.org');
    const answer = await verify(token, { password: 'short' });
    expect([answer.status, answer.body['code']]).toEqual([422, 'password.tooShort']);
    expect((await verify(token)).status).toBe(200);
  });
});

describe('what is typed before the mailbox is proven (P0)', () => {
  const stranger = {
    firstName: 'Mallory',
    lastName: 'Mark',
    country: 'US',
    password: 'a password of a stranger',
  };

  test('is an address, a language for the mail and an account number: nothing else is taken', async () => {
    for (const [name, value] of Object.entries(stranger)) {
      const body = { email: 'victim@example.org', language: 'en', [name]: value };
      expect((await nobody.post('/registrations', body)).body['code']).toBe('request.invalid');
    }
  });

  test('never becomes the owner’s, whichever request came last', async () => {
    const own = await register('owner@example.org');
    await register('owner@example.org', { language: 'es', accountNumber: 'A-STRANGERS' });
    expect((await verify(own)).body).toMatchObject({ standing: 'unaffiliated' });
    const owner = await roster.browserOfSignedIn('owner@example.org', password);
    expect((await owner.get('/profile')).body).toMatchObject({
      firstName: 'Nora',
      country: 'DE',
      language: 'en',
      joinRequest: null,
    });
  });

  test('is not the language of the person, who chooses it on the page', async () => {
    const [first, second] = ['spoken@example.org', 'unspoken@example.org'];
    await verify(await register(first, { language: 'es' }), { language: 'de' });
    await verify(await register(second, { language: 'es' }));
    const languages = [];
    for (const email of [first, second])
      languages.push(
        (await (await roster.browserOfSignedIn(email, password)).get('/profile')).body['language'],
      );
    expect(languages).toEqual(['de', 'en']);
  });

  test('is an account number that the person confirms: then they wait for that account', async () => {
    const number = String((await administrator.get('/account')).body['number']);
    const token = await register('numbered@example.org', { accountNumber: number });
    expect((await nobody.post('/links/inspect', { token })).body).toMatchObject({
      accountNumber: number,
      firstName: '',
    });
    expect((await verify(token, { accountNumber: 'nowhere' })).body['code']).toBe('join.accountNotFound');
    expect((await verify(token, { accountNumber: number })).body).toMatchObject({
      standing: 'waiting',
      accountName: 'Harbor',
    });
    expect((await administrator.get('/approvals')).body).toMatchObject({
      items: [{ email: 'numbered@example.org', source: 'accountNumber' }],
    });
    // They registered outside of it, and belong to no account yet (X1).
    const { body } = await administrator.get('/audit-events?event=users.registered');
    expect(body['items']).toEqual([]);
  });

  test('that no longer leads to an account uses nothing up: the answer says so, and another one can be typed', async () => {
    const closed = await roster.account('Summit');
    const { rows } = await roster.database.owner.query<{ number: string }>(
      'update accounts set closed_at = now() where id = $1 returning number',
      [closed.id],
    );
    const token = await register('moved.on@example.org', { accountNumber: rows[0]?.number });
    const answer = await verify(token, { accountNumber: rows[0]?.number });
    expect([answer.status, answer.body['code']]).toEqual([404, 'join.accountNotFound']);
    const number = String((await administrator.get('/account')).body['number']);
    expect((await verify(token, { accountNumber: number.toLowerCase() })).body).toMatchObject({
      standing: 'waiting',
      accountName: 'Harbor',
    });
  });

  test('is in no mail to that mailbox', async () => {
    const marked = 'Buy-at-evil.example';
    const sender = await roster.person({ account, firstName: marked, lastName: marked });
    const browser = await roster.browserOf(sender);
    await nobody.post('/registrations', {
      email: 'unproven.1@example.org',
      language: 'de',
      accountNumber: marked,
    });
    await browser.post('/profile/email', {
      email: 'unproven.2@example.org',
      currentPassword: 'a password for tests',
    });
    const added = { firstName: marked, lastName: marked, country: 'DE', invite: false };
    await administrator.post('/users', { ...added, email: 'unproven.4@example.org' });
    await nobody.post('/registrations', { email: 'unproven.4@example.org', language: 'en' });
    await nobody.post('/support-requests', {
      category: 'signIn',
      name: marked,
      email: 'unproven.3@example.org',
      language: 'es',
      text: marked,
    });
    await roster.settled();
    const { rows } = await roster.database.owner.query<{ template: string }>(
      "select distinct template from mails where to_address like 'unproven.%'",
    );
    // Another mail to an unproven mailbox must be sent here, too.
    expect(rows.map(({ template }) => template).sort()).toEqual([...unprovenTemplates].sort());
    const mails = (await roster.mails.receive()).filter(({ to }) => to.startsWith('unproven.'));
    expect(mails).toHaveLength(unprovenTemplates.length);
    for (const mail of mails) expect(JSON.stringify(mail)).not.toContain(marked);
  });

  test('has no place in the words of those mails, in any language', () => {
    for (const words of Object.values(mailWords))
      for (const template of unprovenTemplates)
        expect(words[`${template}.subject`] + words[`${template}.body`]).not.toContain('{name}');
  });
});

test('someone who was released and asks again by number waits, and the request says so (P3)', async () => {
  await roster.domain(account, domain, { autoApproval: true });
  const email = `nora@${domain}`;
  await verify(await register(email));
  const id = String(
    ((await administrator.get(`/users?search=${email}`)).body['items'] as { id: string }[])[0]?.id,
  );
  const nora = await roster.browserOfSignedIn(email, password);
  const asked = await nora.post('/profile/requests', { kind: 'release' });
  await administrator.post(`/user-requests/${String(asked.body['id'])}/answer`, { answer: 'grant' });

  const number = String((await administrator.get('/account')).body['number']);
  const again = await roster.browserOfSignedIn(email, password);
  expect((await again.post('/join-requests', { accountNumber: number })).status).toBe(201);
  expect((await administrator.get(`/users/${id}`)).status).toBe(404);
  expect((await administrator.get('/approvals')).body).toMatchObject({
    items: [{ evidence: { earlier: { kind: 'released' } } }],
  });
});

test('one address gets at most five mails an hour, and the answer stays the same', async () => {
  const flooding = { email: 'flooded@example.org', language: 'en' };
  for (let nth = 0; nth < 8; nth += 1) {
    expect((await nobody.post('/registrations', flooding)).status).toBe(202);
    await roster.settled();
    roster.clock.offset += 61_000;
  }
  expect(await roster.mails.receive()).toHaveLength(5);
  roster.clock.offset = 0;
});

test('a name cannot add a header or a line to a mail (X6)', async () => {
  const token = await register('inject@example.org');
  const answer = await verify(token, { firstName: 'A\r\nBcc: all@example.org' });
  expect(answer.body['code']).toBe('request.invalid');
});
