import { beforeEach, describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import { givenDevice, readDocument, type TestDevice } from '../../testing/given-devices.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

// E4: the answers to a device that asks with its own key, over HTTP. The rules alone are in packages/domain/src/devices.test.ts.

const day = 86_400_000;
let roster: Roster;
let account: Account;
let ana: Browser;
let chloe: Person;
let device: TestDevice;
givenAccount(async (given) => {
  ({ roster, account, ana } = given);
  await roster.entitlement(account, { product: `Suite of ${account.id}`, kind: 'pooled' });
  chloe = await roster.person({ account, firstName: 'Chloé', lastName: 'Martin' });
  device = await givenDevice(roster, chloe);
});

const inDays = (days: number) => new Date(roster.clock.now().getTime() + days * day);
const userPage = async () => (await ana.get(`/users/${chloe.id}`)).body;
const stored = async () =>
  (
    await roster.database.owner.query<{
      policy_refreshed_at: Date | null;
      offline_until: Date | null;
      offline_products: string[];
    }>(
      `select policy_refreshed_at, offline_until, array(select unnest(offline_products)::text) as offline_products
       from users where id = $1`,
      [chloe.id],
    )
  ).rows[0];
const deny = () =>
  roster.database.owner.query(
    `insert into exceptions (account_id, user_id, effect) values ($1, $2, 'deny')`,
    [account.id, chloe.id],
  );

describe('a device that is signed in', () => {
  test('gets a policy for seven days that only its own key makes use of, and a new token', async () => {
    const before = device.token;
    const answer = await device.refresh();
    expect(answer).toMatchObject({
      kind: 'policy',
      document: {
        iss: roster.platform.env.publicUrl.origin,
        sub: chloe.id,
        device: device.id,
        cnf: { jkt: device.thumbprint },
        kind: 'policy',
        user: { name: 'Chloé Martin', email: chloe.email },
        account: { id: account.id, name: account.name },
        country: 'DE',
        version: 1,
        epoch: 1,
        products: [{ name: `Suite of ${account.id}`, until: expect.any(Number) as number }],
        administrators: [{ name: 'Ana Weber' }],
      },
    });
    const until = answer.document?.offlineUntil ?? 0;
    expect(Math.abs(until - inDays(7).getTime() / 1_000)).toBeLessThan(60);
    expect(device.token).not.toBe(before);
    expect(Math.floor(((await stored())?.offline_until?.getTime() ?? 0) / 1_000)).toBe(until);
    expect((await userPage())['offlineUntil']).toBe((await stored())?.offline_until?.toISOString());
  });

  test('gets no day beyond the end of the term, of an exception, or of the user’s access (L1)', async () => {
    const iso = (date: Date) => date.toISOString().slice(0, 10);
    await roster.database.owner.query('update users set last_day = $2 where id = $1', [
      chloe.id,
      iso(inDays(2)),
    ]);
    const { document } = await device.refresh();
    const end = Date.parse(`${iso(inDays(3))}T00:00:00Z`) / 1_000;
    expect(document?.offlineUntil).toBe(end);
    expect(document?.products.map(({ until }) => until)).toEqual([end]);
  });

  test('runs past the end of a term that another one follows (E1)', async () => {
    const iso = (date: Date) => date.toISOString().slice(0, 10);
    const ending = {
      product: 'Followed',
      kind: 'pooled' as const,
      startsOn: iso(inDays(-9)),
      endsOn: iso(inDays(1)),
    };
    const next = { ...ending, startsOn: iso(inDays(2)), endsOn: iso(inDays(4)) };
    await roster.entitlement(account, ending);
    await roster.entitlement(account, next);
    const { document } = await device.refresh();
    const until = document?.products.find(({ name }) => name === 'Followed')?.until;
    expect(until).toBe(Date.parse(`${iso(inDays(5))}T00:00:00Z`) / 1_000);
  });

  test('of another of the user’s machines does not take the date of this one back', async () => {
    const laptop = await givenDevice(roster, chloe);
    await device.refresh();
    const latest = (await stored())?.offline_until;
    await deny();
    expect(await laptop.refresh()).toMatchObject({ kind: 'policy', document: { products: [] } });
    expect((await stored())?.offline_until).toEqual(latest);
    await device.refresh();
    // The token of the answer says that it has arrived.
    await device.refresh();
    expect((await stored())?.offline_until).toBeNull();
  });
});

describe('what is no request of this device', () => {
  test.each([
    ['another address', () => device.sign({ aud: 'https://elsewhere.example' })],
    ['another device', async () => device.sign({ sub: (await givenDevice(roster, chloe)).id })],
    ['something else', () => device.sign({}, 'JWT')],
    ['a text', () => device.sign({ jti: 'not an id' })],
    ['by another key', async () => (await givenDevice(roster, chloe)).sign({ sub: device.id })],
    [
      'and was changed on its way',
      async () => {
        const [header, , signature] = (await device.sign()).split('.');
        const other = (await device.sign({ iat: 1 })).split('.')[1];
        return [header, other, signature].join('.');
      },
    ],
  ])('signed for %s is answered like a device that does not exist', async (_what, assertion) => {
    const answer = await device.send({ assertion: await assertion() });
    const unknown = await roster.browserOf(null).then(async (nobody) =>
      nobody.post('/devices/00000000-0000-7000-8000-000000000000/policy', {
        assertion: await device.sign(),
        refreshToken: null,
      }),
    );
    expect(answer.status).toBe(404);
    expect(answer.text).toBe(unknown.text);
    expect(await device.refresh()).toMatchObject({ kind: 'policy' });
  });

  test.each([-301, 301])(
    'made %i seconds from now is refused with the time of the server',
    async (seconds) => {
      const iat = Math.floor(roster.clock.now().getTime() / 1_000) + seconds;
      const answer = await device.send({ assertion: await device.sign({ iat }) });
      expect(answer.status).toBe(409);
      expect(answer.body).toMatchObject({
        code: 'devices.clockWrong',
        serverTime: expect.stringMatching(/^\d{4}-/) as string,
      });
    },
  );

  test('counts once', async () => {
    const assertion = await device.sign();
    expect((await device.send({ assertion })).status).toBe(200);
    expect((await device.send({ assertion })).body['code']).toBe('devices.assertionUsed');
  });
});

describe('the device of a locked user (L1)', () => {
  beforeEach(async () => {
    await device.refresh();
    await ana.post('/users/lock', { userIds: [chloe.id] });
  });

  test('keeps what it has, gets no more time and is not let in again without a sign-in', async () => {
    const until = (await stored())?.offline_until;
    roster.clock.offset = 2 * day;
    expect(await device.refresh()).toMatchObject({ kind: 'locked', since: expect.any(String) as string });
    expect((await stored())?.offline_until).toEqual(until);
    await (
      await roster.browserOf(await roster.person({ account, roles: ['accountAdministrator'] }))
    ).post('/users/unlock', { userIds: [chloe.id] });
    expect(await device.refresh()).toMatchObject({ code: 'devices.signInAgain' });
  });

  test('stops what is denied as well, also if the answer gets lost', async () => {
    await deny();
    for (const time of ['once', 'again'])
      expect({ time, ...(await device.refresh()) }).toMatchObject({
        time,
        kind: 'stop',
        why: 'denied',
        document: { kind: 'stop', why: 'denied', products: [], offlineUntil: null },
      });
    expect((await stored())?.offline_until).toBeNull();
    expect((await userPage())['offlineUntil']).toBeNull();
  });
});

describe('the device of a removed user', () => {
  test('is stopped, without a token, and its user no longer has a date', async () => {
    await device.refresh();
    await ana.post('/users/remove', { userIds: [chloe.id] });
    device.token = null;
    expect(await device.refresh()).toMatchObject({
      kind: 'stop',
      why: 'removed',
      document: { account: null, products: [] },
    });
    expect((await stored())?.offline_until).toBeNull();
    expect(await device.refresh()).toMatchObject({ kind: 'stop', why: 'removed' });
  });
});

describe('A5: what devices got in an earlier account', () => {
  const remove = () => ana.post('/users/remove', { userIds: [chloe.id] });

  test('is not there for the next one, which sees what it gave itself', async () => {
    await device.refresh();
    await remove();
    const next = await roster.account();
    const endsOn = inDays(3).toISOString().slice(0, 10);
    await roster.entitlement(next, { product: `Suite of ${next.id}`, kind: 'pooled', endsOn });
    const greta = await roster.browserOf(
      await roster.person({ account: next, roles: ['accountAdministrator'] }),
    );
    const adding = { email: chloe.email, unlock: true };
    expect((await greta.post('/users/add-to-account', adding)).status).toBe(201);
    const page = async () => (await greta.get(`/users/${chloe.id}`)).body;
    expect(await page()).toMatchObject({ offlineUntil: null });
    expect((await stored())?.offline_products).toEqual([]);
    const devices = async () => (await greta.get(`/users/${chloe.id}/devices`)).body['items'];
    expect(await devices()).toMatchObject([
      { id: device.id, signedInAt: null, lastSeenAt: null, policy: null },
    ]);
    const own = await (await roster.browserOf(chloe)).get('/profile/devices');
    expect(own.body['items']).toMatchObject([{ signedInAt: expect.any(String), policy: { version: 1 } }]);

    const other = await givenDevice(roster, chloe);
    const { document } = await other.refresh();
    const until = String((await page())['offlineUntil']);
    expect(Math.floor(Date.parse(until) / 1_000)).toBe(document?.offlineUntil);
    expect(await devices()).toMatchObject([
      { id: other.id, policy: { offlineUntil: until } },
      { policy: null },
    ]);
  });

  test('is there again for the one that gave it, which restores its user', async () => {
    await device.refresh();
    const { offlineUntil } = await userPage();
    await remove();
    await ana.post('/removed-users/restore', { userIds: [chloe.id] });
    expect(offlineUntil).toEqual(expect.any(String));
    expect((await userPage())['offlineUntil']).toBe(offlineUntil);
    expect((await stored())?.offline_products).toHaveLength(1);
  });
});

test('a closed account gives its machines no more time (S2)', async () => {
  await device.refresh();
  await roster.database.owner.query('update accounts set closed_at = $2 where id = $1', [
    account.id,
    roster.clock.now(),
  ]);
  expect(await device.refresh()).toMatchObject({ kind: 'locked', accountClosed: true });
});

describe('a policy', () => {
  test('that was changed, or signed by someone else, is verified by none of our keys', async () => {
    const answer = (await device.send()).body['answer'] as { document: string };
    const [header, payload = '', signature] = answer.document.split('.');
    const said = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const changed = Buffer.from(JSON.stringify({ ...said, offlineUntil: 9_999_999_999 })).toString(
      'base64url',
    );
    await expect(readDocument(roster, [header, changed, signature].join('.'))).rejects.toThrow();
    await expect(readDocument(roster, await device.sign(said, 'roster-policy+jwt'))).rejects.toThrow();
  });
});
