import { maxOpenRequests } from '@roster/domain/user-requests';
import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import {
  password,
  type Account,
  type Browser,
  type Person,
  type Roster,
} from '../../testing/given-roster.ts';
import { undoing } from '../../testing/undoing.ts';

// H3: a user asks for several things at a time, and for each of them once.

let roster: Roster;
let account: Account;
let ana: Browser;
givenAccount((given) => ({ roster, account, ana } = given));

const rounds = Number(process.env['ROSTER_RACE_ROUNDS'] ?? 3);
const { rows, undoable, undo } = undoing(() => ({ roster, ana }));

async function givenAsker() {
  const asker = await roster.person({ account });
  const own = await roster.browserOf(asker);
  return { asker, ask: (request: object) => own.post('/profile/requests', request) };
}

const role = (name: string) => ({ kind: 'role', role: name });
const openOf = ({ id }: Person) =>
  rows<{ kind: string; role: string | null; product_id: string | null }>(
    `select kind, role, product_id from user_requests where user_id = $1 and state = 'open'`,
    [id],
  );

/** As many products of which there is a license. */
const licenses = (count: number) =>
  Promise.all(
    Array.from({ length: count }, async (_, nth) => {
      const product = `Asked for ${nth}`;
      await roster.entitlement(account, { product });
      return { kind: 'license', productId: await roster.product(product) };
    }),
  );

test('what is open keeps no one from asking for something else, and is itself asked for once', async () => {
  const { asker, ask } = await givenAsker();
  const things = [
    role('download'),
    role('betaSoftware'),
    ...(await licenses(2)),
    { kind: 'country', country: 'ES' },
    { kind: 'release' },
  ];
  for (const thing of things) expect([thing, (await ask(thing)).status]).toEqual([thing, 201]);
  for (const thing of [...things, { kind: 'country', country: 'FR' }])
    expect([thing, (await ask(thing)).body['code']]).toEqual([thing, 'requests.alreadyAsked']);
  expect(await openOf(asker)).toHaveLength(things.length);
});

test('ten roles and licenses wait at most; what a user has one of, and being unlocked, can still be asked for', async () => {
  const { asker, ask } = await givenAsker();
  const many = await licenses(maxOpenRequests);
  for (const one of many) expect((await ask(one)).status).toBe(201);
  expect((await ask(role('download'))).body['code']).toBe('requests.tooManyOpen');
  expect((await ask(many[0] ?? {})).body['code']).toBe('requests.alreadyAsked');
  expect((await ask({ kind: 'country', country: 'ES' })).status).toBe(201);
  await ana.post('/users/lock', { userIds: [asker.id] });
  const nobody = await roster.browserOf(null);
  expect((await nobody.post('/unlock-requests', { email: asker.email, password })).status).toBe(201);
});

test('of what is asked for by many calls in parallel each thing is open once, and no more than ten are', async () => {
  const many = await licenses(14);
  for (let round = 0; round < rounds; round += 1) {
    const { asker, ask } = await givenAsker();
    const answers = await Promise.all([...many, ...many].map((one) => ask(one)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(maxOpenRequests);
    const codes = new Set(answers.filter(({ status }) => status !== 201).map(({ body }) => body['code']));
    expect([...codes].toSorted()).toEqual(['requests.alreadyAsked', 'requests.tooManyOpen']);
    const open = await openOf(asker);
    expect(new Set(open.map(({ product_id: id }) => id)).size).toBe(maxOpenRequests);
    expect(open).toHaveLength(maxOpenRequests);
  }
});

test('the database itself takes the same thing once, and other ones beside it', async () => {
  const { asker } = await givenAsker();
  const keep = (kind: string, of: string | null) =>
    roster.database.owner.query(
      `insert into user_requests (account_id, user_id, kind, role, asked_at) values ($1, $2, $3, $4, now())`,
      [account.id, asker.id, kind, of],
    );
  await keep('role', 'download');
  await keep('role', 'betaSoftware');
  await expect(keep('role', 'download')).rejects.toThrow('one_open_user_request');
  await keep('release', null);
  await expect(keep('release', null)).rejects.toThrow('one_open_user_request');
});

test('roles that one user asked for are granted in one step, with one email, and taken back together', async () => {
  const { asker, ask } = await givenAsker();
  const requestIds = [
    (await ask(role('download'))).body['id'],
    (await ask(role('supportRestricted'))).body['id'],
  ];
  const id = await undoable('/user-requests/grant', { requestIds });
  const rolesNow = async () => (await ana.get(`/users/${asker.id}`)).body['roles'] as string[];
  expect((await rolesNow()).toSorted()).toEqual(['download', 'supportRestricted']);
  const mails = await rows(`select from mails where user_id = $1 and template = 'questionAnswered'`, [
    asker.id,
  ]);
  expect(mails).toHaveLength(1);
  expect((await undo(id)).status).toBe(200);
  expect(await rolesNow()).toEqual([]);
  expect((await openOf(asker)).map((one) => one.role).toSorted()).toEqual(['download', 'supportRestricted']);
});

test('roles that were asked for and are assigned in the list are granted, with one email', async () => {
  const { asker, ask } = await givenAsker();
  for (const name of ['download', 'supportRestricted']) await ask(role(name));
  const add = ['download', 'supportRestricted'];
  expect((await ana.post('/users/roles', { userIds: [asker.id], add, remove: [] })).status).toBe(200);
  expect(await openOf(asker)).toEqual([]);
  expect(
    await rows(`select from mails where user_id = $1 and template = 'questionAnswered'`, [asker.id]),
  ).toHaveLength(1);
});

test('a declined role is open again by Undo beside another one that was asked for since', async () => {
  const { asker, ask } = await givenAsker();
  const first = (await ask(role('download'))).body['id'];
  const id = await undoable('/user-requests/decline', { requestIds: [first] });
  expect((await ask(role('betaSoftware'))).status).toBe(201);
  expect((await undo(id)).body).toMatchObject({ refused: [] });
  expect(await openOf(asker)).toHaveLength(2);
  const again = await undoable('/user-requests/decline', { requestIds: [first] });
  expect((await ask(role('download'))).status).toBe(201);
  expect((await undo(again)).body).toMatchObject({ refused: [{ code: 'undo.changedSince' }] });
});

test('after the right password, who is locked reads when they asked, until it is answered', async () => {
  const { asker } = await givenAsker();
  await ana.post('/users/lock', { userIds: [asker.id] });
  const nobody = await roster.browserOf(null);
  const typed = { email: asker.email, password };
  const locked = async () => (await nobody.post('/sign-in', typed)).body['locked'] as { asked: unknown };
  expect((await locked()).asked).toBeNull();
  const at = roster.clock.now().getTime();
  await nobody.post('/unlock-requests', typed);
  const { asked } = (await locked()) as { asked: { at: string; ticket: string } };
  expect(Math.abs(Date.parse(asked.at) - at)).toBeLessThan(60_000);
  expect((await nobody.post('/request-states', { ticket: asked.ticket })).body).toMatchObject({
    state: 'waiting',
  });
  const { items } = (await ana.get('/user-requests')).body as { items: { id: string; user: Person }[] };
  const request = items.find(({ user }) => user.id === asker.id);
  await ana.post(`/user-requests/${request?.id}/answer`, { answer: 'decline' });
  expect((await locked()).asked).toBeNull();
});
