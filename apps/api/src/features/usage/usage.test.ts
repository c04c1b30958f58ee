import { beforeEach, describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';
import { givenReporter, type TestEvent } from '../../testing/given-usage.ts';
import { jobs } from './usage-jobs.ts';

// E4: the usage that licensing tools report, and how the account reads it. The rules alone are in packages/domain/src/usage.test.ts.

let roster: Roster;
let account: Account;
let ana: Browser;
let manager: Browser;
let chloe: Person;
let reporter: Awaited<ReturnType<typeof givenReporter>>;
givenAccount((given) => ({ roster, account, ana } = given));

beforeEach(async () => {
  await owner(`update accounts set time_zone = 'Europe/Berlin' where id = $1`, [account.id]);
  await roster.entitlement(account, { product: `Suite of ${account.id}`, kind: 'pooled' });
  manager = await roster.browserOf(await roster.person({ account, roles: ['licenseManager'] }));
  chloe = await member('Martin');
  reporter = await givenReporter(roster, chloe);
});

const owner = (sql: string, values: unknown[] = []) => roster.database.owner.query(sql, values);
const member = (lastName: string) => roster.person({ account, firstName: 'Mia', lastName });
const list = async (query = '') => (await manager.get(`/usage?${query}`)).body;
const byDay = async (query = '') =>
  (await manager.get(`/usage/by-day?${query}`)).body as {
    products: { id: string; users: number; seconds: number; peak: number }[];
    days: { day: string; users: number; seconds: number; peak: number }[];
  };
const run = async (name: string) => jobs.find((job) => job.name === name)?.run(roster.platform, null);
const dayIn = (zone: string, at: Date) => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(at);

describe('what a device reports', () => {
  test('counts once, repeated and out of order, also when it comes twenty times at the same time', async () => {
    const events = [reporter.ran(30, 10), reporter.ran(600, 60), reporter.ran(90, 30)];
    const first = await reporter.report(events.toReversed());
    expect(first.body).toEqual({ accepted: expect.any(Array) as string[], repeated: [], refused: [] });
    expect((first.body['accepted'] as string[]).toSorted()).toEqual(events.map(({ id }) => id).toSorted());
    const again = await Promise.all(
      Array.from({ length: 20 }, () => reporter.report([...events, ...events])),
    );
    for (const { body } of again) expect(body).toMatchObject({ accepted: [], refused: [] });
    expect((await list())['items']).toMatchObject([
      { user: { id: chloe.id, name: 'Mia Martin', member: true }, seconds: 6_000 },
    ]);
    expect((await byDay()).products).toMatchObject([{ users: 1, seconds: 6_000 }]);
  });

  test('and what is new comes in parallel, is added up and lost nowhere', async () => {
    const others = await Promise.all(
      Array.from({ length: 4 }, async (_, nth) => givenReporter(roster, await member(`Other ${nth}`))),
    );
    const batches = [reporter, ...others].flatMap((one) =>
      Array.from({ length: 6 }, () => () => one.report(Array.from({ length: 50 }, () => one.ran(300, 1)))),
    );
    const answers = await Promise.all(batches.map((send) => send()));
    expect(answers.map(({ status }) => status)).toEqual(batches.map(() => 200));
    expect((await byDay()).products).toMatchObject([{ users: 5, seconds: 30 * 50 * 60 }]);
    expect((await list())['items']).toHaveLength(5);
  });

  test('is refused event by event, each with its reason; the others count', async () => {
    const other = await givenReporter(roster, await member('Other'));
    const ran = (more: Partial<TestEvent>, minutesAgo = 30) => reporter.ran(minutesAgo, 10, more);
    const events = [
      ran({}),
      ran({ policyId: other.document.jti }),
      ran({ productId: crypto.randomUUID() }),
      ran({ endedAt: new Date(roster.clock.now().getTime() + 600_000).toISOString() }),
      ran({}, 91 * 24 * 60),
      ran({ endedAt: new Date(roster.clock.now().getTime() - 3_600_000).toISOString() }),
    ];
    const { body } = await reporter.report(events);
    expect(body['accepted']).toEqual([events[0]?.id]);
    expect(body['refused']).toEqual(
      ['policyUnknown', 'productNotInPolicy', 'inTheFuture', 'tooOld', 'endsBeforeItStarts'].map(
        (why, nth) => ({
          id: events[nth + 1]?.id,
          code: `usage.${why}`,
        }),
      ),
    );
    expect((await list())['total']).toBe(1);
  });

  test('counts for another device of the same user as well: one that lost its key has a new one', async () => {
    const lost = [reporter.ran(600, 60), reporter.ran(30, 10)];
    const again = await givenReporter(roster, chloe);
    expect((await again.report(lost)).body).toMatchObject({ refused: [], repeated: [] });
    // Also where the one before had reported it already, without hearing so.
    expect((await reporter.report(lost)).body).toMatchObject({ accepted: [], refused: [] });
    expect((await list())['items']).toMatchObject([{ user: { id: chloe.id }, seconds: 4_200 }]);
    const [event] = lost;
    const stranger = await givenReporter(roster, await member('Stranger'));
    expect(
      (await stranger.report([stranger.ran(30, 10, { policyId: event?.policyId ?? '' })])).body,
    ).toMatchObject({
      refused: [{ code: 'usage.policyUnknown' }],
    });
  });

  test('needs the key of the device, and each assertion counts once', async () => {
    const nobody = await roster.browserOf(null);
    const other = await givenReporter(roster, await member('Other'));
    const events = [reporter.ran(30, 10)];
    const send = (assertion: string) =>
      nobody.post(`/devices/${reporter.device.id}/usage`, { assertion, events });
    expect((await send(await other.device.sign({ sub: reporter.device.id }))).body['code']).toBe(
      'devices.notFound',
    );
    const assertion = await reporter.device.sign();
    expect((await send(assertion)).status).toBe(200);
    expect((await send(assertion)).body['code']).toBe('devices.assertionUsed');
  });

  test('takes a thousand events in one request, and no more', async () => {
    const events = Array.from({ length: 1_000 }, () => reporter.ran(30, 1, { feature: 'f'.repeat(60) }));
    const { status, body } = await reporter.report(events);
    expect([status, (body['accepted'] as string[]).length]).toEqual([200, 1_000]);
    expect((await reporter.report([...events, reporter.ran(30, 1)])).status).toBe(422);
  });
});

describe('usage belongs to the account of that time', () => {
  test('also while the user is locked, and after they were removed and joined another account', async () => {
    await ana.post('/users/lock', { userIds: [chloe.id], reason: 'Lost device' });
    expect((await reporter.report([reporter.ran(60, 10)])).body['accepted']).toHaveLength(1);
    await ana.post('/users/remove', { userIds: [chloe.id] });
    const next = await roster.account();
    await owner(
      `update users set account_id = $2, joined_at = now(), first_name = 'Zqx', email = 'zqx@example.org' where id = $1`,
      [chloe.id, next.id],
    );
    expect((await reporter.report([reporter.ran(40, 10)])).body['accepted']).toHaveLength(1);
    const { items } = await list();
    expect(items).toMatchObject([
      { user: { name: 'Mia Martin', email: null, member: false }, seconds: 1_200 },
    ]);
    expect((await list('search=zqx'))['total']).toBe(0);
    expect((await list('search=martin'))['total']).toBe(1);
    const theirs = await roster.browserOf(await roster.person({ account: next, roles: ['licenseManager'] }));
    expect((await theirs.get('/usage')).body['total']).toBe(0);
    expect((await theirs.get('/usage/by-day')).body['products']).toEqual([]);
  });
});

describe('X7: a day is one of the account', () => {
  test('and what runs over midnight counts on both, each with its part', async () => {
    const today = dayIn('Europe/Berlin', roster.clock.now());
    const { rows } = await owner(
      `select ($1::date - 2)::timestamp at time zone 'Europe/Berlin' as midnight`,
      [today],
    );
    const midnight = (rows[0] as { midnight: Date }).midnight;
    const at = (minutes: number) => new Date(midnight.getTime() + minutes * 60_000).toISOString();
    await reporter.report([reporter.ran(0, 0, { startedAt: at(-30), endedAt: at(90) })]);
    const days = (await byDay()).days.filter(({ users }) => users > 0);
    expect(days).toMatchObject([
      { day: dayIn('Europe/Berlin', new Date(midnight.getTime() - 1)), seconds: 1_800 },
      { day: dayIn('Europe/Berlin', midnight), seconds: 5_400 },
    ]);
    expect((await list())['items']).toMatchObject([{ days: 2, seconds: 7_200 }]);
    expect((await list(`usedOn=${days[0]?.day}`))['items']).toMatchObject([{ days: 1, seconds: 1_800 }]);
    expect((await list(`usedOn=${today}`))['total']).toBe(0);
    const all = (await byDay('period=last7Days')).days.map(({ day }) => day);
    expect([all.length, all.at(-1)]).toEqual([7, today]);
  });
});

describe('the peak', () => {
  test('is how many users ran it at the same time; two devices of one user count once', async () => {
    const [bo, cy, second] = await Promise.all([
      member('Bo').then((one) => givenReporter(roster, one)),
      member('Cy').then((one) => givenReporter(roster, one)),
      givenReporter(roster, chloe),
    ]);
    // Somewhere it is noon now, so that all of it is on one day.
    const hours = roster.clock.now().getUTCHours() - 12;
    await owner('update accounts set time_zone = $2 where id = $1', [
      account.id,
      `Etc/GMT${hours >= 0 ? '+' : ''}${hours}`,
    ]);
    const base = roster.clock.now().getTime();
    const at = (minutes: number) => new Date(base - minutes * 60_000).toISOString();
    const report = (one: typeof bo, ...times: [number, number][]) =>
      one.report(times.map(([from, to]) => one.ran(0, 0, { startedAt: at(from), endedAt: at(to) })));
    await report(reporter, [60, 40], [50, 30]);
    await report(second, [60, 30]);
    await report(bo, [55, 45]);
    await report(cy, [30, 20], [45, 43]);
    await run('count peaks of usage');
    // Bo ends in the moment in which Cy begins: that is the same time.
    expect((await byDay()).products).toMatchObject([{ users: 3, peak: 3 }]);
    await run('count peaks of usage');
    expect((await byDay('period=last7Days')).days.at(-1)).toMatchObject({ users: 3, peak: 3 });
  });

  test('does not fall when the events it was counted from are forgotten, and neither do the sums', async () => {
    const other = await givenReporter(roster, await member('Other'));
    await reporter.report([reporter.ran(120, 60)]);
    await other.report([other.ran(120, 60)]);
    await run('count peaks of usage');
    const before = [await byDay('period=all'), await list('period=all')];
    roster.clock.offset = 101 * 86_400_000;
    await run('forget usage');
    const left = await owner('select from usage_events where account_id = $1', [account.id]);
    expect(left.rowCount).toBe(0);
    await owner('update usage_product_days set peak_due = true where account_id = $1', [account.id]);
    await run('count peaks of usage');
    roster.clock.offset = 0;
    expect([await byDay('period=all'), await list('period=all')]).toEqual(before);
  });
});

describe('the page of usage', () => {
  test('has as many rows as its figures say, within the period and for the product', async () => {
    const other = await givenReporter(roster, await member('Other'));
    await reporter.report([reporter.ran(10 * 24 * 60, 30)]);
    await other.report([other.ran(60, 30)]);
    for (const [period, users] of [
      ['last7Days', 1],
      ['last30Days', 2],
      ['all', 2],
    ] as const) {
      // prettier-ignore
      const [product] = (await byDay(`period=${period}`)).products;
      expect([period, product?.users]).toEqual([period, users]);
      expect((await list(`period=${period}&product=${product?.id}`))['total']).toBe(users);
    }
    expect((await list('search=other'))['items']).toMatchObject([{ user: { name: 'Mia Other' } }]);
    expect((await list(`product=${crypto.randomUUID()}`))['total']).toBe(0);
  });

  test('pages through all rows, the latest use first', async () => {
    for (const nth of [1, 2, 3]) {
      const one = await givenReporter(roster, await member(`Page ${nth}`));
      await one.report([one.ran(60 * nth, 5)]);
    }
    const first = await list('limit=2');
    const second = await list(`limit=2&cursor=${first['nextCursor'] as string}`);
    const names = [first, second].flatMap(({ items }) =>
      (items as { user: { name: string } }[]).map(({ user }) => user.name),
    );
    expect(names).toEqual(['Mia Page 1', 'Mia Page 2', 'Mia Page 3']);
  });

  test('is exported as it is filtered, recorded, and not by a member without a role (B3)', async () => {
    const other = await givenReporter(roster, await member('=Other'));
    await reporter.report([reporter.ran(60, 30)]);
    await other.report([other.ran(60, 45)]);
    const { text } = await manager.get('/usage/export.csv?search=other');
    const [heading, row, end] = text.replace(/^\uFEFF/, '').split('\r\n');
    expect(heading).toBe('Product,User,Email,Last used (UTC),Days used,Minutes');
    expect(row).toMatch(/^Suite of [\w-]+,Mia =Other,[^,]+,\d{4}-\d\d-\d\d \d\d:\d\d,[12],45$/);
    expect(end).toBe('');
    const { body } = await ana.get('/audit-events?event=usage.exported');
    expect(body['items']).toMatchObject([
      { details: { filters: { search: 'other', period: 'last30Days' } } },
    ]);
    expect((await (await roster.browserOf(chloe)).get('/usage/export.csv')).status).toBe(403);
  });

  test('is exported by day: each product with the users, minutes and peak that the chart shows, or one of them (B3)', async () => {
    const other = await givenReporter(roster, await member('Other'));
    await reporter.report([reporter.ran(60, 30)]);
    await other.report([other.ran(60, 45), other.ran(40 * 24 * 60, 10)]);
    await run('count peaks of usage');
    const rows = async (query: string) =>
      (await manager.get(`/usage/by-day/export.csv${query}`)).text
        .replace(/^\uFEFF/, '')
        .trim()
        .split('\r\n');
    const shown = async (query: string) =>
      (await byDay(query)).days
        .filter(({ users }) => users > 0)
        .map(({ day, users, seconds, peak }) => ({ day, users, minutes: seconds / 60, peak }))
        .toReversed();
    const read = (lines: string[]) =>
      lines.slice(1).map((line) => {
        const [day, , users, minutes, peak] = line.split(',');
        return { day, users: Number(users), minutes: Number(minutes), peak: Number(peak) };
      });
    const thirty = await rows('');
    expect(thirty[0]).toBe('Day,Product,Users,Minutes,Peak at the same time');
    expect(read(thirty)).toEqual(await shown(''));
    const productId = (await byDay()).products[0]?.id;
    expect(read(await rows(`?period=last90Days&product=${productId}`))).toEqual(
      await shown('period=last90Days'),
    );
    expect(await shown('period=last90Days')).not.toEqual(await shown(''));
    expect(await rows(`?product=${crypto.randomUUID()}`)).toHaveLength(1);
    const { body } = await ana.get('/audit-events?event=usage.exportedByDay');
    expect(body['items']).toHaveLength(3);
    expect((await (await roster.browserOf(chloe)).get('/usage/by-day/export.csv')).status).toBe(403);
  });
});
