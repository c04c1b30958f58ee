import { endpoints } from '@roster/contract/machinery/endpoints';
import * as z from 'zod';
import { beforeAll, describe, expect, test } from 'vitest';
import { givenSharedAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let ana: Browser;
let ben: Browser;

givenSharedAccount((given) => ({ roster, account, ana } = given));
beforeAll(async () => {
  ben = await roster.browserOf(await roster.person({ account, roles: ['coAdministrator'] }));
});

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
  const { rows } = await roster.database.owner.query<{ day: string }>(
    'select last_day::text as day from users where id = $1',
    [id],
  );
  expect(rows).toEqual([{ day: '2027-03-31' }]);
});

describe('a last day of access', () => {
  const dayFrom = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const save = async (browser: Browser, id: string, lastDay: string | null) => {
    const { version } = (await ana.get(`/users/${id}`)).body;
    const { status, body } = await browser.patch(`/users/${id}`, { version, lastDay });
    return status === 200 ? body['lastDay'] : body['code'];
  };

  test('in the past is refused, also with a mistyped year; today is the earliest', async () => {
    const fresh = await roster.account();
    const administrator = await roster.person({ account: fresh, roles: ['accountAdministrator'] });
    const browser = await roster.browserOf(administrator);
    const { id } = await roster.person({ account: fresh });
    const saved = async (lastDay: string) =>
      (await browser.patch(`/users/${id}`, { version: 1, lastDay })).body;
    for (const day of [dayFrom(-1), '2062-02-30', '0226-12-31'])
      expect((await saved(day))['lastDay']).toBeUndefined();
    expect(await saved(dayFrom(-1))).toMatchObject({ code: 'users.lastDayPast' });
    expect(await saved(dayFrom(0))).toMatchObject({ lastDay: dayFrom(0) });
  });

  test('is judged by the calendar of the account', async () => {
    const fresh = await roster.account();
    const boss = await roster.person({ account: fresh, roles: ['accountAdministrator'] });
    const browser = await roster.browserOf(boss);
    // 26 hours lie between the two, so that it is never the same day in both.
    const dayIn = (timeZone: string) => new Intl.DateTimeFormat('sv', { timeZone }).format(new Date());
    const [east, west] = ['Pacific/Kiritimati', 'Etc/GMT+12'];
    const saveIn = async (timeZone: string, lastDay: string) => {
      await roster.database.owner.query('update accounts set time_zone = $2 where id = $1', [
        fresh.id,
        timeZone,
      ]);
      // A user each: a day that is sent unchanged is not judged again.
      const { id } = await roster.person({ account: fresh });
      return (await browser.patch(`/users/${id}`, { version: 1, lastDay })).body;
    };
    expect(await saveIn(west, dayIn(west))).toMatchObject({ lastDay: dayIn(west) });
    expect(await saveIn(east, dayIn(west))).toMatchObject({ code: 'users.lastDayPast' });
  });

  test('is never one’s own, and a fulfillment contact is replaced first', async () => {
    const boss = await roster.person({ account, roles: ['accountAdministrator'] });
    const browser = await roster.browserOf(boss);
    expect(await save(browser, boss.id, dayFrom(30))).toBe('users.ownLastDay');
    expect(await save(ana, boss.id, dayFrom(30))).toBe(dayFrom(30));
    expect(await save(browser, boss.id, null)).toBe('users.ownLastDay');
    expect(await save(ben, boss.id, null)).toBe('users.administratorProtected');
    const dev = await roster.person({ account });
    await roster.contact(account, dev);
    expect(await save(ben, dev.id, dayFrom(30))).toBe('users.isFulfillmentContact');
  });

  test('that is sent unchanged does not prevent another change', async () => {
    const { id } = await roster.person({ account });
    await roster.database.owner.query('update users set last_day = current_date - 1 where id = $1', [id]);
    const { version, lastDay } = (await ana.get(`/users/${id}`)).body;
    const { body } = await ben.patch(`/users/${id}`, { version, lastDay, department: 'Bridges' });
    expect(body).toMatchObject({ department: 'Bridges', lastDay });
  });

  test('is the only day or time that a request can set, so no other field removes a user', () => {
    const days = endpoints.flatMap(({ name, method, body }) =>
      method === 'GET' || !body
        ? []
        : datesIn(z.toJSONSchema(body, { io: 'input' })).map((field) => `${name} ${field}`),
    );
    // Days by which something is only found: emails that failed, users who joined, signed in or left, requests, and views of these.
    const found = /^resendMails (from|to)$| ((joined|left|asked|requested|opened)(From|To)|signedInOn)$/;
    // Days of what an account bought, and of exceptions: what ends with them is access to a product, and every user stays.
    const terms = /^((create|change)Entitlement (startsOn|endsOn)|(create|change)Exceptions? endsOn)$/;
    // Times of use, which is over.
    const uses = /^reportUsage (startedAt|endedAt)$/;
    const others = [found, terms, uses];
    expect(days.filter((one) => !others.some((other) => other.test(one)))).toEqual(['editUser lastDay']);
  });
});

/** The names of the fields of a schema that take a day or a time. */
function datesIn(schema: unknown, name = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap((one) => datesIn(one, name));
  if ('format' in schema && ['date', 'date-time', 'time'].includes(String(schema.format))) return [name];
  return Object.entries(schema).flatMap(([key, one]) =>
    datesIn(one, /^(anyOf|properties|items)$/.test(key) ? name : key),
  );
}

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

  test('learn who changed the user, not who was last in the log for something that changes nothing', async () => {
    const { id } = await roster.person({ account });
    await ana.patch(`/users/${id}`, { version: 1, department: 'Bridges' });
    expect((await ben.post(`/users/${id}/password-reset`, {})).status).toBe(202);
    const late = await ben.patch(`/users/${id}`, { version: 1, department: 'Tunnels' });
    expect(late.body).toMatchObject({ by: { name: 'Ana Weber' } });
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
      notSeenFor90Days: 3,
      countryMismatch: 1,
      invitations: { notSent: 1 },
    });
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
