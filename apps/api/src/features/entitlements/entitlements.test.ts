import type { PersonFacts } from '@roster/contract/access';
import { accessOf } from '@roster/domain/access';
import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let ana: Browser;
let operator: Browser;

givenAccount(async (given) => {
  ({ roster, account, ana } = given);
  operator = await roster.browserOf(await roster.person({ operator: true }));
});

const day = 86_400_000;
const daysFromNow = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);
const path = () => `/operator/accounts/${account.id}/entitlements`;
const create = async (bought: object) =>
  operator.post(path(), {
    productId: await roster.product(),
    country: 'DE',
    kind: 'named',
    startsOn: daysFromNow(-10),
    seats: 3,
    ...bought,
  });
const change = (id: unknown, said: object) =>
  operator.patch(`${path()}/${String(id)}`, { endsOn: null, ...said });

test('an operator adds what an account bought, and the account sees it', async () => {
  const { status, body } = await create({ endsOn: daysFromNow(10) });
  expect(status).toBe(201);
  expect(body).toMatchObject({ kind: 'named', term: 'running', seats: { bought: 3, assigned: 0, lost: 0 } });
  const { body: own } = await ana.get('/entitlements');
  expect(own['items']).toContainEqual({ ...body, use: { inLast30Days: 0, never: 0 } });
  expect((await operator.get(path())).body['items']).toContainEqual(body);
  const [recorded] = (await ana.get('/audit-events?event=entitlements.created')).body['items'] as object[];
  expect(recorded).toMatchObject({ event: 'entitlements.created' });

  const stranger = await roster.person({ account: await roster.account(), roles: ['accountAdministrator'] });
  expect((await (await roster.browserOf(stranger)).get('/entitlements')).body['items']).toEqual([]);
});

test.each([
  ['a term that ends before it begins', { endsOn: daysFromNow(-20) }, 'entitlements.endsBeforeStart'],
  ['licenses of a pooled one', { kind: 'pooled' }, 'entitlements.kindHasNoSeats'],
  ['named users without licenses', { seats: null }, 'entitlements.kindHasNoSeats'],
])('%s is refused', async (_what, bought, code) => {
  expect((await create(bought)).body).toMatchObject({ code });
});

test('a closed account buys nothing', async () => {
  await roster.database.owner.query('update accounts set closed_at = now() where id = $1', [account.id]);
  expect((await create({})).body).toMatchObject({ code: 'accounts.alreadyClosed' });
});

test('licenses are added and taken, but never below those in use: who has them is said (E3)', async () => {
  const { body } = await create({});
  const mia = await roster.person({ account, firstName: 'Mia', lastName: 'Holt' });
  const take = (set: string, value: string) =>
    roster.database.owner.query(
      `update seats set ${set} = $2 where id = (select id from seats where entitlement_id = $1
         and user_id is null and lost_holder is null limit 1)`,
      [body['id'], value],
    );
  await take('user_id', mia.id);
  await take('lost_holder', 'Karl Weiss');

  const fewer = await change(body['id'], { seats: 1, version: 1 });
  expect([fewer.status, fewer.body['code'], fewer.body['assigned']]).toEqual([
    409,
    'entitlements.seatsAssigned',
    2,
  ]);
  expect((fewer.body['holders'] as string[]).toSorted()).toEqual(['Karl Weiss', 'Mia Holt']);
  const two = await change(body['id'], { seats: 2, version: 1 });
  expect(two.body).toMatchObject({ seats: { bought: 2, assigned: 1, lost: 1 }, version: 2 });
  const ten = await change(body['id'], { seats: 10, version: 2, endsOn: daysFromNow(-1) });
  expect(ten.body).toMatchObject({ seats: { bought: 10, assigned: 1, lost: 1 }, term: 'ended' });
});

test('of two changes together one counts, and the other one is refused', async () => {
  const { body } = await create({});
  const both = await Promise.all([4, 5, 6, 7].map((seats) => change(body['id'], { seats, version: 1 })));
  expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(both.filter(({ body: { code } }) => code === 'entitlements.changedMeanwhile')).toHaveLength(3);
  const { body: now } = await operator.get(`${path()}/${String(body['id'])}`);
  const winner = both.find(({ status }) => status === 200);
  expect(now['seats']).toEqual(winner?.body['seats']);
});

test('a day in the past ends what begins today or later: nobody gets access, and no email says that it ended (E1, E3)', async () => {
  const user = await roster.person({ account, country: 'DE' });
  const whyOf = async (id: unknown) => {
    const { items } = (await operator.get(path())).body as {
      items: { id: string; product: { id: string } }[];
    };
    const productId = items.find((one) => one.id === id)?.product.id;
    const { facts } = (await ana.get(`/users/${user.id}/access`)).body as { facts: PersonFacts };
    const access = accessOf(facts).products.find((one) => one.productId === productId)?.access;
    return access?.runs === false ? access.why : access?.runs;
  };
  const pooled = { kind: 'pooled', seats: null };
  const coming = (await create({ ...pooled, startsOn: daysFromNow(2) })).body;
  const running = (await create({ ...pooled, startsOn: daysFromNow(0) })).body;
  expect([await whyOf(coming['id']), await whyOf(running['id'])]).toEqual(['notBegun', true]);
  const later = await change(coming['id'], { seats: null, version: 1, endsOn: daysFromNow(1) });
  expect(later.body).toMatchObject({ code: 'entitlements.endsBeforeStart' });
  for (const { id } of [coming, running] as { id: string }[])
    expect((await change(id, { seats: null, version: 1, endsOn: daysFromNow(-1) })).body).toMatchObject({
      term: 'ended',
    });
  expect([await whyOf(coming['id']), await whyOf(running['id'])]).toEqual(['ended', 'ended']);
  const { rows } = await roster.database.owner.query(
    `select from mails where template = 'entitlementsEnd' and account_id = $1`,
    [account.id],
  );
  expect(rows).toHaveLength(0);
  // What was ended by mistake goes on.
  const again = await change(coming['id'], { seats: null, version: 2, endsOn: daysFromNow(30) });
  expect(again.body).toMatchObject({ term: 'coming' });
});

test('a term begins and ends with a day of the account’s calendar', async () => {
  await roster.database.owner.query(`update accounts set time_zone = 'Pacific/Kiritimati' where id = $1`, [
    account.id,
  ]);
  const there = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Pacific/Kiritimati' }).format(new Date());
  const { body } = await create({ startsOn: there, endsOn: there });
  expect(body).toMatchObject({ term: 'running' });
  const yesterday = new Date(Date.parse(there) - day).toISOString().slice(0, 10);
  expect((await create({ startsOn: yesterday, endsOn: yesterday })).body).toMatchObject({ term: 'ended' });
});

test('an operator reads who would lose the product: the first by name, and how many more there are (E1)', async () => {
  const other = await roster.account();
  const operator = await roster.browserOf(await roster.person({ operator: true }));
  const id = await roster.entitlement(other, { product: 'Named to operators', seats: 0 });
  const named = async (firstName: string) => {
    const user = await roster.person({ account: other, firstName, lastName: 'Loser' });
    await roster.seat(other, 'Named to operators', user);
    return user;
  };
  for (const name of ['Fay', 'Cy', 'Abe', 'Eli', 'Bo', 'Dag']) await named(name);
  const elsewhere = await named('Aaron');
  await roster.database.owner.query(`update users set entitlement_country = 'ES' where id = $1`, [
    elsewhere.id,
  ]);
  const { body } = await operator.get(`/operator/accounts/${other.id}/entitlements/${id}?endsOn=2020-01-01`);
  expect(body).toMatchObject({
    losing: 6,
    losingFirst: ['Abe Loser', 'Bo Loser', 'Cy Loser', 'Dag Loser', 'Eli Loser'],
  });
});
