import { beforeEach, describe, expect, test } from 'vitest';
import { givenSharedAccount } from '../../testing/given-account.ts';
import { password, type Account, type Browser, type Roster } from '../../testing/given-roster.ts';
import { tokenIn, type ReceivedMail } from '../../testing/test-mailbox.ts';

let roster: Roster;
let account: Account;
let administrator: Browser;
let nobody: Browser;

givenSharedAccount((given) => ({ roster, account, ana: administrator, nobody } = given), 'Harbor');
beforeEach(async () => {
  await roster.mails.receive();
});

const mailTo = (mails: ReceivedMail[], email: string) => mails.find(({ to }) => to === email);
const signIn = (email: string, typed: string) => nobody.post('/sign-in', { email, password: typed });

describe('A6: changing the address', () => {
  const change = async (browser: Browser, email: string) =>
    browser.post('/profile/email', { email, currentPassword: password });

  test('is confirmed by the new mailbox; the old one is notified and can undo', async () => {
    const chloe = await roster.person({ account });
    const browser = await roster.browserOf(chloe);
    expect((await change(browser, 'moved@example.org')).body).toEqual({ sentTo: 'moved@example.org' });
    expect((await signIn('moved@example.org', password)).status).toBe(401);
    const confirm = tokenIn(mailTo(await roster.mails.receive(), 'moved@example.org'), '/confirm-email');
    expect((await nobody.post('/email-changes/confirm', { token: confirm })).status).toBe(200);
    expect((await signIn('moved@example.org', password)).status).toBe(200);

    const undo = tokenIn(mailTo(await roster.mails.receive(), chloe.email), '/undo-email-change');
    // An attacker who changed the address cannot block the undo by changing it again.
    const thief = await roster.browserOf(chloe);
    await change(thief, 'moved.again@example.org');
    const again = tokenIn(mailTo(await roster.mails.receive(), 'moved.again@example.org'), '/confirm-email');
    expect((await nobody.post('/email-changes/confirm', { token: again })).status).toBe(200);
    expect((await nobody.post('/email-changes/undo', { token: undo })).body).toEqual({ email: chloe.email });
    expect((await thief.get('/session')).status).toBe(401);
    // The person who changed the address may know the password.
    expect((await signIn(chloe.email, password)).status).toBe(401);
  });

  test('to a known address is refused neutrally', async () => {
    const browser = await roster.browserOf(await roster.person({ account }));
    const elsewhere = await roster.person({ account: await roster.account() });
    const waiting = await roster.person();
    for (const { email } of [elsewhere, waiting])
      expect((await change(browser, email)).body['code']).toBe('users.emailNotAvailable');
    expect(await roster.mails.receive()).toEqual([]);
  });

  test('needs the password (L6)', async () => {
    const browser = await roster.browserOf(await roster.person({ account }));
    const answer = await browser.post('/profile/email', { email: 'x@example.org', currentPassword: 'wrong' });
    expect([answer.status, answer.body['code']]).toEqual([403, 'password.wrongCurrent']);
  });

  test('by an administrator stays within the verified domains', async () => {
    await roster.domain(account, 'harbor-moves.example');
    const chloe = await roster.person({ account });
    const send = (email: string) => administrator.post(`/users/${chloe.id}/email`, { email });
    expect((await send('chloe@elsewhere.example')).body['code']).toBe('users.emailOutsideDomains');
    expect((await send('chloe@harbor-moves.example')).status).toBe(202);
    expect((await administrator.get(`/users/${chloe.id}`)).body['newEmail']).toBe(
      'chloe@harbor-moves.example',
    );
  });
});
