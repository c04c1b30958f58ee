import { userRequestKinds, type UserRequestKind } from '@roster/domain/user-requests';
import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import {
  password,
  type Account,
  type Browser,
  type Person,
  type Roster,
} from '../../testing/given-roster.ts';

// H3: who gets what they asked for without an answer to the request has their answer.

let roster: Roster;
let account: Account;
let me: Person;
let ana: Browser;
let nobody: Browser;

givenAccount((given) => ({ roster, account, me, ana, nobody } = given));

type Case = {
  lockReasons?: ['administrator'];
  ask: (person: Person) => Promise<unknown>;
  /** Does it where it is usually done. */
  act: (person: Person) => Promise<{ status: number }>;
  /** The one email about it. */
  subject: string;
  /** Null where the request is gone with the affiliation. */
  granted: object | null;
};

let entitlementId = '';
const askSignedIn = (body: object) => async (person: Person) =>
  (await roster.browserOf(person)).post('/profile/requests', body);

const cases: Record<UserRequestKind, Case> = {
  unlock: {
    lockReasons: ['administrator'],
    ask: ({ email }) => nobody.post('/unlock-requests', { email, password }),
    act: ({ id }) => ana.post('/users/unlock', { userIds: [id] }),
    subject: 'You can sign in again',
    granted: { kind: 'unlock', role: null, country: null },
  },
  role: {
    ask: askSignedIn({ kind: 'role', role: 'betaSoftware' }),
    act: ({ id }) => ana.post('/users/roles', { userIds: [id], add: ['betaSoftware'] }),
    subject: 'Granted: your request for a role',
    granted: { kind: 'role', role: 'betaSoftware', country: null },
  },
  country: {
    ask: askSignedIn({ kind: 'country', country: 'ES' }),
    act: ({ id }) => ana.patch(`/users/${id}`, { version: 1, entitlementCountry: 'ES' }),
    subject: 'Granted: your request for another entitlement country',
    granted: { kind: 'country', role: null, country: 'ES' },
  },
  license: {
    ask: async (person) => {
      const productId = await roster.product('Asked for');
      entitlementId = await roster.entitlement(account, { product: 'Asked for' });
      return askSignedIn({ kind: 'license', productId })(person);
    },
    act: ({ id }) => ana.post(`/entitlements/${entitlementId}/assign`, { userIds: [id] }),
    subject: 'Granted: your request for a license',
    granted: { kind: 'license', role: null, country: null, product: 'Asked for' },
  },
  release: {
    ask: askSignedIn({ kind: 'release' }),
    act: ({ id }) => ana.post('/users/remove', { userIds: [id] }),
    subject: 'You no longer belong to',
    granted: null,
  },
};

test.each(userRequestKinds)(
  'a request (%s) is granted when it is done without answering it, with one email and an entry in the log',
  async (kind) => {
    const { lockReasons, ask, act, subject, granted } = cases[kind];
    const person = await roster.person({ account, lockReasons: lockReasons ?? [] });
    await ask(person);
    expect((await ana.get('/notices')).body['userRequests']).toBe(1);
    await roster.mails.receive();

    expect((await act(person)).status).toBe(200);
    expect((await ana.get('/notices')).body['userRequests']).toBe(0);
    const { body } = await ana.get('/user-requests?state=answered');
    const { product, ...fields } = { product: null, ...granted };
    const answered = granted
      ? [{ ...fields, product: product && { name: product }, state: 'granted', answeredBy: 'Ana Weber' }]
      : [];
    expect(body['items']).toMatchObject(answered);
    const mails = (await roster.mails.receive()).filter(({ to }) => to === person.email);
    expect(mails.map((mail) => mail.subject)).toEqual([expect.stringContaining(subject)]);
    const { rows } = await roster.database.owner.query(
      "select actor_id, details from audit_events where event = 'requests.granted' and subject_id = $1",
      [person.id],
    );
    expect(rows).toEqual(granted ? [{ actor_id: me.id, details: granted }] : []);
  },
);

test('a request for something else stays open', async () => {
  const person = await roster.person({ account });
  await cases.role.ask(person);
  await ana.post('/users/roles', { userIds: [person.id], add: ['download'] });
  await cases.country.act({ ...person });
  expect((await ana.get('/user-requests')).body['items']).toMatchObject([{ kind: 'role', state: 'open' }]);
});

test('no one asks for what they have', async () => {
  const person = await roster.person({ account, roles: ['betaSoftware', 'download'] });
  await cases.country.act(person);
  const asked = [
    { kind: 'role', role: 'betaSoftware' },
    { kind: 'country', country: 'ES' },
  ];
  const theirs = await roster.browserOf(person);
  for (const body of asked)
    expect((await theirs.post('/profile/requests', body)).body).toMatchObject({
      code: 'requests.alreadyFulfilled',
    });
  expect((await ana.get('/user-requests')).body['items']).toEqual([]);
  expect((await theirs.post('/profile/requests', { kind: 'role', role: 'downloadSdks' })).status).toBe(201);
});

test('an operator who appoints the asker grants it, too', async () => {
  const person = await roster.person({ account, firstName: 'Vera', lastName: 'Holm' });
  await askSignedIn({ kind: 'role', role: 'accountAdministrator' })(person);
  const operator = await roster.browserOf(await roster.person({ operator: true }));
  const appointed = { email: person.email, firstName: 'Vera', lastName: 'Holm' };
  const path = `/operator/accounts/${account.id}/administrators`;
  expect((await operator.post(path, appointed)).status).toBe(201);
  expect((await ana.get('/user-requests?state=answered')).body['items']).toMatchObject([
    { kind: 'role', role: 'accountAdministrator', state: 'granted' },
  ]);
  // The same door as for every change of roles: the history says what they had and have.
  const changed = await ana.get(`/audit-events?event=users.rolesChanged&subjectId=${person.id}`);
  expect(changed.body['items']).toMatchObject([{ actor: { kind: 'operator' } }]);
});

test('a lock by a directory stays: then the answer comes as such', async () => {
  const person = await roster.person({ account, lockReasons: ['administrator', 'directory'] });
  await cases.unlock.ask(person);
  await roster.mails.receive();
  await cases.unlock.act(person);
  const mails = (await roster.mails.receive()).filter(({ to }) => to === person.email);
  expect(mails.map(({ subject }) => subject)).toEqual(['Granted: your request to be unlocked']);
});

/** What the history says when an administrator does it without a request. */
const doneAs: Record<UserRequestKind, string> = {
  unlock: 'users.unlocked',
  role: 'users.rolesChanged',
  country: 'users.edited',
  license: 'seats.assigned',
  // Nobody removed them.
  release: 'users.released',
};

test.each(userRequestKinds)(
  'a request (%s) that is granted leaves what doing it directly leaves',
  async (kind) => {
    const { lockReasons, ask } = cases[kind];
    const person = await roster.person({ account, lockReasons: lockReasons ?? [] });
    await ask(person);
    const { body } = await ana.get('/user-requests?state=open');
    const [open] = body['items'] as { id: string }[];
    expect((await ana.post(`/user-requests/${open?.id}/answer`, { answer: 'grant' })).status).toBe(200);
    const { rows } = await roster.database.owner.query<{ event: string }>(
      `select event from audit_events where subject_id = $1 and event in ('users.unlocked', 'users.rolesChanged',
       'users.edited', 'users.removed', 'users.released', 'seats.assigned')`,
      [person.id],
    );
    expect(rows.map(({ event }) => event)).toEqual([doneAs[kind]]);
  },
);
