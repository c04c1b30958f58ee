import { beforeEach, describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import { givenDevice, type TestDevice } from '../../testing/given-devices.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';
import { heldUp } from '../../testing/held-up.ts';

// E4: a stop may get lost on its way. Until the portal knows that a machine has it, no screen says that the machine has stopped.

const day = 86_400_000;
let roster: Roster;
let account: Account;
let ana: Browser;
let chloe: Person;
let device: TestDevice;
let until: string;
givenAccount(async (given) => {
  ({ roster, account, ana } = given);
  await roster.entitlement(account, { product: `Suite of ${account.id}`, kind: 'pooled' });
  chloe = await roster.person({ account });
  device = await givenDevice(roster, chloe);
  await device.refresh();
  until = String(await offlineUntil());
});

const offlineUntil = async () =>
  (
    await roster.database.owner.query<{ offline_until: Date | null }>(
      'select offline_until from users where id = $1',
      [chloe.id],
    )
  ).rows[0]?.offline_until?.toISOString() ?? null;
const asks = async (attempt: string) =>
  ((await device.send({ attempt, refreshToken: device.token })).body['answer'] as { kind: string }).kind;
const deny = () =>
  ana.post('/users/exceptions', { userIds: [chloe.id], productId: null, effect: 'deny', endsOn: null });

/** What every screen of the account says of the machine of a member. */
async function said() {
  const user = (await ana.get(`/users/${chloe.id}`)).body;
  const devices = (await ana.get(`/users/${chloe.id}/devices`)).body['items'] as {
    policy: { offlineUntil: string | null; upToDate: boolean };
  }[];
  const { facts } = (await ana.get(`/users/${chloe.id}/access`)).body as unknown as {
    facts: { machines: unknown[] };
  };
  return {
    user: user['offlineUntil'],
    device: devices[0]?.policy.offlineUntil,
    upToDate: devices[0]?.policy.upToDate,
    runs: facts.machines.length > 0,
  };
}
const mayRun = () => ({ user: until, device: until, upToDate: false, runs: true });
const stopped = { user: null, device: null, runs: false };

describe('of a locked user whose products are denied', () => {
  beforeEach(async () => {
    await ana.post('/users/lock', { userIds: [chloe.id] });
    await deny();
  });

  test('the date stays while the answer is lost with its connection, and the next contact brings the stop again', async () => {
    const cut = new AbortController();
    const [answer] = await heldUp(roster, {
      hold: { text: 'select from users where id = $1 for no key update', values: [chloe.id] },
      calls: [async () => askedOverCut(cut.signal, await device.sign())],
      whileHeld: () => Promise.resolve(cut.abort()),
    });
    expect(answer).toBe('cut');
    await expect.poll(async () => (await stops()).length).toBe(1);
    expect(await said()).toEqual(mayRun());
    expect(await asks('the lost attempt')).toBe('stop');
    expect(await said()).toEqual(mayRun());
    device.token = null;
    expect(await asks('the next attempt')).toBe('stop');
    expect(await said()).toMatchObject(stopped);
    expect(await asks('the attempt after it')).toBe('stop');
    expect(await said()).toMatchObject(stopped);
  });

  test('another machine of the user takes no date from the one whose stop may be lost', async () => {
    expect(await asks('the lost attempt')).toBe('stop');
    const laptop = await givenDevice(roster, chloe);
    await laptop.send({ attempt: 'of the laptop' });
    expect(await offlineUntil()).toBe(until);
  });

  test('no one is offline after the date, whether the stop arrived or not', async () => {
    expect(await asks('the lost attempt')).toBe('stop');
    roster.clock.offset = 8 * day;
    expect(await asks('the lost attempt')).toBe('locked');
  });
});

test('of a removed user is counted among those who can still run until it has arrived (D5)', async () => {
  await ana.post('/users/remove', { userIds: [chloe.id] });
  const offline = async () =>
    ((await ana.get('/removed-users?limit=10')).body['items'] as { offlineUntil: string | null }[]).map(
      (one) => one.offlineUntil,
    );
  expect(await offline()).toEqual([until]);
  expect(await asks('the lost attempt')).toBe('stop');
  expect(await offline()).toEqual([until]);
  device.token = null;
  expect(await asks('the next attempt')).toBe('stop');
  expect(await offline()).toEqual([null]);
  expect(await offlineUntil()).toBeNull();
});

test('a stop that takes more than the one before has to arrive itself', async () => {
  await roster.entitlement(account, { product: `Other of ${account.id}`, kind: 'pooled' });
  await device.refresh();
  await ana.post('/users/lock', { userIds: [chloe.id] });
  const productId = await roster.product(`Other of ${account.id}`);
  await ana.post('/users/exceptions', { userIds: [chloe.id], productId, effect: 'deny', endsOn: null });
  expect(await asks('attempt number one')).toBe('stop');
  device.token = null;
  expect(await asks('attempt number two')).toBe('stop');
  const left = await offlineUntil();
  expect(left).not.toBeNull();
  await deny();
  expect(await asks('attempt number three')).toBe('stop');
  expect(await offlineUntil()).not.toBeNull();
  expect(await asks('attempt number four')).toBe('stop');
  expect(await offlineUntil()).toBeNull();
});

/** Asks as the tool does, over a connection that can be cut. */
const askedOverCut = (signal: AbortSignal, assertion: string) =>
  fetch(new URL(`/api/v1/devices/${device.id}/policy`, roster.platform.env.publicUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ assertion, refreshToken: device.token, attempt: 'the lost attempt' }),
    signal,
  }).then(
    ({ status }) => status,
    () => 'cut',
  );

const stops = async () =>
  (
    await roster.database.owner.query(`select from issued_policies where device_id = $1 and kind = 'stop'`, [
      device.id,
    ])
  ).rows;
