import { maxSessionsPerUser } from '@roster/domain/sessions';
import { beforeEach, describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import { password, type Account, type Person, type Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let chloe: Person;

givenAccount((given) => ({ roster, account } = given));
beforeEach(async () => {
  chloe = await roster.person({ account });
});

const sessionsOf = async ({ id }: Person) => {
  const { rows } = await roster.database.owner.query<{ n: number }>(
    'select count(*)::integer as n from sessions where user_id = $1',
    [id],
  );
  return rows[0]?.n;
};

describe('L5: sessions of one user', () => {
  test(`are at most ${maxSessionsPerUser}: one more ends the one that was used longest ago`, async () => {
    const first = await roster.browserOf(chloe);
    const second = await roster.browserOf(chloe);
    for (let nth = 2; nth < maxSessionsPerUser; nth += 1) await roster.browserOf(chloe);
    roster.clock.offset = 2 * 60_000;
    expect((await first.get('/profile')).status).toBe(200); // in use, although it is the oldest
    await roster.browserOfSignedIn(chloe.email, password);
    expect(await sessionsOf(chloe)).toBe(maxSessionsPerUser);
    expect((await first.get('/profile')).status).toBe(200);
    expect((await second.get('/profile')).status).toBe(401);
  });

  test('of others are untouched, and a wrong password ends none', async () => {
    const other = await roster.browserOf(await roster.person({ account }));
    for (let nth = 0; nth < maxSessionsPerUser; nth += 1) await roster.browserOf(chloe);
    const nobody = await roster.browserOf(null);
    await nobody.post('/sign-in', { email: chloe.email, password: 'not the password at all' });
    expect(await sessionsOf(chloe)).toBe(maxSessionsPerUser);
    expect((await other.get('/profile')).status).toBe(200);
  });

  test('are limited for passes as well', async () => {
    const locked = await roster.person({ lockReasons: ['unaffiliated'] });
    const nobody = await roster.browserOf(null);
    for (let nth = 0; nth <= maxSessionsPerUser; nth += 1)
      await nobody.post('/sign-in', { email: locked.email, password });
    expect(await sessionsOf(locked)).toBe(maxSessionsPerUser);
  });
});

test('signing out clears what the browser keeps of the pages, and leaves the device known (L4)', async () => {
  const { headers } = await (await roster.browserOf(chloe)).post('/sign-out');
  expect(headers.get('clear-site-data')).toBe('"cache"');
  expect(headers.getSetCookie().filter((cookie) => cookie.startsWith('roster_device'))).toEqual([]);
});
