import type { RoleKey } from '@roster/domain/roles';
import { undoActs, undoAcceptedSeconds, undoHeldSeconds, type UndoAct } from '@roster/domain/undo';
import { describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import {
  password,
  type Account,
  type Browser,
  type Person,
  type Roster,
} from '../../testing/given-roster.ts';
import { undoing } from '../../testing/undoing.ts';

let roster: Roster;
let account: Account;
let ana: Browser;
let me: Person;
let nobody: Browser;

givenAccount((given) => ({ roster, account, me, ana, nobody } = given));

const { rows, undoable, undo, factsOf, exceptionOf } = undoing(() => ({ roster, ana }));

type Case = {
  /** The user it is about, made ready. */
  person: () => Promise<Person>;
  act: (person: Person) => Promise<string>;
  /** Changes the same fact, by someone else's hand. */
  moveOn: (person: Person) => Promise<unknown>;
  /** The events of the way there and back. */
  events: string[];
};

const openRequest = async () => {
  const { body } = await ana.get('/user-requests');
  return (body['items'] as { id: string }[])[0]?.id ?? '';
};
const asking = async (...roles: RoleKey[]) => {
  const person = await roster.person({ account, roles });
  await (await roster.browserOf(person)).post('/profile/requests', { kind: 'role', role: 'licenseManager' });
  return person;
};

const cases: Record<UndoAct, Case> = {
  lock: {
    person: () => roster.person({ account }),
    act: ({ id }) => undoable('/users/lock', { userIds: [id], reason: 'lost laptop' }),
    moveOn: ({ id }) => ana.post('/users/unlock', { userIds: [id] }),
    events: ['users.locked', 'users.unlocked'],
  },
  unlock: {
    person: async () => {
      const person = await roster.person({ account });
      await ana.post('/users/lock', { userIds: [person.id], reason: 'lost badge' });
      await nobody.post('/unlock-requests', { email: person.email, password });
      return person;
    },
    act: ({ id }) => undoable('/users/unlock', { userIds: [id] }),
    moveOn: ({ id }) => ana.post('/users/lock', { userIds: [id], reason: 'once more' }),
    events: ['requests.granted', 'requests.reopened', 'users.locked', 'users.unlocked'],
  },
  roles: {
    person: () => asking('download', 'betaSoftware'),
    act: ({ id }) =>
      undoable('/users/roles', { userIds: [id], add: ['licenseManager'], remove: ['download'] }),
    moveOn: ({ id }) => ana.post('/users/roles', { userIds: [id], add: ['download'] }),
    events: ['requests.granted', 'requests.reopened', 'users.rolesChanged', 'users.rolesChanged'],
  },
  groups: {
    person: async () => {
      const person = await roster.person({ account });
      await roster.group(account, `Old of ${person.id}`, [person]);
      return person;
    },
    act: async ({ id }) => {
      const [old] = await rows<{ group_id: string }>(
        'select group_id from group_members where user_id = $1',
        [id],
      );
      const added = await roster.group(account, `New of ${id}`);
      return undoable('/users/groups', { userIds: [id], add: [added], remove: [old?.group_id] });
    },
    moveOn: async ({ id }) => {
      const [one] = await rows<{ group_id: string }>(
        'select group_id from group_members where user_id = $1',
        [id],
      );
      return ana.post('/users/groups', { userIds: [id], remove: [one?.group_id] });
    },
    events: ['users.groupsChanged', 'users.groupsChanged'],
  },
  entitlementCountry: {
    person: async () => {
      const person = await roster.person({ account });
      await (await roster.browserOf(person)).post('/profile/requests', { kind: 'country', country: 'ES' });
      return person;
    },
    act: ({ id }) => undoable('/users/entitlement-country', { userIds: [id], entitlementCountry: 'ES' }),
    moveOn: ({ id }) => ana.post('/users/entitlement-country', { userIds: [id], entitlementCountry: 'DE' }),
    events: ['requests.granted', 'requests.reopened', 'users.edited', 'users.edited'],
  },
  contacts: {
    person: async () => {
      await roster.contact(account, await roster.person({ account }));
      const person = await roster.person({ account });
      await roster.contact(account, person);
      return person;
    },
    act: async ({ id }) => {
      const [duty] = await rows<{ id: string }>('select id from fulfillment_contacts where user_id = $1', [
        id,
      ]);
      return undoable(`/fulfillment-contacts/${duty?.id}/end`, {});
    },
    moveOn: ({ id }) => ana.post('/fulfillment-contacts', { userId: id }),
    events: ['contacts.added', 'contacts.ended'],
  },
  exceptions: {
    person: async () => {
      const person = await roster.person({ account });
      await roster.exception(account, person, { endsOn: '2026-01-31', reason: 'over' });
      return person;
    },
    act: ({ id }) => undoable('/users/exceptions', { userIds: [id], productId: null, effect: 'deny' }),
    moveOn: async ({ id }) =>
      ana.patch(`/exceptions/${await exceptionOf(id)}`, { reason: 'longer', endsOn: null, version: 1 }),
    events: ['exceptions.created', 'exceptions.created', 'exceptions.ended'],
  },
  endExceptions: {
    person: async () => {
      const person = await roster.person({ account });
      await roster.exception(account, person, { reason: 'on leave' });
      return person;
    },
    act: async ({ id }) => undoable('/exceptions/end', { exceptionIds: [await exceptionOf(id)] }),
    moveOn: ({ id }) => ana.post('/users/exceptions', { userIds: [id], productId: null, effect: 'deny' }),
    events: ['exceptions.created', 'exceptions.ended'],
  },
  request: {
    person: asking,
    act: async () => undoable(`/user-requests/${await openRequest()}/answer`, { answer: 'grant' }),
    moveOn: ({ id }) => ana.post('/users/roles', { userIds: [id], remove: ['licenseManager'] }),
    events: ['requests.granted', 'requests.reopened', 'users.rolesChanged', 'users.rolesChanged'],
  },
};

describe.each(undoActs)('%s, taken back', (act) => {
  const { person: ready, act: perform, moveOn, events } = cases[act];

  test('leaves everything as it was, with entries of its own in the log, and no email goes out', async () => {
    const person = await ready();
    await roster.mails.receive();
    const before = await factsOf(person);
    const [{ n } = { n: 0 }] = await rows<{ n: number }>('select count(*)::integer as n from audit_events');
    const id = await perform(person);
    expect(await factsOf(person)).not.toEqual(before);

    const { status, body } = await undo(id);
    expect([status, body]).toEqual([200, { act, done: [person.id], refused: [], heldBack: [] }]);
    expect(await factsOf(person)).toEqual(before);
    const recorded = await rows<{ event: string }>(
      "select event from audit_events where subject_id = $1 and event not in ('requests.asked') order by sequence desc limit $2",
      [person.id, events.length],
    );
    expect(recorded.map(({ event }) => event).sort()).toEqual(events);
    expect(n).toBeGreaterThan(0);

    roster.clock.offset += (undoHeldSeconds + 1) * 1_000;
    const told = (await roster.mails.receive()).filter(({ to }) => to === person.email);
    expect(told).toEqual([]);
  });

  test('is refused where the same fact has changed since, and changes nothing', async () => {
    const person = await ready();
    const id = await perform(person);
    await moveOn(person);
    const before = await factsOf(person);
    const { status, body } = await undo(id);
    expect([status, body]).toMatchObject([200, { done: [], refused: [{ code: 'undo.changedSince' }] }]);
    expect(await factsOf(person)).toEqual(before);
  });

  test('is refused once the seconds are over, when the notices go out', async () => {
    const person = await ready();
    await roster.mails.receive();
    const id = await perform(person);
    roster.clock.offset += (undoAcceptedSeconds + 1) * 1_000;
    expect((await undo(id)).body['code']).toBe('undo.over');
  });

  test('is known to its author alone', async () => {
    const person = await ready();
    const id = await perform(person);
    const other = await roster.browserOf(await roster.person({ account, roles: ['accountAdministrator'] }));
    expect((await undo(id, other)).body['code']).toBe('undo.notFound');
  });
});

test('a change is taken back once', async () => {
  const id = await cases.lock.act(await roster.person({ account }));
  expect((await undo(id)).status).toBe(200);
  expect((await undo(id)).body['code']).toBe('undo.over');
});

test('of many, those are taken back who are as the change left them; the others keep it, and get their email', async () => {
  const [one, two] = [await roster.person({ account }), await roster.person({ account })];
  await roster.mails.receive();
  const id = await undoable('/users/lock', { userIds: [one.id, two.id] });
  await ana.post('/users/unlock', { userIds: [two.id] });
  await ana.post('/users/lock', { userIds: [two.id] });
  expect((await undo(id)).body).toMatchObject({
    done: [one.id],
    refused: [{ id: two.id, code: 'undo.changedSince' }],
  });
  roster.clock.offset += (undoHeldSeconds + 1) * 1_000;
  expect((await roster.mails.receive()).map(({ to }) => to)).not.toContain(one.email);
});

describe('taken back for some of several administrators, a change is still announced to the others for the rest', () => {
  const administrators = (...names: string[]) =>
    Promise.all(
      names.map((lastName) =>
        roster.person({ account, roles: ['accountAdministrator'], firstName: 'Boss', lastName }),
      ),
    );
  const readByMe = async () => {
    roster.clock.offset += (undoHeldSeconds + 1) * 1_000;
    return (await roster.mails.receive()).flatMap(({ to, text }) => (to === me.email ? [text] : []));
  };

  test('who were locked together', async () => {
    const [one, two, three] = await administrators('Back, Taken', 'Locked', 'Also');
    await roster.mails.receive();
    const id = await undoable('/users/lock', { userIds: [one, two, three].map((user) => user?.id) });
    for (const user of [two, three]) {
      await ana.post('/users/unlock', { userIds: [user?.id] });
      await rows("update users set lock_reasons = '{operator}' where id = $1", [user?.id]);
    }
    expect((await undo(id)).body).toMatchObject({ done: [one?.id] });
    const [text, ...more] = await readByMe();
    expect(more).toEqual([]);
    expect(text).toMatch(/Boss Locked, Boss Also|Boss Also, Boss Locked/);
    expect(text).not.toContain('Back, Taken');
  });

  test('who were made together', async () => {
    const [one, two] = [
      await roster.person({ account, firstName: 'Boss', lastName: 'Back' }),
      await roster.person({ account, firstName: 'Boss', lastName: 'Stays' }),
    ];
    await roster.mails.receive();
    const id = await undoable('/users/roles', { userIds: [one.id, two.id], add: ['accountAdministrator'] });
    await ana.post('/users/roles', { userIds: [two.id], add: ['download'] });
    expect((await undo(id)).body).toMatchObject({ done: [one.id] });
    const texts = await readByMe();
    expect(texts).not.toEqual([]);
    for (const text of texts) expect(text).toContain('Boss Stays');
  });
});

test('without the wish to take it back, a change offers nothing and its notices go out right away', async () => {
  const person = await roster.person({ account });
  const { body } = await ana.post('/users/lock', { userIds: [person.id] }, { 'idempotency-key': 'plain' });
  expect(body).toEqual({ done: [person.id], refused: [] });
  expect((await roster.mails.receive()).map(({ to }) => to)).toContain(person.email);
});

test('a notice of a change that may be taken back waits, and then goes out', async () => {
  const person = await roster.person({ account });
  await roster.mails.receive();
  await cases.lock.act(person);
  expect((await roster.mails.receive()).map(({ to }) => to)).not.toContain(person.email);
  roster.clock.offset += (undoHeldSeconds + 1) * 1_000;
  expect((await roster.mails.receive()).map(({ to }) => to)).toContain(person.email);
});

test('giving the role Account Administrator back needs the password, as giving it does (L6)', async () => {
  const person = await roster.person({ account, roles: ['accountAdministrator'] });
  const id = await undoable('/users/roles', { userIds: [person.id], remove: ['accountAdministrator'] });
  await rows("update sessions set proven_at = now() - interval '1 hour' where user_id = $1", [me.id]);
  expect((await undo(id)).body['code']).toBe('session.proofNeeded');
  await rows('update sessions set proven_at = now() where user_id = $1', [me.id]);
  expect((await undo(id)).body).toMatchObject({ done: [person.id] });
});
