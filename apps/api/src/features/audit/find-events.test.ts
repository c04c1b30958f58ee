import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import { givenLongLog } from '../../testing/given-long-log.ts';
import { countRoundTrips } from '../../testing/round-trips.ts';
import type { Browser, Person, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let me: Person;
let ana: Browser;

givenAccount((given) => ({ roster, me, ana } = given));

type Item = { sequence: number };
const find = async (query: string) => {
  const { status, body } = await ana.get(`/audit-events?${query}`);
  expect(status).toBe(200);
  return (body['items'] as Item[]).map(({ sequence }) => sequence);
};

test('X1: a day of the log begins and ends where its events do', async () => {
  await givenLongLog(roster, me, 90);
  await roster.database.owner.query(
    `update audit_events set at = '2026-03-01T12:00:00Z'::timestamptz + (sequence / 3) * interval '1 day'
       + (sequence % 3) * interval '1 minute'
     where account_id = $1`,
    [me.accountId],
  );
  for (const [day, expected] of [
    ['2026-02-28', []],
    ['2026-03-01', [2, 1]],
    ['2026-03-02', [5, 4, 3]],
    ['2026-03-17', [50, 49, 48]],
    ['2026-03-31', [90]],
    ['2026-04-01', []],
  ] as const)
    expect([day, await find(`from=${day}&to=${day}`)]).toEqual([day, expected]);
  expect(await find('event=users.locked&from=2026-03-30')).toEqual([90, 89, 88, 87]);
  expect(await find('event=users.locked&to=2026-03-02')).toEqual([5, 4, 3, 2, 1]);
});

test('X1: two letters find an event far down in the log, alone and with other filters', async () => {
  const zoe = await roster.person({ account: { id: me.accountId ?? '', name: '' }, lastName: 'Xq' });
  await ana.post('/users/lock', { userIds: [zoe.id] });
  await givenLongLog(roster, me, 2_500);
  expect(await find('search=xq')).toEqual([1]);
  expect(await find(`search=xq&event=users.locked&actorId=${me.id}`)).toEqual([1]);
  expect(await find('search=xq&event=users.unlocked')).toEqual([]);
  await ana.post('/users/remove', { userIds: [zoe.id] });
  expect(await find('search=xq&event=users.removed')).toHaveLength(1);
});

test('X1: two letters find people who have left, in every script', async () => {
  const account = { id: me.accountId ?? '', name: '' };
  const named = await Promise.all(
    ['Xq', 'Çx', '李明'].map((lastName) => roster.person({ account, firstName: '', lastName })),
  );
  await ana.post('/users/remove', { userIds: named.map(({ id }) => id) });
  for (const [search, expected] of [
    ['xq', 1],
    ['çx', 1],
    ['李明', 1],
    ['李 明', 1],
    ['xy', 0],
  ] as const)
    expect([search, (await find(`search=${encodeURIComponent(search)}&event=users.removed`)).length]).toEqual(
      [search, expected],
    );
});

test('X1: a name that thousands have is looked up where the latest events name none of them', async () => {
  const { rows } = await roster.database.owner.query<{ id: string }>(
    `insert into users (email, first_name, last_name, account_id, joined_at)
     select 'many.' || n || '@example.com', 'Sam', 'Quill', $1, now() from generate_series(1, 2100) as n returning id`,
    [me.accountId],
  );
  await ana.post('/users/lock', { userIds: [rows[7]?.id] });
  await ana.post('/users/unlock', { userIds: [rows[7]?.id] });
  await givenLongLog(roster, me, 15_000);
  // As PostgreSQL does by itself a minute later.
  await roster.database.owner.query('analyze users, audit_events');
  let trips = 0;
  const found = async (query: string) => {
    let events: number[] = [];
    trips = await countRoundTrips(async () => (events = await find(`search=quill${query}`)));
    return events;
  };
  expect(await found('')).toEqual([2, 1]);
  expect(trips).toBeLessThan(20);
  expect(await found('&event=users.locked')).toEqual([1]);
  expect(trips).toBeLessThan(20);
});
