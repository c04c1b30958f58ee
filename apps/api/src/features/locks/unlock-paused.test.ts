import { beforeEach, describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import {
  password,
  type Account,
  type Answer,
  type Browser,
  type Person,
  type Roster,
} from '../../testing/given-roster.ts';
import { pauseSignIn } from '../../testing/pause-sign-in.ts';
import { tokenIn } from '../../testing/test-mailbox.ts';

// L4, L2: wherever the wrong passwords were typed, an administrator sees the pause and can end it.

let roster: Roster;
let account: Account;
let ana: Browser;
let nobody: Browser;
let chloe: Person;
let device: string;

givenAccount((given) => ({ roster, account, ana, nobody } = given));
beforeEach(async () => {
  await roster.database.owner.query('delete from throttles');
  chloe = await roster.person({ account });
  device = deviceOf(await signIn(password, ''));
});

const signIn = (typed: string, cookie = device) =>
  nobody.post('/sign-in', { email: chloe.email, password: typed }, cookie === '' ? {} : { cookie });
const deviceOf = ({ headers }: Answer) =>
  /roster_device=[^;]+/.exec(headers.get('set-cookie') ?? '')?.[0] ?? '';
const unlock = () => ana.post('/users/unlock', { userIds: [chloe.id] });
const codes = ({ body }: Answer) => (body['refused'] as { code: string }[]).map(({ code }) => code);
const seen = async () => {
  const page = await ana.get(`/users?search=${chloe.email}`);
  const detail = await ana.get(`/users/${chloe.id}`);
  return [page.body['items'] as Answer['body'][], [detail.body]].flatMap((rows) =>
    rows.map((row) => row['failedAttemptsUntil'] !== null),
  );
};

const places: Record<string, () => Promise<unknown>> = {
  'a device that knows them': async () => {
    for (let nth = 0; nth < 10; nth += 1) expect((await signIn('wrong')).status).toBe(401);
    expect((await signIn(password)).status).toBe(429);
  },
  'any other device': async () => {
    await pauseSignIn(nobody, chloe);
    expect((await signIn(password, '')).status).toBe(429);
  },
};

describe.each(Object.entries(places))('a pause on %s', (_place, pause) => {
  test('is shown in the list and on the page, and ends when they are unlocked', async () => {
    expect(await seen()).toEqual([false, false]);
    await pause();
    expect(await seen()).toEqual([true, true]);
    expect(codes(await unlock())).toEqual([]);
    expect(await seen()).toEqual([false, false]);
    expect(codes(await unlock())).toEqual(['users.notLocked']);
    expect((await signIn(password)).status).toBe(200);
    expect((await signIn(password, '')).status).toBe(200);
  });

  test('ends when they set a password by a link', async () => {
    await pause();
    expect(await seen()).toEqual([true, true]);
    await roster.mails.receive();
    await nobody.post('/password-reset-requests', { email: chloe.email });
    await roster.settled();
    const token = tokenIn(await roster.mails.receiveOne(chloe.email, '/new-password#'), '/new-password');
    expect((await nobody.post('/password-resets', { token, password: 'purple elephants sing' })).status).toBe(
      200,
    );
    expect(await seen()).toEqual([false, false]);
  });

  test('of someone else is not shown of them, nor ended with theirs', async () => {
    await pause();
    const dave = await roster.person({ account });
    await pauseSignIn(nobody, dave);
    await ana.post('/users/unlock', { userIds: [dave.id] });
    expect(await seen()).toEqual([true, true]);
  });
});
