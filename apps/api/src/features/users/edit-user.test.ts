import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givenRoster, type Account, type Browser, type Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let ana: Browser;
let ben: Browser;

beforeAll(async () => {
  roster = await givenRoster();
  account = await roster.account();
  ana = await roster.browserOf(
    await roster.person({ account, roles: ['accountAdministrator'], firstName: 'Ana', lastName: 'Weber' }),
  );
  ben = await roster.browserOf(await roster.person({ account, roles: ['coAdministrator'] }));
});
afterAll(() => roster.close());

test('an edit changes a user, and records the values before and after', async () => {
  const { id } = await roster.person({ account, firstName: 'Chloe' });
  const change = {
    version: 1,
    firstName: 'Chloé',
    country: 'FR',
    entitlementCountry: 'ES',
    language: 'de',
    lastDay: '2027-03-31',
    employeeNumber: 'E-17',
    department: 'Bridges',
    note: 'Works on Tuesdays.',
  };
  const { status, body } = await ben.patch(`/users/${id}`, change);
  expect(status).toBe(200);
  expect(body).toMatchObject({ ...change, version: 2 });
  const history = (await ben.get(`/users/${id}/history`)).body['items'] as {
    event: string;
    details: unknown;
  }[];
  expect(history.find(({ event }) => event === 'users.edited')?.details).toMatchObject({
    before: { firstName: 'Chloe' },
    after: { firstName: 'Chloé' },
  });
  const { rows } = await roster.database.owner.query<{ at: Date }>(
    'select access_ends_at as at from users where id = $1',
    [id],
  );
  // The end of the last day in the account's time zone (Etc/UTC here).
  expect(rows[0]?.at.toISOString()).toBe('2027-04-01T00:00:00.000Z');
});

test('the last day ends at midnight of the account’s time zone (X7)', async () => {
  await roster.database.owner.query("update accounts set time_zone = 'America/New_York' where id = $1", [
    account.id,
  ]);
  const { id } = await roster.person({ account });
  const { body } = await ben.patch(`/users/${id}`, { version: 1, lastDay: '2027-07-31' });
  expect(body['lastDay']).toBe('2027-07-31');
  const { rows } = await roster.database.owner.query<{ at: Date }>(
    'select access_ends_at as at from users where id = $1',
    [id],
  );
  expect(rows[0]?.at.toISOString()).toBe('2027-08-01T04:00:00.000Z');
});

describe('two people who edit the same user', () => {
  test('learn of each other, and nothing is overwritten', async () => {
    const { id } = await roster.person({ account });
    expect((await ana.patch(`/users/${id}`, { version: 1, department: 'Bridges' })).status).toBe(200);
    const late = await ben.patch(`/users/${id}`, { version: 1, department: 'Tunnels' });
    expect([late.status, late.body]).toMatchObject([
      409,
      { code: 'users.changedMeanwhile', by: { name: 'Ana Weber' } },
    ]);
    expect((await ben.get(`/users/${id}`)).body['department']).toBe('Bridges');
  });

  test('at the same moment do not both succeed', async () => {
    const { id } = await roster.person({ account });
    const answers = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((nth) =>
        (nth % 2 ? ana : ben).patch(`/users/${id}`, { version: 1, note: `note ${nth}` }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
  });
});

test('an edit that changes nothing makes no new version', async () => {
  const { id } = await roster.person({ account, firstName: 'Same' });
  expect((await ben.patch(`/users/${id}`, { version: 1, firstName: 'Same' })).body['version']).toBe(1);
});

test('a Co-Administrator cannot edit an Account Administrator', async () => {
  const other = await roster.person({ account, roles: ['accountAdministrator'] });
  const { status, body } = await ben.patch(`/users/${other.id}`, { version: 1, note: 'x' });
  expect([status, body['code']]).toEqual([403, 'users.administratorProtected']);
});

test.each([
  'id',
  'accountId',
  'roles',
  'lockReasons',
  'status',
  'email',
  'passwordHash',
  'federated',
  'joinedAt',
])('an edit cannot write %s', async (field) => {
  const { id } = await roster.person({ account });
  expect((await ana.patch(`/users/${id}`, { version: 1, [field]: null })).status).toBe(422);
});

describe('the overview', () => {
  test('counts what the list would find', async () => {
    const fresh = await roster.account();
    const browser = await roster.browserOf(
      await roster.person({ account: fresh, roles: ['accountAdministrator'] }),
    );
    await roster.person({ account: fresh, lockReasons: ['administrator'] });
    await roster.person({ account: fresh, invited: true });
    await roster.person({
      account: fresh,
      country: 'US',
      lastSignInAt: new Date(Date.now() - 100 * 86_400_000),
    });
    await roster.waiting(fresh);
    const { body } = await browser.get('/overview');
    expect(body).toMatchObject({
      users: 4,
      byStatus: { active: 2, locked: 1, invited: 1 },
      pendingApprovals: 1,
      neverSignedIn: 2,
      notSeenFor90Days: 1,
      countryMismatch: 1,
      invitations: { notSent: 1 },
    });
    const joined = body['joined'] as { month: string; users: number }[];
    expect([joined.length, joined.at(-1)?.users]).toEqual([12, 4]);
  });
});

describe('S1: account settings', () => {
  test('are changed with the version seen; the primary contact is a member', async () => {
    const fresh = await roster.account();
    const contact = await roster.person({ account: fresh });
    const browser = await roster.browserOf(
      await roster.person({ account: fresh, roles: ['accountAdministrator'] }),
    );
    const wanted = {
      name: 'Harbor Ltd',
      mainCountry: 'ES',
      entitledCountries: ['ES'],
      timeZone: 'Europe/Madrid',
      primaryContactId: contact.id,
    };
    const { body } = await browser.patch('/account', { version: 1, ...wanted });
    expect(body).toMatchObject({ name: 'Harbor Ltd', primaryContact: { id: contact.id }, version: 2 });
    expect((await browser.patch('/account', { version: 1, name: 'Late' })).body['code']).toBe(
      'account.changedMeanwhile',
    );
    const stranger = await roster.person();
    expect(
      (await browser.patch('/account', { version: 2, primaryContactId: stranger.id })).body['code'],
    ).toBe('account.contactNotMember');
    expect((await browser.patch('/account', { version: 2, timeZone: 'Mars/Olympus' })).status).toBe(422);
    expect(
      (await browser.patch('/account', { version: 2, defaultRoles: ['accountAdministrator'] })).status,
    ).toBe(422);
  });
});
