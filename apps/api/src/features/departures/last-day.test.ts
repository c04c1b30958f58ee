import { beforeEach, describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';
import { removeWhoseAccessEnded } from './access-ends.ts';

let roster: Roster;
let account: Account;
let me: Person;
let ana: Browser;
let chloe: Person;

givenAccount((given) => ({ roster, account, me, ana } = given));
beforeEach(async () => {
  chloe = await roster.person({ account });
});

const lastDay = '2031-03-15';
// Almost a whole day lies between the two.
const zones = ['Pacific/Auckland', 'Pacific/Honolulu'] as const;
/** The first instant after that day, in each of the two. */
const over = { 'Pacific/Auckland': '2031-03-15T11:00:00Z', 'Pacific/Honolulu': '2031-03-16T10:00:00Z' };

const moveTo = (zone: string) =>
  roster.database.owner.query('update accounts set time_zone = $2 where id = $1', [account.id, zone]);

const accountOf = async ({ id }: Person) => {
  const { rows } = await roster.database.owner.query<{ account_id: string | null }>(
    'select account_id from users where id = $1',
    [id],
  );
  return rows[0]?.account_id;
};

async function runAt(instant: number) {
  roster.clock.offset = instant - Date.now();
  await removeWhoseAccessEnded(roster.platform);
}

describe.each([
  { from: zones[0], to: zones[1] },
  { from: zones[1], to: zones[0] },
])('X7: when the account moves from $from to $to, a last day of access', ({ from, to }) => {
  beforeEach(async () => {
    await moveTo(from);
    expect((await ana.patch(`/users/${chloe.id}`, { version: 1, lastDay })).status).toBe(200);
    await moveTo(to);
  });

  test('is the same day on the page of the user, in the exported list and in their own data', async () => {
    expect((await ana.get(`/users/${chloe.id}`)).body).toMatchObject({ lastDay });
    expect((await ana.get('/users/export.csv')).text).toContain(`,${lastDay},`);
    const own = await roster.browserOf(chloe);
    const [, day] = /"lastDay": *"([^"]+)"/.exec((await own.get('/profile/data')).text) ?? [];
    expect(day).toBe(lastDay);
  });

  test('is carried out when that day is over in the new zone', async () => {
    const end = Date.parse(over[to]);
    await runAt(end - 60_000);
    expect(await accountOf(chloe)).toBe(account.id);
    await runAt(end + 60_000);
    expect(await accountOf(chloe)).toBeNull();
  });

  test('comes back with a restored user as long as it is not over', async () => {
    await runAt(Date.parse(over[to]) - 3_600_000);
    ana = await roster.browserOf(me);
    await ana.post('/users/remove', { userIds: [chloe.id] });
    await ana.post('/removed-users/restore', { userIds: [chloe.id] });
    expect((await ana.get(`/users/${chloe.id}`)).body).toMatchObject({ lastDay });
  });
});

test('an account in which the removal fails does not keep the last days of the others', async () => {
  const accounts = [account, await roster.account(), await roster.account(), await roster.account()];
  const people = await Promise.all(accounts.map((of) => roster.person({ account: of })));
  const { owner } = roster.database;
  await owner.query("update users set last_day = '2020-01-01' where id = any($1)", [
    people.map(({ id }) => id),
  ]);
  await owner.query(
    `create function fail_here() returns trigger language plpgsql as $$ begin raise 'broken'; end $$`,
  );
  await owner.query(
    `create trigger fails before insert on departures for each row when (new.account_id = '${account.id}')
     execute function fail_here()`,
  );
  await expect(removeWhoseAccessEnded(roster.platform)).rejects.toThrow('failed in 1 of 4 accounts');
  await owner.query('drop trigger fails on departures');
  expect(await Promise.all(people.map(accountOf))).toEqual([account.id, null, null, null]);
});

test('X7: what the contract calls a day is a `date` in the database, and no other column is', async () => {
  const { rows } = await roster.database.owner.query<{ name: string }>(
    `select table_name || '.' || column_name as name from information_schema.columns
     where table_schema = 'public' and (data_type = 'date' or column_name ~ '(^|_)day$') order by 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual([
    'account_days.day',
    'entitlement_reminders.ends_on',
    'entitlements.ends_on',
    'entitlements.starts_on',
    'exceptions.ends_on',
    'usage_product_days.day',
    'usage_user_days.day',
    'users.last_day',
  ]);
});
