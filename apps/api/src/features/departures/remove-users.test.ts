import { beforeEach, describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import {
  password,
  type Account,
  type Browser,
  type Person,
  type Roster,
} from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let ana: Browser;
let chloe: Person;

givenAccount((given) => ({ roster, account, ana } = given));
beforeEach(async () => {
  chloe = await roster.person({
    account,
    roles: ['download'],
    offlineUntil: new Date(Date.now() + 7 * 86_400_000),
  });
});

const remove = (userIds: string[], more: object = {}) => ana.post('/users/remove', { userIds, ...more });
const rowOf = async ({ id }: Person) => {
  const { rows } = await roster.database.owner.query<Record<string, unknown>>(
    'select account_id, roles, lock_reasons, status, note from users where id = $1',
    [id],
  );
  return rows[0];
};

describe('D1: removing', () => {
  test('ends the affiliation, locks, and ends every session and link, in one step', async () => {
    const theirs = await roster.browserOf(chloe);
    await ana.post(`/users/${chloe.id}/password-reset`);
    const { body } = await remove([chloe.id]);
    expect(body).toEqual({ done: [chloe.id], refused: [] });
    expect(await rowOf(chloe)).toMatchObject({
      account_id: null,
      roles: [],
      lock_reasons: ['unaffiliated'],
      status: 'locked',
    });
    expect((await theirs.get('/session')).status).toBe(401);
    const { rows } = await roster.database.owner.query(
      'select from tokens where user_id = $1 and used_at is null and ended_at is null',
      [chloe.id],
    );
    expect(rows).toEqual([]);
  });

  test('notifies the user by mail, and is in the audit log with the reason', async () => {
    await remove([chloe.id], { reason: 'Contract ended' });
    const mail = await roster.mails.receiveOne(chloe.email, 'You no longer belong to');
    expect(mail.text).toContain(account.name);
    const { rows } = await roster.database.owner.query(
      `select e.details || p.data as details from audit_events e join audit_personal p using (account_id, sequence)
       where e.event = 'users.removed' and e.subject_id = $1`,
      [chloe.id],
    );
    expect(rows).toMatchObject([{ details: { before: { roles: ['download'] }, reason: 'Contract ended' } }]);
  });

  test('leaves no trace of the account for the next one (A5)', async () => {
    await ana.post('/users/lock', { userIds: [chloe.id], reason: 'A secret' });
    await remove([chloe.id]);
    const other = await roster.account();
    const greta = await roster.browserOf(
      await roster.person({ account: other, roles: ['accountAdministrator'] }),
    );
    expect((await greta.post('/users/add-to-account', { email: chloe.email })).status).toBe(201);
    const seen = await Promise.all(
      ['', '/history', '/sign-ins', '/mails', '/sessions'].map((part) =>
        greta.get(`/users/${chloe.id}${part}`),
      ),
    );
    for (const { text } of seen) {
      expect(text).not.toContain('A secret');
      expect(text).not.toContain(account.name);
      expect(text).not.toContain('users.removed');
    }
    expect(seen[0]?.body).toMatchObject({ lastSignInAt: null, lockReasons: ['unaffiliated'], roles: [] });
  });

  test('is refused for oneself, for administrators by co-administrators, and for unknown users, each with its reason', async () => {
    const ben = await roster.person({ account, roles: ['coAdministrator'] });
    const eva = await roster.person({ account, roles: ['accountAdministrator'] });
    const stranger = await roster.person({ account: await roster.account() });
    const { body } = await (
      await roster.browserOf(ben)
    ).post('/users/remove', {
      userIds: [ben.id, eva.id, stranger.id, chloe.id],
    });
    expect(body).toEqual({
      done: [chloe.id],
      refused: [
        { id: ben.id, code: 'users.cannotRemoveYourself', name: expect.any(String) as string },
        { id: eva.id, code: 'users.administratorProtected', name: expect.any(String) as string },
        { id: stranger.id, code: 'users.notFound', name: null },
      ],
    });
    expect(await rowOf(stranger)).toMatchObject({ account_id: stranger.accountId });
  });

  test('of an Account Administrator notifies the others', async () => {
    const eva = await roster.person({ account, roles: ['accountAdministrator'], lastName: 'Gone' });
    const other = await roster.person({ account, roles: ['accountAdministrator'] });
    await remove([eva.id]);
    expect((await roster.mails.receiveOne(other.email, 'Removed: ')).text).toContain('Gone');
  });

  test('keeps an operator’s lock beside its own', async () => {
    const locked = await roster.person({ account, lockReasons: ['operator', 'administrator'] });
    await remove([locked.id]);
    expect(await rowOf(locked)).toMatchObject({ lock_reasons: ['operator', 'unaffiliated'] });
  });
});

describe('D2: the screen before removing', () => {
  test('lists what each user holds, and changes nothing', async () => {
    const group = await roster.group(account, 'Bridges', [chloe]);
    const seat = await roster.seat(account, 'Suite', chloe);
    await (await roster.browserOf(chloe)).post('/profile/requests', { kind: 'country', country: 'ES' });
    const { body } = await remove([chloe.id], { dryRun: true });
    expect(body).toMatchObject({
      done: [chloe.id],
      effects: [
        {
          id: chloe.id,
          email: chloe.email,
          roles: ['download'],
          groups: ['Bridges'],
          seats: [{ id: seat, product: 'Suite' }],
          contactFor: [],
          openRequests: 1,
          primaryContact: false,
          sessions: 1,
          offlineUntil: expect.any(String) as string,
        },
      ],
    });
    expect(await rowOf(chloe)).toMatchObject({ account_id: account.id });
    expect(group).toBeTruthy();
  });

  test('shows a fulfillment contact’s holdings although they are still refused', async () => {
    const dev = await roster.person({ account });
    await roster.contact(account, dev);
    const { body } = await remove([dev.id, chloe.id], { dryRun: true });
    expect(body).toMatchObject({
      done: [chloe.id],
      refused: [{ id: dev.id, code: 'users.isFulfillmentContact' }],
      effects: [{ id: dev.id, contactFor: [null] }, { id: chloe.id }],
    });
  });
});

test('the screen before removing knows the other contacts: of the only one the duty cannot end (D2)', async () => {
  const [dev, eva] = [await roster.person({ account }), await roster.person({ account })];
  await roster.contact(account, dev);
  const othersOf = async () => {
    const { body } = await remove([dev.id, chloe.id], { dryRun: true });
    return (body as { effects: { otherContacts: string[] }[] }).effects.map(
      ({ otherContacts }) => otherContacts,
    );
  };
  expect(await othersOf()).toEqual([[], []]);
  await roster.contact(account, eva);
  expect(await othersOf()).toEqual([[eva.id], []]);
});

describe('D2, D3: what removed users hold', () => {
  test('goes back to the pool if it is not reassigned', async () => {
    const seat = await roster.seat(account, 'Pool suite', chloe);
    await remove([chloe.id]);
    expect(await holderOf(seat)).toBeNull();
  });

  test('can be a license, and a license is reassigned in the same step', async () => {
    const seat = await roster.seat(account, 'Suite B', chloe);
    const heir = await roster.person({ account });
    await remove([chloe.id], { settlements: { seats: [{ seatId: seat, userId: heir.id }] } });
    const { rows: got } = await roster.database.owner.query(
      `select details ->> 'product' as product from audit_events where event = 'seats.assigned' and subject_id = $1`,
      [heir.id],
    );
    expect(got).toEqual([{ product: 'Suite B' }]);
    expect(await holderOf(seat)).toBe(heir.id);
  });

  test('is a license that cannot go to a user who has one, is removed as well, or belongs to another account', async () => {
    const seat = await roster.seat(account, 'Suite C', chloe);
    const holder = await roster.person({ account });
    await roster.seat(account, 'Suite C', holder);
    const stranger = await roster.person({ account: await roster.account() });
    const give = (userId: string, ids = [chloe.id]) =>
      remove(ids, { settlements: { seats: [{ seatId: seat, userId }] } });
    expect((await give(holder.id)).body).toMatchObject({ code: 'licenses.alreadyHeld' });
    expect((await give(stranger.id)).body).toMatchObject({ code: 'users.notFound' });
    const leaving = await roster.person({ account });
    expect((await give(leaving.id, [chloe.id, leaving.id])).body).toMatchObject({ code: 'users.notFound' });
    expect(await rowOf(chloe)).toMatchObject({ account_id: account.id });
  });

  test('can be the duty of a fulfillment contact, which is handed over, or ends if another contact remains', async () => {
    const [dev, eva, heir] = [
      await roster.person({ account }),
      await roster.person({ account }),
      await roster.person({ account }),
    ];
    await roster.contact(account, dev);
    const settle = (contacts: object[]) => ({ settlements: { contacts } });
    expect((await remove([dev.id], settle([{ userId: dev.id, replacedBy: null }]))).body).toMatchObject({
      code: 'contacts.lastOne',
    });
    expect(
      (await remove([dev.id, heir.id], settle([{ userId: dev.id, replacedBy: heir.id }]))).body,
    ).toMatchObject({
      code: 'contacts.replacementNotMember',
    });
    expect((await remove([dev.id], settle([{ userId: dev.id, replacedBy: heir.id }]))).body).toMatchObject({
      done: [dev.id],
    });
    expect(await contactsOf()).toEqual([heir.id]);

    await roster.contact(account, eva);
    expect((await remove([eva.id], settle([{ userId: eva.id, replacedBy: null }]))).body).toMatchObject({
      done: [eva.id],
    });
    expect(await contactsOf()).toEqual([heir.id]);
  });

  test('is settled for twelve in one call, one of them a fulfillment contact and one an administrator', async () => {
    const people = await Promise.all(Array.from({ length: 9 }, () => roster.person({ account })));
    const administrator = await roster.person({ account, roles: ['accountAdministrator'] });
    const dev = await roster.person({ account });
    const heir = await roster.person({ account });
    await roster.contact(account, dev);
    const seat = await roster.seat(account, 'Suite D', people[0]);
    const all = [...people, administrator, dev, chloe];
    const { body } = await remove(
      all.map(({ id }) => id),
      {
        settlements: {
          seats: [{ seatId: seat, userId: heir.id }],
          contacts: [{ userId: dev.id, replacedBy: heir.id }],
        },
      },
    );
    expect([(body['done'] as string[]).length, body['refused']]).toEqual([12, []]);
    expect([await holderOf(seat), await contactsOf()]).toEqual([heir.id, [heir.id]]);
  });

  const holderOf = async (seatId: string) => {
    const { rows } = await roster.database.owner.query<{ user_id: string | null }>(
      'select user_id from seats where id = $1',
      [seatId],
    );
    return rows[0]?.user_id;
  };
  const contactsOf = async () => {
    const { rows } = await roster.database.owner.query<{ user_id: string }>(
      'select user_id from fulfillment_contacts where account_id = $1',
      [account.id],
    );
    return rows.map(({ user_id }) => user_id);
  };
});

test('a removed user signs in to a pass, and to nothing else (H2)', async () => {
  await remove([chloe.id]);
  const nobody = await roster.browserOf(null);
  const { status, body } = await nobody.post('/sign-in', { email: chloe.email, password });
  expect([status, body['code']]).toEqual([403, 'signIn.locked']);
});
