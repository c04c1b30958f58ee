import { beforeEach, describe, expect, test } from 'vitest';
import { givenProduct } from '../../testing/given-account.ts';
import { heldUp } from '../../testing/held-up.ts';
import { password, type Browser, type Person, type Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let nobody: Browser;
let chloe: Person;

givenProduct((given) => ({ roster, nobody } = given));
beforeEach(async () => {
  chloe = await roster.person({ account: await roster.account() });
  await roster.database.owner.query('delete from throttles');
});

const signIn = (email: string, typed: string, headers = {}) =>
  nobody.post('/sign-in', { email, password: typed }, headers);

function tokenOf(headers: Headers): string {
  return /roster_session=([^;]+)/.exec(headers.get('set-cookie') ?? '')?.[1] ?? '';
}

test('an address is the same however it is typed', async () => {
  expect((await signIn(`  ${chloe.email.toUpperCase()} `, password)).status).toBe(200);
});

test('a wrong password and an unknown address are answered alike', async () => {
  const wrong = await signIn(chloe.email, 'wrong');
  const unknown = await signIn('nobody@example.com', 'wrong');
  const unreadable = await signIn('no address', 'wrong');
  expect([wrong.status, wrong.text]).toEqual([401, unknown.text]);
  expect(unreadable.text).toBe(unknown.text);
});

test('a known and an unknown address cost the same work', async () => {
  const time = async (email: string) => {
    const before = performance.now();
    await signIn(email, 'wrong');
    return performance.now() - before;
  };
  const samples = { known: [] as number[], unknown: [] as number[] };
  for (let nth = 0; nth < 9; nth += 1) {
    samples.known.push(await time(chloe.email));
    samples.unknown.push(await time(`nobody${nth}@example.com`));
    await roster.database.owner.query('delete from throttles');
  }
  const median = (values: number[]) => values.sort((a, b) => a - b)[4] ?? 0;
  const ratio = median(samples.known) / median(samples.unknown);
  // Without the dummy hash the ratio is about 20.
  expect(ratio).toBeGreaterThan(0.4);
  expect(ratio).toBeLessThan(2.5);
});

test('a locked user learns why only after the right password (H2)', async () => {
  const locked = await roster.person({ account: await roster.account(), lockReasons: ['operator'] });
  expect((await signIn(locked.email, 'wrong')).text).toBe((await signIn('nobody@example.com', 'wrong')).text);
  const right = await signIn(locked.email, password);
  expect([right.status, right.body]).toMatchObject([
    403,
    { code: 'signIn.locked', locked: { reasons: ['operator'] } },
  ]);
  expect(right.headers.get('set-cookie')).toBeNull();
});

describe('what changes while the password is checked', () => {
  const whileChecked = async (person: Person, change: string, values: unknown[] = []) => {
    const [answer] = await heldUp(roster, {
      hold: { text: 'select from users where id = $1 for no key update', values: [person.id] },
      calls: [() => signIn(person.email, password)],
      whileHeld: (holder) => holder.query(`update users set ${change} where id = $1`, [person.id, ...values]),
    });
    return answer;
  };

  test('is a new password: the one that was typed is wrong, and no lock is spoken of', async () => {
    const hash = await roster.platform.passwords.hash('purple elephants sing');
    const answer = await whileChecked(chloe, 'password_hash = $2', [hash]);
    expect([answer?.status, answer?.body['code']]).toEqual([401, 'signIn.wrong']);
    const both = `password_hash = $2, lock_reasons = '{operator}'`;
    expect((await whileChecked(await roster.person(), both, [hash]))?.body['code']).toBe('signIn.wrong');
  });

  test('is a lock: it is named', async () => {
    const answer = await whileChecked(chloe, `lock_reasons = '{operator}'`);
    expect(answer?.body).toMatchObject({ code: 'signIn.locked', locked: { reasons: ['operator'] } });
  });

  test('is a lock that ends: the user is let in', async () => {
    const locked = await roster.person({ lockReasons: ['unaffiliated'] });
    expect((await whileChecked(locked, `lock_reasons = '{}'`))?.status).toBe(200);
  });
});

test('the cookie is out of reach of scripts and other sites, and renewed at each sign-in', async () => {
  const first = await signIn(chloe.email, password);
  expect(first.headers.get('set-cookie')).toMatch(
    /^roster_session=[\w-]{43}; Path=\/; Expires=.*; HttpOnly; SameSite=Lax$/,
  );
  const second = await signIn(chloe.email, password, { cookie: `roster_session=${tokenOf(first.headers)}` });
  expect(tokenOf(second.headers)).not.toBe(tokenOf(first.headers));
  const { rows } = await roster.database.owner.query('select from sessions where user_id = $1', [chloe.id]);
  expect(rows).toHaveLength(1);
});

test('the database holds no session token, only its hash', async () => {
  const token = tokenOf((await signIn(chloe.email, password)).headers);
  const { rows } = await roster.database.owner.query<{ all: string }>(
    'select sessions::text as all from sessions where user_id = $1',
    [chloe.id],
  );
  expect(rows[0]?.all).not.toContain(token);
});

describe('sessions end', () => {
  const minutes = (count: number) => count * 60_000;

  test('after an hour without a request, and not before', async () => {
    const browser = await roster.browserOf(chloe);
    roster.clock.offset = minutes(59);
    expect((await browser.get('/session')).status).toBe(200);
    roster.clock.offset = minutes(59 + 59);
    expect((await browser.get('/session')).status).toBe(200);
    roster.clock.offset = minutes(59 + 59 + 61);
    expect((await browser.get('/session')).status).toBe(401);
  });

  test('after twelve hours, whatever happens in them', async () => {
    const browser = await roster.browserOf(chloe);
    const mayStay: boolean[] = [];
    for (let passed = 30; passed < 12 * 60; passed += 30) {
      roster.clock.offset = minutes(passed);
      const { status, body } = await browser.get('/session');
      expect(status).toBe(200);
      mayStay.push(body['endsAt'] !== body['endsAtLatest']);
    }
    // The last half hour and the one before cannot be put off.
    expect(mayStay).toEqual([...Array<boolean>(mayStay.length - 2).fill(true), false, false]);
    roster.clock.offset = minutes(12 * 60 + 1);
    expect((await browser.get('/session')).status).toBe(401);
  });

  test('of a pass: 15 minutes after sign-in, and it says so', async () => {
    const removed = await roster.person({ lockReasons: ['unaffiliated'] });
    const { headers } = await signIn(removed.email, password);
    const look = () => nobody.get('/session', { cookie: `roster_session=${tokenOf(headers)}` });
    const { body } = await look();
    expect([body['pass'], body['endsAt']]).toEqual([true, body['endsAtLatest']]);
    roster.clock.offset = minutes(16);
    expect((await look()).status).toBe(401);
  });

  test('at sign-out, on the server too', async () => {
    const browser = await roster.browserOf(chloe);
    await browser.post('/sign-out', {});
    expect((await browser.get('/session')).status).toBe(401);
  });
});

describe('L4: failed sign-ins', () => {
  test('stop password sign-in with that address after ten, and say until when', async () => {
    for (let nth = 0; nth < 10; nth += 1) expect((await signIn(chloe.email, 'wrong')).status).toBe(401);
    const stopped = await signIn(chloe.email, password);
    expect([stopped.status, stopped.body['code']]).toEqual([429, 'signIn.tooManyTries']);
    const wait = Number(stopped.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(15 * 60);
  });

  test('count the same for unknown addresses', async () => {
    for (let nth = 0; nth < 10; nth += 1) await signIn('nobody@example.com', 'wrong');
    expect((await signIn('nobody@example.com', 'wrong')).status).toBe(429);
  });

  test('end no session and lock no one', async () => {
    const browser = await roster.browserOf(chloe);
    for (let nth = 0; nth < 12; nth += 1) await signIn(chloe.email, 'wrong');
    expect((await browser.get('/session')).status).toBe(200);
    const { rows } = await roster.database.owner.query('select status from users where id = $1', [chloe.id]);
    expect(rows).toEqual([{ status: 'active' }]);
  });

  test('are counted before they are judged: of 40 in parallel ten are judged', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => signIn(chloe.email, 'wrong')));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
  });

  test('start again from zero after a right one', async () => {
    for (let nth = 0; nth < 9; nth += 1) await signIn(chloe.email, 'wrong');
    await signIn(chloe.email, password);
    expect((await signIn(chloe.email, 'wrong')).status).toBe(401);
    expect((await signIn(chloe.email, password)).status).toBe(200);
  });
});

test('every try is in the sign-in history, with result and device (S3)', async () => {
  const userAgent = { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0' };
  await signIn(chloe.email, 'wrong', userAgent);
  await signIn(chloe.email, password, userAgent);
  await roster.settled();
  const { rows } = await roster.database.owner.query(
    'select result, device from sign_in_attempts where user_id = $1 order by at, id',
    [chloe.id],
  );
  expect(rows).toEqual([
    { result: 'wrongPassword', device: 'Firefox · Windows' },
    { result: 'success', device: 'Firefox · Windows' },
  ]);
});

test('an invited user, who has no password, is answered like an unknown one', async () => {
  const invited = await roster.person({ account: await roster.account(), invited: true });
  expect((await signIn(invited.email, password)).text).toBe(
    (await signIn('nobody@example.com', password)).text,
  );
});

test('a flood of sign-ins leaves other requests responsive', async () => {
  const browser = await roster.browserOf(chloe);
  let flooding = true;
  const flood = Promise.all(
    Array.from({ length: 60 }, (_, nth) => signIn(`flood${nth}@example.com`, 'wrong')),
  ).then(() => (flooding = false));
  let answered = 0;
  while (flooding && answered < 200) {
    expect((await browser.get('/session')).status).toBe(200);
    answered += 1;
  }
  await flood;
  // With every hash running in parallel the thread pool is full, and hardly any other request gets through.
  expect(answered).toBeGreaterThan(20);
});
