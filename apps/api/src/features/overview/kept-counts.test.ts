import { invitationStates } from '@roster/domain/invitations';
import { usersInFigures } from '@roster/domain/overview';
import { lockReasons } from '@roster/domain/users';
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

/** Every number of the portal home, by its place in the response, and the list that shows who is counted. */
const usersWith = (filters: Record<string, string>) => `/users?${new URLSearchParams(filters)}`;
const listOf: Record<string, string> = {
  users: usersWith(usersInFigures.users),
  'byStatus.active': '/users?status=active',
  'byStatus.locked': usersWith(usersInFigures.locked),
  'byStatus.invited': usersWith(usersInFigures.invited),
  neverSignedIn: usersWith(usersInFigures.neverSignedIn),
  notSeenFor90Days: usersWith(usersInFigures.notSeenFor90Days),
  countryMismatch: usersWith(usersInFigures.countryMismatch),
  withoutLicense: usersWith(usersInFigures.withoutLicense),
  accessEndsSoon: usersWith(usersInFigures.accessEndsSoon),
  waitingForLicense: '/waiting-list',
  pendingApprovals: '/approvals',
  ...Object.fromEntries(
    invitationStates.map((state) => [`invitations.${state}`, `/invitations?state=${state}`] as const),
  ),
};

test('the figures are those of the lists that they link to, each of them', async () => {
  await givenOneOfEach();
  const { body } = await ana.get('/overview');
  const figures = numbersIn(body);
  expect(Object.keys(figures).toSorted()).toEqual(Object.keys(listOf).toSorted());
  for (const [figure, path] of Object.entries(listOf))
    expect([figure, figures[figure]]).toEqual([figure, (await ana.get(path)).body['total']]);
  const none = Object.entries(figures).flatMap(([figure, n]) => (n === 0 ? figure : []));
  expect(none.filter((figure) => !figure.startsWith('invitations.'))).toEqual([]);
});

test('the counts of the navigation are those of their lists', async () => {
  await givenOneOfEach();
  const lists: Record<string, string> = {
    pendingApprovals: '/approvals',
    userRequests: '/user-requests',
    failedInvitations: '/invitations?state=failed',
  };
  const counts = numbersIn((await ana.get('/notices')).body);
  expect(Object.keys(counts).toSorted()).toEqual(Object.keys(lists).toSorted());
  for (const [name, path] of Object.entries(lists))
    expect([name, counts[name]]).toEqual([name, (await ana.get(path)).body['total']]);
});

test('what changes is counted as in the lists that it links to, and every lock reason has its figure', async () => {
  await givenOneOfEach();
  const { body } = await ana.get('/overview/trends');
  const { days, months, activeWithin30Days, lockedFor, ...others } = body as unknown as Trends;
  expect(others).toEqual({});
  expect(lockedFor.map(({ reason }) => reason).toSorted()).toEqual([...lockReasons].toSorted());
  const shown: [string, number][] = [
    ['/users?lastSignIn=within30Days', activeWithin30Days],
    ...lockedFor.map(({ reason, users }) => [usersWith({ lockReason: reason }), users] as [string, number]),
    ...days.slice(-2).map(({ day, users }) => [usersWith({ signedInOn: day }), users] as [string, number]),
    ...months.map(({ month, joined }) => {
      const joinedTo = new Date(Date.parse(month));
      joinedTo.setUTCMonth(joinedTo.getUTCMonth() + 1, 0);
      const of = { joinedFrom: month, joinedTo: joinedTo.toISOString().slice(0, 10) };
      return [usersWith(of), joined] as [string, number];
    }),
  ];
  for (const [path, n] of shown) expect([path, n]).toEqual([path, (await ana.get(path)).body['total']]);
});

type Trends = {
  days: { day: string; users: number }[];
  months: { month: string; joined: number }[];
  activeWithin30Days: number;
  lockedFor: { reason: string; users: number }[];
};

/** Someone for every figure, and someone who waits for a license of another country than theirs. */
async function givenOneOfEach(): Promise<void> {
  await givenSet(300);
  await expectRight();
  const operator = await roster.browserOf(await roster.person({ operator: true }));
  const [locked, held, leaving, asking, cameLocked] = await Promise.all([
    roster.person({ account }),
    roster.person({ account }),
    roster.person({ account }),
    roster.person({ account }),
    roster.person({ lockReasons: ['unaffiliated'] }),
  ]);
  await roster.person({ account, lockReasons: ['directory'] });
  const added = await ana.post('/users/add-to-account', { email: cameLocked.email });
  expect(added.status).toBeLessThan(300);
  await ana.post('/users/lock', { userIds: [locked.id], reason: 'On leave' });
  // Locked for two reasons, and counted in both.
  for (const one of [locked, held])
    expect((await operator.post(`/operator/users/${one.id}/lock`, { reason: 'Asked for' })).status).toBe(200);
  const tomorrow = new Date(roster.clock.now().getTime() + 86_400_000).toISOString().slice(0, 10);
  await ana.patch(`/users/${leaving.id}`, { version: 1, lastDay: tomorrow });
  await roster.waiting(account);
  await roster.entitlement(account, { product: 'Waited for', seats: 0 });
  const theirs = await roster.browserOf(asking);
  const productId = await roster.product('Waited for');
  expect((await theirs.post('/profile/requests', { kind: 'license', productId })).status).toBe(201);
  const moved = await roster.person({ account });
  await (await roster.browserOf(moved)).post('/profile/requests', { kind: 'license', productId });
  await ana.post('/users/entitlement-country', { userIds: [moved.id], entitlementCountry: 'EE' });
  await roster.seat(account, 'Held by one', leaving);
}

/** The numbers of a response, each by the names that lead to it. */
function numbersIn(body: object, within = ''): Record<string, number> {
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]: [string, unknown]) => {
      const path = `${within}${name}`;
      if (typeof value === 'number') return [[path, value] as const];
      return value && typeof value === 'object' ? Object.entries(numbersIn(value, `${path}.`)) : [];
    }),
  );
}

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
