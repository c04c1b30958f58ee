import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import { password, type Account, type Browser, type Roster } from '../../testing/given-roster.ts';
import { findContradictions } from '../../testing/invariants.ts';
import { foldCounts } from './overview.store.ts';

// `findContradictions` counts everything that is kept counted from the tables and compares. The state machine does so after
// every sequence; here are the sets and the parallel changes that it has not.

let roster: Roster;
let account: Account;
let ana: Browser;
givenAccount((given) => ({ roster, account, ana } = given));

const owner = (sql: string, values: unknown[] = []) => roster.database.owner.query(sql, values);
const fold = () => foldCounts(roster.platform.database.app);
const expectRight = async () => expect(await findContradictions(roster.database)).toEqual([]);

async function givenSet(people: number): Promise<string[]> {
  const { rows } = await owner(
    `insert into users (email, first_name, last_name, country, account_id, joined_at, roles, password_hash, last_sign_in_at)
     select gen_random_uuid() || '@example.com', 'Set', n::text, (array['DE', 'FR', null])[1 + n % 3], $1,
       now() - make_interval(days => n % 400), case when n % 4 = 0 then '{download}' else '{}' end::text[],
       case when n % 5 > 0 then 'not a hash' end, case when n % 2 = 0 then now() - make_interval(days => n % 200) end
     from generate_series(1, $2::integer) as n returning id`,
    [account.id, people],
  );
  return rows.map(({ id }: { id: string }) => id);
}

test('what is kept counted is right after changes of sets of thousands, folded or not', async () => {
  const ids = await givenSet(3_000);
  const group = await roster.group(account);
  await owner('insert into group_members (group_id, user_id, account_id) select $1, unnest($2::uuid[]), $3', [
    group,
    ids,
    account.id,
  ]);
  await expectRight();
  const slice = ids.slice(0, 1_000);
  for (const [path, body] of [
    ['/users/roles', { userIds: slice, add: ['licenseManager'], remove: ['download'] }],
    ['/invitations/resend', { userIds: slice.filter((_, nth) => nth % 5 === 4) }],
    ['/users/lock', { userIds: slice, reason: 'All of them' }],
    ['/users/unlock', { userIds: slice.slice(0, 500) }],
    ['/users/remove', { userIds: slice.slice(100, 900) }],
    ['/removed-users/restore', { userIds: slice.slice(100, 300) }],
  ] as const) {
    expect([path, (await ana.post(path, body)).status]).toEqual([path, 200]);
    await expectRight();
    await fold();
    await expectRight();
  }
  await owner('update users set last_sign_in_at = now() where id = any($1)', [ids.slice(1_000)]);
  await owner('delete from group_members where group_id = $1', [group]);
  await fold();
  await expectRight();
  const { rows } = await owner(
    `select kind, value from kept_counts group by account_id, kind, value having count(*) > 1 or sum(n) = 0`,
  );
  expect(rows).toEqual([]);
});

test('people who sign in, are locked and are counted at the same time do not wait for each other, and all count', async () => {
  const people = await Promise.all(Array.from({ length: 20 }, () => roster.person({ account })));
  const nobody = await roster.browserOf(null);
  await Promise.all([
    ...people.map(({ email }) => nobody.post('/sign-in', { email, password })),
    ...people.slice(0, 5).map(({ id }) => ana.post('/users/roles', { userIds: [id], add: ['download'] })),
    ...people.slice(5, 10).map(({ id }) => ana.post('/users/lock', { userIds: [id], reason: 'Meanwhile' })),
    ...Array.from({ length: 10 }, fold),
  ]);
  await expectRight();
});

test('the figures are those of the lists that they link to', async () => {
  await givenSet(300);
  const { rows } = await owner(
    `select count(*) filter (where last_sign_in_at is null)::integer as never,
       count(*) filter (where last_sign_in_at < now() - interval '90 days')::integer as unseen,
       count(*) filter (where coalesce(entitlement_country, country) <> all ('{DE,ES}'))::integer as mismatch,
       count(*)::integer as users
     from users where account_id = $1`,
    [account.id],
  );
  const { body } = await ana.get('/overview');
  expect(body).toMatchObject({
    users: rows[0]?.users,
    neverSignedIn: rows[0]?.never,
    notSeenFor90Days: rows[0]?.unseen,
    countryMismatch: rows[0]?.mismatch,
    withoutLicense: null,
    waitingForLicense: 0,
  });
  await roster.seat(account, 'Held by one', await roster.person({ account }));
  const list = await ana.get('/users?seats=none');
  expect((await ana.get('/overview')).body['withoutLicense']).toBe(list.body['total']);
});

test('an invitation counts as expired from the moment at which its link ends', async () => {
  const invited = await ana.post('/users', {
    email: `${crypto.randomUUID()}@example.com`,
    firstName: 'Iva',
    lastName: 'Late',
    country: 'DE',
    invite: true,
  });
  expect(invited.status).toBe(201);
  const counts = async () => (await ana.get('/invitations')).body['counts'] as Record<string, number>;
  const before = await counts();
  const { rows } = await owner(
    `update tokens set expires_at = now() + interval '2 minutes' where user_id = $1 and purpose = 'invitation' returning id`,
    [invited.body['id']],
  );
  expect(rows).toHaveLength(1);
  expect(await counts()).toEqual(before);
  roster.clock.offset += 121_000;
  const after = await counts();
  roster.clock.offset = 0;
  expect(after['expired']).toBe((before['expired'] ?? 0) + 1);
  expect((await ana.get('/invitations?state=expired')).body['total']).toBe(before['expired']);
});
