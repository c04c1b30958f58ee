import { beforeEach, describe, expect, test } from 'vitest';
import { issueToken } from '../../testing/issue-token.ts';
import { givenSharedAccount } from '../../testing/given-account.ts';
import {
  password,
  type Account,
  type Browser,
  type NewPerson,
  type Person,
  type Roster,
} from '../../testing/given-roster.ts';
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
    expect((await change(browser, 'moved@example.org')).body).toEqual({
      sentTo: 'moved@example.org',
      repeated: false,
    });
    expect((await change(browser, 'moved@example.org')).body).toMatchObject({ repeated: true });
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
    expect((await nobody.post('/email-changes/undo', { token: undo })).body).toMatchObject({
      email: chloe.email,
    });
    expect((await thief.get('/session')).status).toBe(401);
    // The person who changed the address may know the password.
    expect((await signIn(chloe.email, password)).status).toBe(401);
  });

  describe('holds the old address for the 7 days of the undo', () => {
    let old: string;
    let moved: Person;
    beforeEach(async () => {
      moved = await roster.person({ account });
      old = moved.email;
      await change(await roster.browserOf(moved), `moved.${old}`);
      const token = tokenIn(mailTo(await roster.mails.receive(), `moved.${old}`), '/confirm-email');
      expect((await nobody.post('/email-changes/confirm', { token })).status).toBe(200);
      await roster.mails.receive();
    });

    const add = { firstName: 'New', lastName: 'One', country: 'DE' };
    const theAnswers = async (email: string) => {
      const other = await roster.person({ account: await roster.account(), roles: ['accountAdministrator'] });
      const browser = await roster.browserOf(other);
      return {
        add: (await browser.post('/users', { email, ...add })).body['code'],
        addToAccount: (await browser.post('/users/add-to-account', { email })).body['code'],
        change: (await change(browser, email)).body['code'],
      };
    };
    const holders = async () =>
      (await roster.database.owner.query('select id from users where email = $1', [old])).rows;

    test('no one can add it or change to it, and it looks like any address of another account', async () => {
      expect(await theAnswers(old)).toEqual(await theAnswers(`moved.${old}`));
      const operator = await roster.browserOf(await roster.person({ operator: true }));
      const appointed = { email: old, firstName: 'New', lastName: 'One' };
      const { body } = await operator.post(`/operator/accounts/${account.id}/administrators`, appointed);
      expect(body['code']).toBe('users.inOtherAccount');
      expect(await holders()).toEqual([]);
    });

    test('no one can register it', async () => {
      await nobody.post('/registrations', { email: old, language: 'en' });
      await roster.settled();
      const token = tokenIn(mailTo(await roster.mails.receive(), old), '/verify-email');
      const answer = await nobody.post('/email-verifications', {
        token,
        password: 'purple elephants sing',
        ...add,
      });
      expect(answer.body['code']).toBe('users.emailNotAvailable');
      expect(await holders()).toEqual([]);
    });

    test('a link that was sent before does not take it', async () => {
      const { rows } = await roster.database.owner.query<{ id: string }>(
        `insert into tokens (purpose, user_id, email, expires_at)
         values ('emailChange', $1, $2, now() + '1 hour') returning id`,
        [(await roster.person()).id, old],
      );
      const token = await issueToken(roster.platform.database.app, rows[0]?.id ?? '');
      expect((await nobody.post('/email-changes/confirm', { token })).body['code']).toBe(
        'users.emailNotAvailable',
      );
    });

    test('the database refuses what does not ask', async () => {
      await expect(roster.person({ email: old })).rejects.toThrow('the address is held');
      const other = await roster.person();
      await expect(
        roster.database.owner.query('update users set email = $2 where id = $1', [other.id, old]),
      ).rejects.toThrow('the address is held');
    });

    test('the user can go back to it, by the undo or by another change, and afterwards it is free', async () => {
      const browser = await roster.browserOf(moved);
      expect((await change(browser, old)).status).toBe(202);
      const back = tokenIn(mailTo(await roster.mails.receive(), old), '/confirm-email');
      expect((await nobody.post('/email-changes/confirm', { token: back })).status).toBe(200);
      expect(await holders()).toEqual([{ id: moved.id }]);

      await roster.database.owner.query(
        "update tokens set expires_at = now() where purpose = 'emailUndo' and email = $1",
        [`moved.${old}`],
      );
      expect((await administrator.post('/users', { email: `moved.${old}`, ...add })).status).toBe(201);
    });
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

  test.each([
    ['with a password signs in with the old address', {}, 'you sign in with the old address'],
    ['who never set a password sets one after that', { invited: true }, 'you set a password with a link'],
    ['who is locked keeps the old address', { lockReasons: ['administrator'] }, 'your old address stays'],
  ] satisfies [string, NewPerson, string][])(
    'says that until it is confirmed a user %s',
    async (_who, of, said) => {
      const domain = `${said.replaceAll(' ', '-')}.example`;
      await roster.domain(account, domain);
      const user = await roster.person({ account, ...of });
      const email = `new@${domain}`;
      expect((await administrator.post(`/users/${user.id}/email`, { email })).status).toBe(202);
      const text = mailTo(await roster.mails.receive(), email)?.text ?? '';
      const ways = ['you sign in with the old address', 'you set a password with', 'your old address stays'];
      expect(ways.filter((way) => text.includes(way)).map((way) => said.startsWith(way))).toEqual([true]);
    },
  );
});
