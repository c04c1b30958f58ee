import { describe, expect, test } from 'vitest';
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
