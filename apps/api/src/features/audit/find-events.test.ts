import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import { givenLongLog } from '../../testing/given-long-log.ts';
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
