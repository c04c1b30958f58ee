import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import {
  password,
  type Account,
  type Browser,
  type Person,
  type Roster,
} from '../../testing/given-roster.ts';
import { countDays } from './trends.store.ts';

let roster: Roster;
let account: Account;
let me: Person;
let ana: Browser;
givenAccount((given) => ({ roster, account, me, ana } = given));

type Trends = {
  days: { day: string; signIns: number; users: number }[];
  months: { month: string; joined: number; left: number }[];
  activeWithin30Days: number;
  lockedFor: { reason: string; users: number }[];
};
const trends = async () => (await ana.get('/overview/trends')).body as unknown as Trends;
const day = 86_400_000;
const owner = (sql: string, values: unknown[] = []) => roster.database.owner.query(sql, values);
const signInsAgo = async (days: number) => (await trends()).days.at(-1 - days);

/** So many days pass in which nobody does anything; the administrator has to sign in again. */
async function pass(days: number) {
  roster.clock.offset += days * day;
  ana = await roster.browserOf(me);
}

async function signIn(times = 1) {
  const person = await roster.person({ account });
  const nobody = await roster.browserOf(null);
  for (let nth = 0; nth < times; nth += 1)
    expect((await nobody.post('/sign-in', { email: person.email, password })).status).toBe(200);
  return person;
}

test('days show how often people signed in, and how many these were, up to this minute', async () => {
  const before = await signInsAgo(0);
  await signIn(2);
  await signIn();
  const { days, activeWithin30Days } = await trends();
  expect(days).toHaveLength(90);
  expect(days.at(-1)).toMatchObject({
    signIns: (before?.signIns ?? 0) + 3,
    users: (before?.users ?? 0) + 2,
  });
  expect(activeWithin30Days).toBeGreaterThanOrEqual(2);
});

test('a day that is over stays what it was when people are erased, and is counted once', async () => {
  const person = await signIn();
  const told = await signInsAgo(0);
  await pass(2);
  await Promise.all([1, 2, 3].map(() => countDays(roster.platform.database.app, roster.clock.now())));
  await owner('delete from sign_in_attempts where user_id = $1', [person.id]);
  expect(await signInsAgo(2)).toEqual(told);
  expect(await signInsAgo(1)).toMatchObject({ signIns: 0, users: 0 });
});

test('who joined and left on the same day counts in both, before and after the day is over', async () => {
  const month = async () => (await trends()).months.at(-1);
  const before = await month();
  const { id } = await roster.person({ account });
  expect((await ana.post('/users/remove', { userIds: [id] })).status).toBe(200);
  const after = { joined: (before?.joined ?? 0) + 1, left: (before?.left ?? 0) + 1 };
  expect(await month()).toMatchObject(after);
  const { month: first } = (await month()) ?? { month: '' };
  await pass(1);
  await countDays(roster.platform.database.app, roster.clock.now());
  await owner('delete from departures where user_id = $1', [id]);
  expect((await trends()).months.find((one) => one.month === first)).toMatchObject(after);
});

test('the days are those of the account’s time zone', async () => {
  await owner(`update accounts set time_zone = 'Pacific/Kiritimati' where id = $1`, [account.id]);
  const { days } = await trends();
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Kiritimati' }).format(
    roster.clock.now(),
  );
  expect(days.at(-1)?.day).toBe(today);
});

test('users who are locked are counted by reason', async () => {
  const { id } = await roster.person({ account });
  await ana.post('/users/lock', { userIds: [id], reason: 'Left the project' });
  const { lockedFor } = await trends();
  const list = await ana.get('/users?lockReason=administrator');
  expect(lockedFor).toContainEqual({ reason: 'administrator', users: list.body['total'] });
});

test('what happened last leaves out who only read', async () => {
  await ana.get('/audit-events');
  const { id } = await roster.person({ account });
  await ana.post('/users/lock', { userIds: [id], reason: 'Left the project' });
  await ana.get('/users/export.csv');
  const { body } = await ana.get('/overview/latest');
  expect((body['events'] as { event: string }[])[0]?.event).toBe('users.locked');
});
