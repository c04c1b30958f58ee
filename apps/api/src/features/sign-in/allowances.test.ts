import { beforeEach, describe, expect, test } from 'vitest';
import { givenSharedAccount } from '../../testing/given-account.ts';
import {
  password,
  type Account,
  type Answer,
  type Browser,
  type Person,
  type Roster,
} from '../../testing/given-roster.ts';
import { tokenIn } from '../../testing/test-mailbox.ts';

// L4: no allowance of an owner can be used up by strangers, and each counts only what it is for.

let roster: Roster;
let account: Account;
let nobody: Browser;
let chloe: Person;

givenSharedAccount((given) => ({ roster, account, nobody } = given));
beforeEach(async () => {
  chloe = await roster.person({ account });
  await roster.database.owner.query('delete from throttles');
  await roster.mails.receive();
});

const signIn = (typed: string, device = '', email = chloe.email) =>
  nobody.post('/sign-in', { email, password: typed }, device === '' ? {} : { cookie: device });
const deviceOf = ({ headers }: Answer) =>
  /roster_device=[^;]+/.exec(headers.get('set-cookie') ?? '')?.[0] ?? '';
const many = (count: number, work: (nth: number) => Promise<Answer>) =>
  Promise.all(Array.from({ length: count }, (_, nth) => work(nth)));
const useUp = () => many(12, () => signIn('wrong'));

describe('a known device', () => {
  test('lets its owner in whatever strangers type elsewhere', async () => {
    const device = deviceOf(await signIn(password));
    expect(device).not.toBe('');
    await useUp();
    expect((await signIn(password)).status).toBe(429);
    expect((await signIn(password, device)).status).toBe(200);
  });

  test('lets its owner in from a network that is used up', async () => {
    const device = deviceOf(await signIn(password));
    for (let round = 0; round < 11; round += 1)
      await many(10, (nth) => signIn('wrong', '', `nobody.${round}.${nth}@example.org`));
    expect((await signIn(password)).status).toBe(429);
    expect((await signIn(password, device)).status).toBe(200);
  });

  test('has an allowance of its own, which ends as others do', async () => {
    const device = deviceOf(await signIn(password));
    const answers = await many(30, () => signIn('wrong', device));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    expect((await signIn(password, device)).status).toBe(429);
  });

  test('is known to one user, and cannot be made up', async () => {
    const device = deviceOf(await signIn(password));
    const dave = await roster.person({ account });
    await many(12, () => signIn('wrong', device, dave.email));
    expect((await signIn(password, device, dave.email)).status).toBe(429);

    const [name, value = ''] = device.split('=');
    const forged = `${name}=${value.replace(chloe.id, dave.id)}`;
    expect((await signIn(password, forged, dave.email)).status).toBe(429);
  });

  test('is made by a used reset link, so that nobody stays locked out; the devices before it are forgotten', async () => {
    const before = deviceOf(await signIn(password));
    await useUp();
    await nobody.post('/password-reset-requests', { email: chloe.email });
    await roster.settled();
    const token = tokenIn(await roster.mails.receiveOne(chloe.email, '/new-password#'), '/new-password');
    const typed = 'purple elephants sing';
    const device = deviceOf(await nobody.post('/password-resets', { token, password: typed }));
    await useUp();
    expect((await signIn(typed, before)).status).toBe(429);
    expect((await signIn(typed, device)).status).toBe(200);
  });

  test('of several people is known to all of them', async () => {
    const dave = await roster.person({ account });
    const first = deviceOf(await signIn(password));
    const both = deviceOf(await signIn(password, first, dave.email));
    await useUp();
    expect((await signIn(password, both)).status).toBe(200);
  });
});

describe('a sign-in on a new device', () => {
  test('sends an email, but not the first one ever, nor again on the same device', async () => {
    const device = deviceOf(await signIn(password));
    await roster.settled();
    expect(await roster.mails.receive()).toEqual([]);
    await signIn(password, device);
    await signIn(password);
    await roster.settled();
    const mails = await roster.mails.receive();
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      [chloe.email, expect.stringContaining('New sign-in from')],
    ]);
  });

  test('sends it in the person’s language', async () => {
    chloe = await roster.person({ account, language: 'de', lastSignInAt: new Date() });
    await signIn(password);
    await roster.settled();
    const [mail] = await roster.mails.receive();
    expect(mail?.text).toContain('Guten Tag');
  });
});

describe('tries are counted', () => {
  test('nowhere else where the network is used up', async () => {
    for (let round = 0; round < 10; round += 1)
      await many(10, (nth) => signIn('wrong', '', `stranger.${round}.${nth}@example.org`));
    expect((await signIn('wrong')).status).toBe(429);
    await roster.database.owner.query("delete from throttles where key like 'network:%'");
    const { rows } = await roster.database.owner.query(
      "select from throttles where key = 'address:' || encode(sha256(convert_to($1, 'UTF8')), 'hex') and points > 0",
      [chloe.email],
    );
    expect(rows).toEqual([]);
  });

  test('apart for each text that is no address: typing a name slows no one else down', async () => {
    await many(12, () => signIn('wrong', '', 'kelly'));
    expect((await signIn('wrong', '', ' Kelly ')).status).toBe(429);
    expect((await signIn('wrong', '', 'marta')).status).toBe(401);
    // In the database it would end the text.
    expect((await signIn('wrong', '', 'marta\u0000')).status).toBe(401);
  });

  test('before they are judged: of 60 at once ten are evaluated, on two servers’ worth of connections', async () => {
    const answers = await many(60, () => signIn('wrong'));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(50);
  });

  test('only when they were judged and wrong: an outage counts nothing', async () => {
    const { owner } = roster.database;
    await owner.query(`create function fail_sign_in() returns trigger language plpgsql as
      $$ begin raise exception 'no space left on device' using errcode = '53100'; end $$`);
    await owner.query('create trigger full_disk before insert on sessions execute function fail_sign_in()');
    for (let nth = 0; nth < 15; nth += 1) expect((await signIn(password)).status).toBeGreaterThanOrEqual(500);
    await owner.query('drop trigger full_disk on sessions');
    expect((await signIn(password)).status).toBe(200);

    // And where the judging itself fails.
    const hash = roster.passwordHash;
    await owner.query("update users set password_hash = 'unreadable' where id = $1", [chloe.id]);
    for (let nth = 0; nth < 15; nth += 1) expect((await signIn(password)).status).toBe(500);
    await owner.query('update users set password_hash = $2 where id = $1', [chloe.id, hash]);
    expect((await signIn(password)).status).toBe(200);
  });

  test('for half a minute at most when the process that judged them died', async () => {
    const { throttles } = roster.platform;
    for (let nth = 0; nth < 10; nth += 1) await throttles.reserve({ limit: 'address', key: chloe.email });
    expect((await signIn(password)).status).toBe(429);
    roster.clock.offset = 31_000;
    expect((await signIn(password)).status).toBe(200);
  });

  test('slower and slower before they stop', async () => {
    const times: number[] = [];
    for (let nth = 0; nth < 10; nth += 1) {
      const from = performance.now();
      expect((await signIn('wrong')).status).toBe(401);
      times.push(performance.now() - from);
    }
    expect(times[9]).toBeGreaterThan(700);
    expect(Math.min(...times.slice(0, 5))).toBeLessThan(700);
  });
});

describe('mails that strangers cause', () => {
  const ask = (headers = {}) => nobody.post('/password-reset-requests', { email: chloe.email }, headers);
  const resets = async () => {
    await roster.settled();
    return (await roster.mails.receive()).filter(({ text }) => text.includes('/new-password#')).length;
  };

  test('use up no allowance of another purpose: registrations and questions leave the resets whole', async () => {
    for (let nth = 0; nth < 8; nth += 1) {
      await nobody.post('/registrations', { email: chloe.email, language: 'en' });
      await nobody.post('/support-requests', {
        category: 'signIn',
        name: 'Some Body',
        email: chloe.email,
        language: 'en',
        text: 'Help',
      });
    }
    await ask();
    expect(await resets()).toBe(1);
  });

  test('leave the owner’s own resets whole: those they ask for on a device they are known on', async () => {
    const device = deviceOf(await signIn(password));
    let arrived = 0;
    for (let nth = 0; nth < 8; nth += 1) {
      await ask();
      arrived += await resets();
      // Asked again within a minute, none would be sent twice.
      roster.clock.offset += 61_000;
    }
    expect(arrived).toBe(5);
    await ask({ cookie: device, 'sec-fetch-site': 'same-origin' });
    expect(await resets()).toBe(1);
  });
});

describe('an administrator who adds many people at once', () => {
  test('is never refused: an answer that reveals nothing does not count, and a request beyond the limit waits for its turn', async () => {
    const boss = await roster.browserOf(await roster.person({ account, roles: ['accountAdministrator'] }));
    const add = (email: string) =>
      boss.post('/users', { email, firstName: 'A', lastName: 'B', country: 'DE', invite: false });
    const answers = await many(45, (nth) => add(`added.${nth}@example.org`));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    const again = await many(45, (nth) => add(`added.${nth}@example.org`));
    expect(new Set(again.map(({ body }) => body['code']))).toEqual(new Set(['users.alreadyMember']));
  });

  test('is stopped after twenty answers that reveal other accounts, however many run in parallel', async () => {
    const boss = await roster.browserOf(await roster.person({ account, roles: ['accountAdministrator'] }));
    const elsewhere = await roster.account();
    const others = await Promise.all(Array.from({ length: 30 }, () => roster.person({ account: elsewhere })));
    const answers = await many(30, (nth) =>
      boss.post('/users', { email: others[nth]?.email, firstName: 'A', lastName: 'B', country: 'DE' }),
    );
    const codes = answers.map(({ body }) => body['code']);
    expect(codes.filter((code) => code === 'users.inOtherAccount')).toHaveLength(20);
    expect(codes.filter((code) => code === 'users.tooManyProbes')).toHaveLength(10);
  });
});

describe('the sign-in history (S3)', () => {
  const history = async () => {
    await roster.settled();
    return (await (await roster.browserOf(chloe)).get('/profile/sign-ins')).body['items'] as {
      result: string;
      times: number;
      device: string;
    }[];
  };
  const results = async () => (await history()).map(({ result, times }) => [result, times]);

  test('has every judged password: at sign-in, at asking to be unlocked, at confirming', async () => {
    const browser = await roster.browserOf(chloe);
    await browser.post('/profile/email', { email: 'x.y@example.org', currentPassword: 'wrong' });
    await browser.post('/profile/email', { email: 'x.y@example.org', currentPassword: password });
    await nobody.post('/unlock-requests', { email: chloe.email, password: 'wrong' });
    await nobody.post('/unlock-requests', { email: chloe.email, password });
    await roster.database.owner.query("delete from sign_in_attempts where result = 'success'");
    expect((await results()).filter(([result]) => result !== 'success').sort()).toEqual([
      ['confirmed', 1],
      ['unlockAsked', 1],
      ['wrongPassword', 1],
      ['wrongPassword', 1],
    ]);
  });

  test('folds tries that anyone may have made, whatever device they claim, and keeps the user’s own', async () => {
    const device = deviceOf(await signIn(password));
    await signIn('my own mistake', device);
    for (let round = 0; round < 4; round += 1)
      await many(20, (nth) =>
        nobody.post(
          '/sign-in',
          { email: chloe.email, password: 'wrong' },
          { 'user-agent': `Robot${round}${nth}` },
        ),
      );
    const rows = (await history()).filter(({ result }) => result !== 'success');
    expect(rows.map(({ result, times }) => [result, times]).sort()).toEqual([
      ['throttled', 70],
      ['wrongPassword', 1],
      ['wrongPassword', 10],
    ]);
    await signIn(password, device);
    await signIn('wrong');
    const [, , ...older] = await history();
    expect(older.length).toBeGreaterThan(0);
  });
});
