import { beforeEach, describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import { givenDevice, type TestDevice } from '../../testing/given-devices.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';
import { heldUp } from '../../testing/held-up.ts';

// E4: a policy may get lost on its way as well. What it took is on the machine until the portal knows that it has arrived.

const day = 86_400_000;
let roster: Roster;
let account: Account;
let ana: Browser;
let chloe: Person;
let device: TestDevice;
let until: string;
let version: number;
givenAccount(async (given) => {
  ({ roster, account, ana } = given);
  await roster.entitlement(account, { product: `Suite of ${account.id}`, kind: 'pooled' });
  chloe = await roster.person({ account });
  device = await givenDevice(roster, chloe);
  await asks('the first attempt');
  ({ until, version } = await stored());
});

async function stored() {
  const { rows } = await roster.database.owner.query<{ until: Date; version: number }>(
    `select u.offline_until as until, v.version from users u join policy_versions v on v.user_id = u.id where u.id = $1`,
    [chloe.id],
  );
  const [row] = rows;
  if (!row?.until) throw new Error('a machine that runs');
  return { until: row.until.toISOString(), version: row.version };
}

/** Asks and keeps the answer, as a device does that got it. */
async function asks(attempt: string) {
  const reply = await loses(attempt);
  if (reply.token !== null) device.token = reply.token;
  return reply.kind;
}

/** Asks, and never gets the answer. */
async function loses(attempt: string) {
  const { body } = await device.send({ attempt });
  return {
    kind: (body['answer'] as { kind: string }).kind,
    token: body['refreshToken'] as string | null,
  };
}

const deny = () =>
  ana.post('/users/exceptions', { userIds: [chloe.id], productId: null, effect: 'deny', endsOn: null });

/** What every screen says of the machine of a member. */
async function said() {
  const user = (await ana.get(`/users/${chloe.id}`)).body;
  const devices = (await ana.get(`/users/${chloe.id}/devices`)).body['items'] as {
    id: string;
    policy: { version: number; offlineUntil: string | null; upToDate: boolean };
  }[];
  const policy = devices.find(({ id }) => id === device.id)?.policy;
  const { facts } = (await ana.get(`/users/${chloe.id}/access`)).body as unknown as {
    facts: { machines: { until: string }[] };
  };
  const offline = (await ana.get('/users?offline=true')).body['items'] as { id: string }[];
  const { rows } = await roster.database.owner.query<{ untils: Date[] | null }>(
    'select offline_product_untils as untils from users where id = $1',
    [chloe.id],
  );
  return {
    user: user['offlineUntil'],
    device: policy?.offlineUntil,
    version: policy?.version,
    upToDate: policy?.upToDate,
    panel: [...new Set(facts.machines.map((machine) => machine.until))].sort().slice(-1),
    offlineNow: offline.some(({ id }) => id === chloe.id),
    byProduct: (rows[0]?.untils ?? []).map((one) => one.toISOString()),
  };
}
const mayRun = () => ({
  user: until,
  device: until,
  version,
  upToDate: false,
  panel: [until],
  offlineNow: true,
  byProduct: [until],
});
const stopped = { user: null, device: null, upToDate: true, panel: [], offlineNow: false, byProduct: [] };

describe('a policy without what its user was denied since', () => {
  beforeEach(async () => {
    await deny();
  });

  test('takes no date away while it is lost, however often, and does once the device comes with what it got', async () => {
    expect((await loses('attempt number two')).kind).toBe('policy');
    expect(await said()).toEqual(mayRun());
    expect(await asks('attempt number two')).toBe('policy');
    expect(await said()).toEqual(mayRun());
    expect(await asks('attempt number three')).toBe('policy');
    expect(await said()).toMatchObject(stopped);
  });

  test('is lost with its connection, and no screen says that the machine has stopped', async () => {
    const cut = new AbortController();
    const assertion = await device.sign();
    const [answer] = await heldUp(roster, {
      hold: { text: 'select from users where id = $1 for no key update', values: [chloe.id] },
      calls: [
        () =>
          fetch(new URL(`/api/v1/devices/${device.id}/policy`, roster.platform.env.publicUrl), {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ assertion, refreshToken: device.token, attempt: 'attempt number two' }),
            signal: cut.signal,
          }).then(
            ({ status }) => status,
            () => 'cut',
          ),
      ],
      whileHeld: () => Promise.resolve(cut.abort()),
    });
    expect(answer).toBe('cut');
    await expect.poll(policies).toBe(2);
    expect(await said()).toEqual(mayRun());
  });

  test('is known to have arrived from a tool that names no attempts, too', async () => {
    await device.refresh();
    expect(await said()).toEqual(mayRun());
    await device.refresh();
    expect(await said()).toMatchObject(stopped);
  });

  test('has not arrived where the device has its token and not yet the document', async () => {
    await asks('attempt number two');
    expect(await asks('attempt number two')).toBe('policy');
    expect(await said()).toEqual(mayRun());
    await asks('attempt number three');
    expect(await said()).toMatchObject(stopped);
  });

  test('takes no date from another machine of the user, and another one none of it', async () => {
    const laptop = await givenDevice(roster, chloe);
    await loses('attempt number two');
    await laptop.send({ attempt: 'of the laptop' });
    expect(await said()).toMatchObject({ user: until, panel: [until] });
  });

  test('that was lost leaves the stop to take it, once the user is locked', async () => {
    await loses('attempt number two');
    await ana.post('/users/lock', { userIds: [chloe.id] });
    expect(await asks('attempt number two')).toBe('stop');
    expect(await said()).toMatchObject({ user: until, panel: [until] });
    device.token = null;
    expect(await asks('attempt number three')).toBe('stop');
    expect(await said()).toMatchObject({ user: null, device: null, panel: [] });
  });
});

test('a policy that ends earlier leaves the later date until it has arrived', async () => {
  await roster.database.owner.query('update users set last_day = $2::timestamptz::date + 1 where id = $1', [
    chloe.id,
    roster.clock.now(),
  ]);
  await loses('attempt number two');
  expect(await said()).toMatchObject({ user: until, device: until });
  await asks('attempt number two');
  await asks('attempt number three');
  const { user, device: onDevice, panel } = await said();
  expect(Date.parse(String(user))).toBeLessThan(Date.parse(until) - 3 * day);
  expect([onDevice, panel]).toEqual([user, [user]]);
});

test('a license that was returned runs until the new policy has arrived, for the answer to it and every screen', async () => {
  const product = `Licensed ${account.id}`;
  await roster.seat(account, product, chloe);
  await asks('attempt number two');
  await asks('attempt number three');
  const { byProduct: both } = await said();
  const { rows } = await roster.database.owner.query<{ id: string }>(
    'update seats set user_id = null, assigned_at = null where user_id = $1 returning id',
    [chloe.id],
  );
  expect(rows).toHaveLength(1);
  await loses('attempt number four');
  expect((await said()).byProduct).toHaveLength(both.length);
  await asks('attempt number four');
  await asks('attempt number five');
  expect((await said()).byProduct).toHaveLength(both.length - 1);
});

test('a policy that takes nothing counts as soon as it is signed', async () => {
  await roster.entitlement(account, { product: `More of ${account.id}`, kind: 'pooled' });
  await loses('attempt number two');
  const { upToDate, user, byProduct } = await said();
  expect([upToDate, byProduct.length]).toEqual([true, 2]);
  expect(Date.parse(String(user))).toBeGreaterThanOrEqual(Date.parse(until));
});

const policies = async () =>
  (await roster.database.owner.query('select from issued_policies where device_id = $1', [device.id])).rows
    .length;
