import { accountNumberKey } from '@roster/domain/account';
import { beforeEach, describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import { password, type Account, type Browser, type Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let administrator: Browser;
let nobody: Browser;

givenAccount((given) => ({ roster, account, ana: administrator, nobody } = given), 'Harbor');

describe('asking to join (P1)', () => {
  test('is for unaffiliated users, by a number that exists', async () => {
    const member = await roster.browserOf(await roster.person({ account }));
    const number = String((await administrator.get('/account')).body['number']);
    expect((await member.post('/join-requests', { accountNumber: number })).body['code']).toBe(
      'join.alreadyAffiliated',
    );
    const free = await roster.browserOf(await roster.person());
    expect((await free.post('/join-requests', { accountNumber: 'nowhere' })).body['code']).toBe(
      'join.accountNotFound',
    );
    const asked = await free.post('/join-requests', { accountNumber: number, message: 'I start on Monday.' });
    expect(asked.body['accountName']).toBe('Harbor');
    expect((await free.get('/profile')).body['joinRequest']).toMatchObject({
      state: 'open',
      accountName: 'Harbor',
    });
    expect((await free.post('/join-requests/withdraw', {})).status).toBe(200);
    expect((await free.post('/join-requests/withdraw', {})).body['code']).toBe('join.notWaiting');
  });

  test('is possible with the pass of a removed user, and so is downloading their data, but nothing else', async () => {
    const ivo = await roster.person({ lockReasons: ['unaffiliated'] });
    const answer = await nobody.post('/sign-in', { email: ivo.email, password });
    expect(answer.body).toMatchObject({
      code: 'signIn.locked',
      locked: { reasons: ['unaffiliated'], pass: true },
    });
    const pass = roster.browserOfCookie(answer.headers);
    expect((await pass.get('/session')).body).toMatchObject({ pass: true, permissions: [] });
    const number = String((await administrator.get('/account')).body['number']);
    expect((await pass.post('/join-requests', { accountNumber: number })).status).toBe(201);
    expect((await pass.get('/profile/data')).body['user']).toMatchObject({ email: ivo.email });
    for (const path of ['/profile/sessions', '/users', '/profile/requests'])
      expect((await pass.get(path)).body['code']).toBe('permission.missing');
    expect((await pass.patch('/profile', { language: 'de' })).body['code']).toBe('permission.missing');
    roster.clock.offset = 16 * 60_000;
    expect((await pass.get('/session')).status).toBe(401);
    roster.clock.offset = 0;
  });

  test.each([['administrator'], ['operator'], ['directory']] as const)(
    'is not for who is locked by %s',
    async (reason) => {
      const ivo = await roster.person({ lockReasons: ['unaffiliated', reason] });
      const answer = await nobody.post('/sign-in', { email: ivo.email, password });
      expect(answer.body).toMatchObject({ code: 'signIn.locked', locked: { pass: false } });
      expect(answer.headers.get('set-cookie')).toBeNull();
    },
  );
});

describe('asking the account of one’s domain again (P1)', () => {
  let domain: string;
  let nth = 0;
  beforeEach(async () => {
    domain = `again.${(nth += 1)}.example`;
    await roster.domain(account, domain);
  });
  const someone = (lockReasons: 'unaffiliated'[] = []) =>
    roster.person({ email: `ivo.${(nth += 1)}@${domain}`, lockReasons });
  const offered = async (browser: Browser) => (await browser.get('/profile')).body['domainAccount'];
  const ask = (browser: Browser, body = {}) => browser.post('/join-requests', body);

  test('is offered after withdrawing, right away, and waits as someone who has just registered does', async () => {
    const ivo = await someone();
    await roster.waiting(account, ivo);
    const browser = await roster.browserOf(ivo);
    expect(await offered(browser)).toBeNull();
    expect((await ask(browser)).body['code']).toBe('join.alreadyWaiting');
    await browser.post('/join-requests/withdraw', {});
    expect(await offered(browser)).toEqual({ accountName: 'Harbor', askAgainAt: null });
    const answer = await ask(browser, { message: 'I start on Monday.' });
    expect([answer.status, answer.body]).toMatchObject([201, { standing: 'waiting', accountName: 'Harbor' }]);
    expect((await administrator.get('/approvals')).body['items']).toMatchObject([
      { userId: ivo.id, source: 'domain', message: 'I start on Monday.' },
    ]);
  });

  test('is offered after a rejection with the day from which it is possible, and refused before that', async () => {
    const ivo = await someone();
    const requestId = await roster.waiting(account, ivo);
    const browser = await roster.browserOf(ivo);
    await administrator.post('/approvals/reject', { requestIds: [requestId] });
    expect(await offered(browser)).toEqual({
      accountName: 'Harbor',
      askAgainAt: expect.any(String) as string,
    });
    expect((await ask(browser)).body['code']).toBe('join.tooEarly');
    roster.clock.offset = 8 * 86_400_000;
    const later = await roster.browserOf(ivo);
    // Never by itself, since they were rejected here.
    await roster.database.owner.query('update account_domains set auto_approval = true where domain = $1', [
      domain,
    ]);
    expect((await ask(later)).body).toMatchObject({ standing: 'waiting' });
  });

  test('lets people in at once where the domain has auto-approval, also with the pass of a locked user', async () => {
    await roster.database.owner.query('update account_domains set auto_approval = true where domain = $1', [
      domain,
    ]);
    const ivo = await someone();
    const browser = await roster.browserOf(ivo);
    expect((await ask(browser)).body).toMatchObject({ standing: 'joined', requestId: null });
    expect((await browser.get('/profile')).body).toMatchObject({
      affiliation: { accountName: 'Harbor' },
      domainAccount: null,
    });
    const removed = await someone(['unaffiliated']);
    const signedIn = await nobody.post('/sign-in', { email: removed.email, password });
    const pass = roster.browserOfCookie(signedIn.headers);
    expect((await ask(pass)).body).toMatchObject({ standing: 'joined' });
  });

  test('is not for those whose domain no account has verified, nor for members and operators', async () => {
    const stranger = await roster.browserOf(await roster.person());
    expect(await offered(stranger)).toBeNull();
    expect((await ask(stranger)).body['code']).toBe('join.domainNotVerified');
    const member = await roster.browserOf(
      await roster.person({ account, email: `m.${(nth += 1)}@${domain}` }),
    );
    expect((await ask(member)).body['code']).toBe('join.alreadyAffiliated');
    const operator = await roster.browserOf(
      await roster.person({ operator: true, email: `o.${(nth += 1)}@${domain}` }),
    );
    expect(await offered(operator)).toBeNull();
    expect((await ask(operator)).body['code']).toBe('join.alreadyAffiliated');
    const ivo = await roster.browserOf(await someone());
    await roster.database.owner.query('update accounts set closed_at = now() where id = $1', [account.id]);
    expect(await offered(ivo)).toBeNull();
    expect((await ask(ivo)).body['code']).toBe('join.domainNotVerified');
  });
});

describe('an account number', () => {
  test.each([
    ['in small letters', (number: string) => number.toLowerCase()],
    ['with spaces around and within', (number: string) => ` ${number.slice(0, 3)} ${number.slice(3)} `],
    ['without its dashes', (number: string) => number.replaceAll('-', '')],
    ['with other dashes', (number: string) => number.replaceAll('-', '–')],
  ])('is found as it was typed: %s', async (_how, typed) => {
    const number = `HB-${Math.random().toString(36).slice(2, 8).toUpperCase()}-7X`;
    await roster.database.owner.query('update accounts set number = $2 where id = $1', [account.id, number]);
    const free = await roster.browserOf(await roster.person());
    expect((await free.post('/join-requests', { accountNumber: typed(number) })).body).toMatchObject({
      accountName: 'Harbor',
    });
  });

  test('is taken where another account has the same one in another spelling', async () => {
    const operator = await roster.browserOf(await roster.person({ operator: true }));
    const create = (number: string) =>
      operator.post('/operator/accounts', {
        name: 'Summit',
        number,
        mainCountry: 'DE',
        administrator: { email: `greta.${Math.random()}@example.org`, firstName: 'Greta', lastName: 'Lind' },
      });
    expect((await create('ss-77.1')).status).toBe(201);
    expect((await create('SS77.1')).body['code']).toBe('accounts.numberTaken');
  });

  test('is the same for the rules and for the database', async () => {
    const numbers = ['1000-4821', 'a-1', 'HB.7/x_y', '--', 'ab--CD'];
    const { rows } = await roster.database.owner.query<{ key: string }>(
      'select account_number_key(n) as key from unnest($1::text[]) as n',
      [numbers],
    );
    expect(rows.map(({ key }) => key)).toEqual(numbers.map(accountNumberKey));
  });
});
