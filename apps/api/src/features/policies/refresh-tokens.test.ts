import { describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import { givenDevice, type TestDevice } from '../../testing/given-devices.ts';
import type { Account, Person, Roster } from '../../testing/given-roster.ts';

// E4: a token counts once. An answer that got lost is given again; a copy of the device is noticed.

const day = 86_400_000;
let roster: Roster;
let account: Account;
let chloe: Person;
let device: TestDevice;
givenAccount(async (given) => {
  ({ roster, account } = given);
  await roster.entitlement(account, { product: `Suite of ${account.id}`, kind: 'pooled' });
  chloe = await roster.person({ account, firstName: 'Chloé', lastName: 'Martin' });
  device = await givenDevice(roster, chloe);
});

const deny = () =>
  roster.database.owner.query(
    `insert into exceptions (account_id, user_id, effect) values ($1, $2, 'deny')`,
    [account.id, chloe.id],
  );

describe('a refresh token', () => {
  describe('of a device that names its attempts', () => {
    const attempt = 'the first attempt';
    const asks = (refreshToken: string | null, name: string) => device.send({ refreshToken, attempt: name });

    test('whose answer was lost gets the same next one again, however late', async () => {
      const first = device.token;
      const { body } = await asks(first, attempt);
      roster.clock.offset = 100 * day;
      const again = await asks(first, attempt);
      expect(again.body['refreshToken']).toBe(body['refreshToken']);
      expect((await asks(String(body['refreshToken']), 'the second attempt')).status).toBe(200);
      expect((await asks(first, attempt)).body['code']).toBe('devices.tokenReused');
    });

    test.each(['another attempt of it', undefined])(
      'that asks for another attempt, or for none, is a copy: %s',
      async (name) => {
        const first = device.token;
        await asks(first, attempt);
        const copy = await device.send({ refreshToken: first, ...(name !== undefined && { attempt: name }) });
        expect(copy.body['code']).toBe('devices.tokenReused');
        expect(await device.refresh()).toMatchObject({ kind: 'stop', why: 'signedOut' });
      },
    );

    test('and was updated between two tries has the minute of the older tool', async () => {
      const first = device.token;
      await device.refresh();
      expect((await asks(first, attempt)).status).toBe(200);
    });
  });

  test('whose answer was lost gets the same next one again for a minute, from a tool that names no attempts', async () => {
    const first = device.token;
    await device.refresh();
    const second = device.token;
    const again = await device.send({ refreshToken: first });
    expect(again.body['refreshToken']).toBe(second);
    expect(await device.refresh()).toMatchObject({ kind: 'policy' });
  });

  test('that was used twice signs the device out, and the log says so', async () => {
    const first = device.token;
    await device.refresh();
    await device.refresh();
    expect((await device.send({ refreshToken: first })).body['code']).toBe('devices.tokenReused');
    expect(await device.refresh()).toMatchObject({
      kind: 'stop',
      why: 'signedOut',
      document: { products: [] },
    });
    const { rows } = await roster.database.owner.query(
      `select from audit_events where event = 'devices.tokenReused' and subject_id = $1 and account_id = $2`,
      [chloe.id, account.id],
    );
    expect(rows).toHaveLength(1);
  });

  test('of a minute ago is used up', async () => {
    const first = device.token;
    await device.refresh();
    roster.clock.offset = 61_000;
    expect((await device.send({ refreshToken: first })).body['code']).toBe('devices.tokenReused');
  });

  test('that ended asks for a new sign-in, and a stop reaches the device anyway', async () => {
    await device.refresh();
    await roster.database.owner.query('update devices set token_hash = null where id = $1', [device.id]);
    expect(await device.refresh()).toMatchObject({ code: 'devices.signInAgain' });
    await deny();
    expect(await device.refresh()).toMatchObject({ kind: 'stop', why: 'denied', document: { products: [] } });
  });
});
