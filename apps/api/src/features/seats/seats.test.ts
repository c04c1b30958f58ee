import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import { givenDevice } from '../../testing/given-devices.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let ana: Browser;
let manager: Browser;

givenAccount(async (given) => {
  ({ roster, account, ana } = given);
  manager = await roster.browserOf(await roster.person({ account, roles: ['licenseManager'] }));
});

const member = (lastName = 'Holt') => roster.person({ account, firstName: 'Mia', lastName });
const seatsOf = async (entitlementId: string, query = '') =>
  (await manager.get(`/entitlements/${entitlementId}/seats?${query}`)).body;
const assign = (entitlementId: string, userIds: string[]) =>
  manager.post(`/entitlements/${entitlementId}/assign`, { userIds });
const lose = (seatId: string, holder: string) =>
  roster.database.owner.query('update seats set lost_holder = $2 where id = $1', [seatId, holder]);

test('a License Manager assigns free licenses, one to each user, and never more than were bought (E3)', async () => {
  const entitlementId = await roster.entitlement(account, { seats: 2 });
  const people = await Promise.all(['One', 'Two', 'Three'].map(member));
  const [one, two, three] = people.map(({ id }) => id);
  const first = await assign(entitlementId, [one, one, two, three].map(String));
  expect(first.body).toMatchObject({
    done: [one, two],
    refused: [{ id: three, code: 'licenses.noneFree', name: 'Mia Three' }],
  });
  expect((await assign(entitlementId, [String(one)])).body).toMatchObject({
    refused: [{ code: 'licenses.alreadyHeld' }],
  });
  const { items, entitlement } = await seatsOf(entitlementId);
  expect(entitlement).toMatchObject({ seats: { bought: 2, assigned: 2, lost: 0 } });
  expect(items).toMatchObject([
    { state: 'assigned', userId: one, name: 'Mia One' },
    { state: 'assigned', userId: two, name: 'Mia Two' },
  ]);
  const { body } = await ana.get('/audit-events?event=seats.assigned');
  expect(body['total']).toBe(2);
});

test('a user holds one license of a product, whichever entitlement it belongs to', async () => {
  const [germany, spain] = [
    await roster.entitlement(account, { product: 'Held once' }),
    await roster.entitlement(account, { product: 'Held once', country: 'ES' }),
  ];
  const { id } = await member();
  expect((await assign(germany, [id])).body['done']).toEqual([id]);
  expect((await assign(spain, [id])).body).toMatchObject({ refused: [{ code: 'licenses.alreadyHeld' }] });
});

test('before licenses are assigned, the users they are of no use to are named (E2)', async () => {
  const germany = await roster.entitlement(account, { product: 'For Germany', country: 'DE' });
  const [here, there] = [await member('Here'), await member('There')];
  await ana.post('/users/entitlement-country', { userIds: [there.id], entitlementCountry: 'EE' });
  const userIds = [here.id, there.id];
  const { body } = await manager.post(`/entitlements/${germany}/assign`, { userIds, dryRun: true });
  expect(body['effects']).toEqual([
    { id: here.id, name: 'Mia Here', otherCountry: null, returns: null },
    { id: there.id, name: 'Mia There', otherCountry: 'EE', returns: null },
  ]);
  expect((await assign(germany, userIds)).body).toMatchObject({ done: userIds });
});

test('an entitlement whose term has ended gives no license, one for everyone has none', async () => {
  const { id } = await member();
  const ended = await roster.entitlement(account, { endsOn: '2026-02-01' });
  expect((await assign(ended, [id])).body).toMatchObject({ code: 'licenses.termEnded' });
  const pooled = await roster.entitlement(account, { kind: 'pooled' });
  expect((await assign(pooled, [id])).body).toMatchObject({ refused: [{ code: 'licenses.noneFree' }] });
});

test('licenses go back to the pool, one, many, or all that match', async () => {
  const entitlementId = await roster.entitlement(account, { seats: 3 });
  const people = await Promise.all(['Ash', 'Birch', 'Cedar'].map(member));
  await assign(
    entitlementId,
    people.map(({ id }) => id),
  );
  const giveBack = (body: object) => manager.post(`/entitlements/${entitlementId}/return`, body);
  const { items } = await seatsOf(entitlementId);
  const [ash] = items as { id: string }[];
  expect((await giveBack({ seatIds: [ash?.id] })).body).toMatchObject({ done: [ash?.id], refused: [] });
  expect((await giveBack({ seatIds: [ash?.id] })).body).toMatchObject({
    refused: [{ code: 'licenses.alreadyFree' }],
  });
  const matching = { matching: { state: 'assigned', search: 'mia' }, expectedTotal: 2 };
  expect((await giveBack(matching)).body['done']).toHaveLength(2);
  expect((await seatsOf(entitlementId, 'state=free'))['total']).toBe(3);
  const other = await roster.seat(account, 'Another product', await member());
  expect((await giveBack({ seatIds: [other] })).body).toMatchObject({
    refused: [{ code: 'licenses.notFound' }],
  });
});

test('a license whose user is not found is shown so, and is reassigned (D3)', async () => {
  const entitlementId = await roster.entitlement(account, { seats: 2 });
  const [lost] = (await seatsOf(entitlementId))['items'] as { id: string }[];
  await lose(lost?.id ?? '', 'Karl Weiss');
  expect(await seatsOf(entitlementId, 'search=weiss')).toMatchObject({
    total: 1,
    items: [{ id: lost?.id, state: 'lost', name: 'Karl Weiss', userId: null }],
  });
  const { id } = await member();
  const moved = await manager.post(`/seats/${lost?.id}/reassign`, { userId: id, heldBy: null });
  expect(moved.status).toBe(200);
  expect(await seatsOf(entitlementId, 'state=assigned')).toMatchObject({ total: 1, items: [{ userId: id }] });
  const { body } = await ana.get('/audit-events?event=seats.lostReturned');
  expect(JSON.stringify(body['items'])).toContain('Karl Weiss');
});

test('a license moves only from the holder the caller saw', async () => {
  const [from, to, third] = [await member('From'), await member('To'), await member('Third')];
  const seatId = await roster.seat(account, 'Moving', from);
  const move = (userId: string, heldBy: string | null) =>
    manager.post(`/seats/${seatId}/reassign`, { userId, heldBy });
  expect((await move(to.id, from.id)).status).toBe(200);
  expect((await move(third.id, from.id)).body).toMatchObject({ code: 'licenses.changedSince' });
  expect((await move(third.id, to.id)).status).toBe(200);
  const stranger = await roster.person({ account: await roster.account() });
  expect((await move(stranger.id, third.id)).body).toMatchObject({ code: 'users.notFound' });
});

test('the licenses are found by holder and by state', async () => {
  const entitlementId = await roster.entitlement(account, { seats: 4 });
  const people = await Promise.all(['Zed', 'Yule'].map(member));
  await assign(
    entitlementId,
    people.map(({ id }) => id),
  );
  expect((await seatsOf(entitlementId, 'search=yule'))['total']).toBe(1);
  expect((await seatsOf(entitlementId, 'state=free'))['total']).toBe(2);
  expect((await seatsOf(entitlementId, 'state=lost'))['total']).toBe(0);
});

test('those who can still run offline and those of another country are found (E2, L1)', async () => {
  const entitlementId = await roster.entitlement(account, { seats: 4 });
  const [offline, abroad, idle] = [
    await member('Offline'),
    await roster.person({ account, country: 'ES', firstName: 'Abroad' }),
    await member('Idle'),
  ];
  await roster.database.owner.query(
    `update accounts set entitled_countries = '{DE,ES}', main_country = 'DE' where id = $1`,
    [account.id],
  );
  await assign(entitlementId, [offline.id, abroad.id]);
  // Both run something offline, and only one of them this product.
  await roster.entitlement(account, { product: 'Open to all', kind: 'pooled' });
  await roster.entitlement(account, { product: 'Open to all', kind: 'pooled', country: 'ES' });
  for (const person of [offline, abroad, idle]) await (await givenDevice(roster, person)).refresh();
  await assign(entitlementId, [idle.id]);
  const found = async (query: string) =>
    ((await seatsOf(entitlementId, query))['items'] as { userId: string }[]).map(({ userId }) => userId);
  expect(await found('offline=true')).toEqual([offline.id]);
  expect(await found('wrongCountry=true')).toEqual([abroad.id]);
  expect((await found('offline=false&state=assigned')).toSorted()).toEqual([abroad.id, idle.id].toSorted());
  const { items } = await seatsOf(entitlementId, 'search=abroad');
  expect(items).toMatchObject([{ otherCountry: 'ES', offlineUntil: null }]);
});

test('licenses are exported as they are filtered, of one entitlement or of all, and recorded (B3, X1)', async () => {
  // Bought first, and later in the order of the products.
  const other = await roster.entitlement(account, { product: 'Other suite', seats: 1 });
  const entitlementId = await roster.entitlement(account, { product: 'Exported suite', seats: 3 });
  const [one, two] = [await member('=Exported'), await member('Beside')];
  await assign(entitlementId, [one.id, two.id]);
  await assign(other, [one.id]);
  for (const name of ['Surveyors', '=Bridges']) await roster.group(account, name, [one]);
  const { items } = await seatsOf(entitlementId, 'search=exported');
  expect(items).toMatchObject([{ groups: ['=Bridges', 'Surveyors'] }]);
  const rowsOf = async (query: string) => {
    const { text } = await manager.get(`/seats/export.csv?${query}`);
    const [heading, ...rows] = text
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\r\n');
    expect(heading).toBe(
      'Product,Country,Term,First day,Last day,Status,User,Email,Groups,Assigned (UTC),Last used (UTC),Offline until (UTC),Other country',
    );
    return rows;
  };
  const day = '\\d{4}-\\d\\d-\\d\\d';
  const row = new RegExp(
    `^Exported suite,DE,running,${day},,Assigned,Mia =Exported,${one.email},"'=Bridges, Surveyors",${day} \\d\\d:\\d\\d,,,$`,
  );
  expect(await rowsOf(`entitlement=${entitlementId}`)).toEqual([
    expect.stringMatching(row),
    expect.stringContaining('Mia Beside'),
    expect.stringMatching(new RegExp(`^Exported suite,DE,running,${day},,Free,,,,,,,$`)),
  ]);
  expect(await rowsOf('search=exported')).toEqual([
    expect.stringMatching(row),
    expect.stringMatching(/^Other suite,DE,running,[-\d]+,,Assigned,Mia =Exported,/),
  ]);
  const { body } = await ana.get('/audit-events?event=seats.exported');
  expect(body['items']).toMatchObject([
    { details: { filters: { search: 'exported' } } },
    { details: { filters: { entitlementId } } },
  ]);
  expect((await (await roster.browserOf(one)).get('/seats/export.csv')).status).toBe(403);
});

test('returning says whose device stops, and when this product does at the latest (E1, L1)', async () => {
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const bought = { product: 'Returned suite', endsOn: inDays(3) };
  const entitlementId = await roster.entitlement(account, { ...bought, seats: 3 });
  await roster.entitlement(account, { product: 'Open to all', kind: 'pooled' });
  const [running, idle, abroad] = [
    await member('Running'),
    await member('Idle'),
    await roster.person({ account, country: 'ES' }),
  ];
  await assign(entitlementId, [running.id, idle.id, abroad.id]);
  for (const person of [running, abroad]) await (await givenDevice(roster, person)).refresh();
  const untilOf = async (person: Person) => {
    const { body } = await ana.get(`/users/${person.id}/access`);
    const { facts, products } = body as unknown as {
      facts: { machines: { productId: string; until: string }[] };
      products: { id: string; name: string }[];
    };
    const id = products.find(({ name }) => name === bought.product)?.id;
    return facts.machines.find(({ productId }) => productId === id)?.until;
  };
  const preview = async () => {
    const { items } = await seatsOf(entitlementId, 'state=assigned');
    const seats = items as { id: string; userId: string }[];
    const body = { seatIds: seats.map(({ id }) => id), dryRun: true };
    const { effects } = (await manager.post(`/entitlements/${entitlementId}/return`, body)).body as {
      effects?: { id: string; offlineUntil: string | null }[];
    };
    return Object.fromEntries(
      (effects ?? []).map(({ id, offlineUntil }) => [
        seats.find((seat) => seat.id === id)?.userId,
        offlineUntil,
      ]),
    );
  };
  const until = await untilOf(running);
  expect(until).toBeDefined();
  // The other product runs four days longer, and someone of another country does not run this one.
  expect(await preview()).toEqual({
    [running.id]: new Date(until ?? '').toISOString(),
    [idle.id]: null,
    [abroad.id]: null,
  });

  // They can run it without a license, too.
  await roster.entitlement(account, { product: bought.product, kind: 'pooled' });
  expect((await preview())[running.id]).toBeNull();
});

test('the list follows the name of a holder who is renamed', async () => {
  const entitlementId = await roster.entitlement(account, { seats: 2 });
  const [one, two] = [await member('Aaa'), await member('Bbb')];
  await assign(entitlementId, [one.id, two.id]);
  await ana.patch(`/users/${one.id}`, { version: 1, lastName: 'Zzz' });
  const { items } = await seatsOf(entitlementId);
  expect(items).toMatchObject([{ userId: two.id }, { userId: one.id }]);
});
