import { describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';
import { undoing } from '../../testing/undoing.ts';

// H3: several requests are granted together, each by the rules and the doors of acting without one.

let roster: Roster;
let account: Account;
let ana: Browser;
let me: Person;
givenAccount((given) => ({ roster, account, ana, me } = given));

const { rows, undoable, undo, factsOf } = undoing(() => ({ roster, ana }));

const person = (like: Parameters<Roster['person']>[0] = {}) => roster.person({ account, ...like });

async function ask(from: Person, request: object): Promise<string> {
  const { body, status } = await (await roster.browserOf(from)).post('/profile/requests', request);
  expect([status, body['code']]).toEqual([201, undefined]);
  return String(body['id']);
}

async function askToBeUnlocked(locked: Person): Promise<string> {
  const [row] = await rows<{ id: string }>(
    `insert into user_requests (account_id, user_id, kind, asked_at) values ($1, $2, 'unlock', $3) returning id`,
    [account.id, locked.id, roster.platform.clock()],
  );
  return row?.id ?? '';
}

let keys = 0;
const grant = (requestIds: string[], more: object = {}) =>
  ana.post('/user-requests/grant', { requestIds, ...more }, { 'idempotency-key': `grant ${(keys += 1)}` });

/** Someone who asks for each kind that is not about leaving or licenses. */
async function oneOfEach() {
  const [roleless, abroad, locked] = [
    await person(),
    await person(),
    await person({ lockReasons: ['administrator'] }),
  ];
  return {
    people: [roleless, abroad, locked],
    requestIds: [
      await ask(roleless, { kind: 'role', role: 'download' }),
      await ask(abroad, { kind: 'country', country: 'ES' }),
      await askToBeUnlocked(locked),
    ],
  };
}

test('each gets what they ask for, hears of it with the same answer, and the log says what was granted', async () => {
  const { people, requestIds } = await oneOfEach();
  const leaving = await person();
  requestIds.push(await ask(leaving, { kind: 'release' }));
  expect((await grant(requestIds, { dryRun: true })).body).toMatchObject({ done: requestIds, refused: [] });
  expect(await rows('select 1 from user_requests where state <> $1', ['open'])).toEqual([]);
  await roster.mails.receive();

  expect((await grant(requestIds, { message: 'Welcome' })).body).toMatchObject({
    done: requestIds,
    refused: [],
  });
  const facts = (await Promise.all(people.map(factsOf))).flat();
  expect(facts).toMatchObject([{ roles: ['download'] }, { entitlement_country: 'ES' }, { lock_reasons: [] }]);
  expect(await rows('select account_id from users where id = $1', [leaving.id])).toEqual([
    { account_id: null },
  ]);
  const mails = (await roster.mails.receive()).filter(({ text }) => text.includes('Welcome'));
  expect(mails.map(({ to }) => to).sort()).toEqual([...people, leaving].map(({ email }) => email).sort());
  const events = await rows<{ kind: string }>(
    `select details ->> 'kind' as kind from audit_events where account_id = $1 and event = 'requests.granted'`,
    [account.id],
  );
  expect(events.map(({ kind }) => kind).sort()).toEqual(['country', 'release', 'role', 'unlock']);
});

test('what may not be granted is refused with its reason, and the others get theirs', async () => {
  const member = await person();
  const [own, granted] = [
    await roster.asking(account, me),
    await ask(member, { kind: 'role', role: 'download' }),
  ];
  const answered = await roster.asking(account);
  await ana.post('/user-requests/decline', { requestIds: [answered] });
  const refused = [
    { id: own, code: 'requests.cannotAnswerOwn' },
    { id: answered, code: 'requests.alreadyAnswered' },
  ];
  expect((await grant([own, granted, answered])).body).toMatchObject({ done: [granted], refused });
  expect(await factsOf(member)).toMatchObject([{ roles: ['download'] }]);
});

test('the last free license goes to the one who is named first; the next is refused', async () => {
  const entitlementId = await roster.entitlement(account, { product: 'Granted designer', seats: 1 });
  const productId = await roster.product('Granted designer');
  const [one, two] = [await person({ country: 'DE' }), await person({ country: 'DE' })];
  const first = await ask(one, { kind: 'license', productId });
  const second = await ask(two, { kind: 'license', productId });
  const outcome = { done: [second], refused: [{ id: first, code: 'licenses.noneFree' }] };
  expect((await grant([second, first], { dryRun: true })).body).toMatchObject(outcome);
  expect((await grant([second, first])).body).toMatchObject(outcome);
  const holders = await rows('select user_id from seats where entitlement_id = $1', [entitlementId]);
  expect(holders).toEqual([{ user_id: two.id }]);
});

test('of several administrators who ask to leave, the one who answers stays', async () => {
  const administrators = [
    await person({ roles: ['accountAdministrator'] }),
    await person({ roles: ['accountAdministrator'] }),
  ];
  const requestIds = [];
  for (const one of administrators) requestIds.push(await ask(one, { kind: 'release' }));
  expect((await grant(requestIds)).body).toMatchObject({ done: requestIds, refused: [] });
  expect(await rows('select id from users where account_id = $1', [account.id])).toEqual([{ id: me.id }]);
});

describe('Undo', () => {
  test('takes all of them back: what each got is as before, and the requests are open again', async () => {
    const { people, requestIds } = await oneOfEach();
    const before = await Promise.all(people.map(factsOf));
    const id = await undoable('/user-requests/grant', { requestIds });
    expect(await Promise.all(people.map(factsOf))).not.toEqual(before);
    const { body } = await undo(id);
    expect(body['refused']).toEqual([]);
    expect([...(body['done'] as string[])].sort()).toEqual(people.map((one) => one.id).sort());
    expect(await Promise.all(people.map(factsOf))).toEqual(before);
  });

  test('leaves to a user what was changed since, and takes the others back', async () => {
    const { people, requestIds } = await oneOfEach();
    const [roleless, abroad, locked] = people;
    if (!roleless || !abroad || !locked) throw new Error('there is one of each');
    const id = await undoable('/user-requests/grant', { requestIds });
    await ana.post('/users/roles', { userIds: [roleless.id], add: ['licenseManager'], remove: [] });
    const [kept] = await factsOf(roleless);
    expect((await undo(id)).body).toMatchObject({
      done: expect.arrayContaining([abroad.id, locked.id]) as string[],
      refused: [{ id: roleless.id, code: 'undo.changedSince' }],
    });
    expect(await factsOf(roleless)).toEqual([kept]);
    expect(await factsOf(abroad)).toMatchObject([{ entitlement_country: null }]);
    expect(await factsOf(locked)).toMatchObject([{ lock_reasons: ['administrator'] }]);
  });

  test('is not offered where nothing of it comes back', async () => {
    const leaving = await ask(await person(), { kind: 'release' });
    expect((await grant([leaving], { undoable: true })).body).toEqual({ done: [leaving], refused: [] });
  });
});

test('the list is narrowed by what is asked for, and so is what all that match means (B5)', async () => {
  const { requestIds } = await oneOfEach();
  const [role = '', country = ''] = requestIds;
  const listed = async (query: string) => {
    const { body } = await ana.get(`/user-requests?${query}`);
    const ids = (body['items'] as { id: string }[]).map(({ id }) => id);
    expect(body['total']).toBe(ids.length);
    return ids.sort();
  };
  expect(await listed('kind=role')).toEqual([role]);
  expect(await listed('kind=role,country')).toEqual([role, country].sort());
  expect(await listed('kind=release')).toEqual([]);
  const { body } = await ana.post('/user-requests/grant', {
    matching: { kind: ['role', 'country'] },
    expectedTotal: 2,
    dryRun: true,
  });
  expect([...(body['done'] as string[])].sort()).toEqual([role, country].sort());
});
