import { beforeEach, describe, expect, test } from 'vitest';
import { forgetDepartures, removeWhoseAccessEnded } from './access-ends.ts';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let me: Person;
let ana: Browser;
let chloe: Person;

givenAccount((given) => ({ roster, account, me, ana } = given));
beforeEach(async () => {
  chloe = await roster.person({ account, roles: ['download'], lastSignInAt: new Date() });
});

const remove = (userIds: string[], more: object = {}) => ana.post('/users/remove', { userIds, ...more });
const rowOf = async ({ id }: Person) => {
  const { rows } = await roster.database.owner.query<Record<string, unknown>>(
    'select account_id, roles, lock_reasons, status, note from users where id = $1',
    [id],
  );
  return rows[0];
};

describe('D5: recently removed', () => {
  const removedUsers = async () =>
    (await ana.get('/removed-users')).body['items'] as Record<string, unknown>[];
  const restore = (userIds: string[], browser = ana) => browser.post('/removed-users/restore', { userIds });

  test('gives back no license of a term that has ended, and records each one that returns or comes back (X1)', async () => {
    const user = await roster.person({ account });
    const seats = {
      ending: await roster.seat(account, 'Ending E', user),
      open: await roster.seat(account, 'Open E', user),
    };
    await remove([user.id]);
    await roster.database.owner.query(
      `update entitlements set ends_on = '2026-02-01' where id = (select entitlement_id from seats where id = $1)`,
      [seats.ending],
    );
    expect((await restore([user.id])).body['done']).toEqual([user.id]);
    const { rows } = await roster.database.owner.query('select id from seats where user_id = $1', [user.id]);
    expect(rows).toEqual([{ id: seats.open }]);
    const { rows: recorded } = await roster.database.owner.query(
      `select event, details ->> 'product' as product from audit_events
       where subject_id = $1 and event like 'seats.%' order by sequence`,
      [user.id],
    );
    expect(recorded).toEqual([
      { event: 'seats.returned', product: 'Ending E' },
      { event: 'seats.returned', product: 'Open E' },
      { event: 'seats.assigned', product: 'Open E' },
    ]);
  });

  test('restores a user an hour later with everything they had', async () => {
    const full = await roster.person({ account, roles: ['download', 'betaSoftware'] });
    const group = await roster.group(account, 'Site', [full]);
    await roster.entitlement(account, { product: 'Suite E', country: 'ES', seats: 0 });
    const seat = await roster.seat(account, 'Suite E', full);
    await ana.patch(`/users/${full.id}`, {
      version: 1,
      department: 'Bridges',
      entitlementCountry: 'ES',
      note: 'Kind',
    });
    await ana.post('/users/lock', { userIds: [full.id] });
    await remove([full.id]);
    roster.clock.offset = 3_600_000;
    ana = await roster.browserOf(me);

    expect(await removedUsers()).toMatchObject([
      {
        userId: full.id,
        kind: 'removed',
        roles: ['download', 'betaSoftware'],
        groups: ['Site'],
        licenses: ['Suite E'],
        refusal: null,
      },
    ]);
    expect((await restore([full.id])).body).toEqual({ done: [full.id], heldBack: [], refused: [] });
    const { body } = await ana.get(`/users/${full.id}`);
    expect(body).toMatchObject({
      roles: ['download', 'betaSoftware'],
      groups: [{ id: group }],
      licenses: [{ product: 'Suite E', term: 'running' }],
      department: 'Bridges',
      entitlementCountry: 'ES',
      note: 'Kind',
      lockReasons: ['administrator'],
      sessionCount: 0,
    });
    expect(seat).toBeTruthy();
    expect(await removedUsers()).toEqual([]);
  });

  test('does not take back a license that was reassigned', async () => {
    const seat = await roster.seat(account, 'Suite F', chloe);
    await remove([chloe.id]);
    const heir = await roster.person({ account });
    await roster.database.owner.query('update seats set user_id = $1 where id = $2', [heir.id, seat]);
    await restore([chloe.id]);
    expect((await ana.get(`/users/${chloe.id}`)).body).toMatchObject({ licenses: [] });
  });

  test('shows users who joined another account, and refuses them with that reason', async () => {
    await remove([chloe.id]);
    const greta = await roster.browserOf(
      await roster.person({ account: await roster.account(), roles: ['accountAdministrator'] }),
    );
    await greta.post('/users/add-to-account', { email: chloe.email });
    expect(await removedUsers()).toMatchObject([{ userId: chloe.id, refusal: 'users.joinedElsewhere' }]);
    expect((await restore([chloe.id])).body).toMatchObject({
      done: [],
      refused: [{ id: chloe.id, code: 'users.joinedElsewhere' }],
    });
  });

  test('lets only an Account Administrator restore one, and notifies the others', async () => {
    const eva = await roster.person({ account, roles: ['accountAdministrator'] });
    const ben = await roster.browserOf(await roster.person({ account, roles: ['coAdministrator'] }));
    await remove([eva.id]);
    expect((await restore([eva.id], ben)).body).toMatchObject({
      refused: [{ code: 'roles.administratorOnlyByAdministrator' }],
    });
    expect((await restore([eva.id])).body).toMatchObject({ done: [eva.id] });
    expect(await rowOf(eva)).toMatchObject({ roles: ['accountAdministrator'], status: 'active' });
  });

  test('restores a user who never set a password with an invitation', async () => {
    const invited = await roster.person({ account, invited: true });
    await remove([invited.id]);
    await restore([invited.id]);
    expect((await roster.mails.receiveOne(invited.email, 'You’re invited to')).text).toContain(
      '/invitation#',
    );
  });

  test('keeps of who was restored only the day on which they had joined', async () => {
    await ana.patch(`/users/${chloe.id}`, { version: 1, note: 'Knows the old bridge' });
    await remove([chloe.id]);
    await restore([chloe.id]);
    const { rows } = await roster.database.owner.query<{ snapshot: object }>(
      'select snapshot from departures where user_id = $1',
      [chloe.id],
    );
    expect(rows.map(({ snapshot }) => Object.keys(snapshot))).toEqual([['joinedAt']]);
    expect(await rowOf(chloe)).toMatchObject({ note: 'Knows the old bridge', roles: ['download'] });
  });

  test('deletes the snapshot after 30 days, and users who never set a password', async () => {
    const invited = await roster.person({ account, invited: true });
    await remove([invited.id, chloe.id]);
    roster.clock.offset = 31 * 86_400_000;
    await forgetDepartures(roster.platform);
    const { rows } = await roster.database.owner.query(
      'select snapshot, restorable_until from departures where account_id = $1',
      [account.id],
    );
    expect(rows).toEqual([{ snapshot: {}, restorable_until: null }]);
    expect(await rowOf(invited)).toBeUndefined();
    expect(await rowOf(chloe)).toMatchObject({ account_id: null });
  });
});

describe('the last day of access', () => {
  const past = async (user: Person) => {
    await roster.database.owner.query(
      'update users set last_day = (now() at time zone (select time_zone from accounts where id = account_id))::date - 1 where id = $1',
      [user.id],
    );
  };

  test('is carried out automatically, without an actor', async () => {
    await past(chloe);
    await removeWhoseAccessEnded(roster.platform);
    expect(await rowOf(chloe)).toMatchObject({ account_id: null, lock_reasons: ['unaffiliated'] });
    const { rows } = await roster.database.owner.query(
      "select actor_kind, actor_id from audit_events where event = 'users.removed' and subject_id = $1",
      [chloe.id],
    );
    expect(rows).toEqual([{ actor_kind: 'job', actor_id: null }]);
  });

  test('that a Co-Administrator set does not remove an Account Administrator (L3), and sends the administrators an email', async () => {
    const eva = await roster.person({ account, roles: ['accountAdministrator'] });
    const ben = await roster.browserOf(await roster.person({ account, roles: ['coAdministrator'] }));
    const boss = await roster.browserOf(eva);
    const today = new Date().toISOString().slice(0, 10);
    const ended = async (setBy: Browser) => {
      const user = await roster.person({ account });
      expect((await setBy.patch(`/users/${user.id}`, { version: 1, lastDay: today })).status).toBe(200);
      await boss.post('/users/roles', { userIds: [user.id], add: ['accountAdministrator'] });
      await past(user);
      await removeWhoseAccessEnded(roster.platform);
      return user;
    };
    expect(await rowOf(await ended(ben))).toMatchObject({ account_id: account.id, lock_reasons: [] });
    await roster.mails.receiveOne(eva.email, 'after a Co-Administrator had set that day');
    expect(await rowOf(await ended(boss))).toMatchObject({ account_id: null });
  });

  test('locks a fulfillment contact right away, notifies the administrators once, and removes when a successor is set', async () => {
    const eva = await roster.person({ account, roles: ['accountAdministrator'] });
    const dev = await roster.person({ account });
    const duty = await roster.contact(account, dev);
    await past(dev);
    await removeWhoseAccessEnded(roster.platform);
    await removeWhoseAccessEnded(roster.platform);
    expect(await rowOf(dev)).toMatchObject({ account_id: account.id, lock_reasons: ['administrator'] });
    const { rows } = await roster.database.owner.query(
      "select from mails where template = 'accessEndHeld' and to_address = $1",
      [eva.email],
    );
    expect(rows).toHaveLength(1);
    // The lock is recorded and told as any other.
    const { rows: told } = await roster.database.owner.query<{ n: number }>(
      `select (select count(*) from audit_events where event = 'users.locked' and subject_id = $1)::integer
         + (select count(*) from mails where template = 'signInLocked' and user_id = $1)::integer as n`,
      [dev.id],
    );
    expect(told).toEqual([{ n: 2 }]);

    await ana.post(`/fulfillment-contacts/${duty}/replace`, { userId: eva.id });
    await removeWhoseAccessEnded(roster.platform);
    expect(await rowOf(dev)).toMatchObject({ account_id: null });
  });

  test('never removes the last Account Administrator', async () => {
    const alone = await roster.account();
    const only = await roster.person({ account: alone, roles: ['accountAdministrator'] });
    await past(only);
    await removeWhoseAccessEnded(roster.platform);
    expect(await rowOf(only)).toMatchObject({ account_id: alone.id, status: 'active' });
  });

  test('of the last two administrators, both fulfillment contacts, locks only one and says of the other that nothing was done', async () => {
    const both = await roster.account('Two Desks');
    const two = await Promise.all(
      ['Aline', 'Bodo'].map((firstName) =>
        roster.person({ account: both, roles: ['accountAdministrator'], firstName, lastName: 'Desk' }),
      ),
    );
    for (const one of two) {
      await roster.contact(both, one);
      await past(one);
    }
    await roster.mails.receive();
    await removeWhoseAccessEnded(roster.platform);
    await removeWhoseAccessEnded(roster.platform);
    const rows = await Promise.all(two.map(rowOf));
    expect(rows.map((row) => row?.['account_id'])).toEqual([both.id, both.id]);
    expect(rows.map((row) => row?.['status']).toSorted()).toEqual(['active', 'locked']);
    const able = two[rows.findIndex((row) => row?.['status'] === 'active')];
    const told = (await roster.mails.receive()).filter(
      ({ to, subject }) => to === able?.email && subject.includes('could not be removed'),
    );
    expect(told.filter(({ text }) => text.includes('they were locked but not removed'))).toHaveLength(1);
    expect(told.filter(({ text }) => text.includes('so nothing was done'))).toHaveLength(1);
  });
});
