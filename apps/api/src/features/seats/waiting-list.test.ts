import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let ana: Browser;
let manager: Browser;

givenAccount(async (given) => {
  ({ roster, account, ana } = given);
  manager = await roster.browserOf(await roster.person({ account, roles: ['licenseManager'] }));
});

const productOf = async (name: string, seats: Record<string, number>) => {
  for (const [country, count] of Object.entries(seats))
    await roster.entitlement(account, { product: name, country, seats: count });
  return roster.product(name);
};
const looksIn = async (person: Person, entitlementCountry: string | null) => {
  const { status } = await ana.post('/users/entitlement-country', {
    userIds: [person.id],
    entitlementCountry,
  });
  expect(status).toBe(200);
};
const ask = async (person: Person, productId: string) =>
  (await roster.browserOf(person)).post('/profile/requests', { kind: 'license', productId });
type Waiting = { id: string; userId: string; product: { id: string }; country: string; offer: object };
const waitingList = async (search = '') => {
  const { status, body } = await manager.get(`/waiting-list${search && `?search=${search}`}`);
  expect(status).toBe(200);
  const items = body['items'] as Waiting[];
  expect(body['total']).toBe(items.length);
  return items;
};
const requestOf = async (person: Person) => {
  const { body } = await ana.get('/user-requests');
  const open = body['items'] as { id: string; refusal: string | null; user: { id: string } }[];
  return open.find(({ user }) => user.id === person.id);
};
const grant = async (person: Person) =>
  ana.post(`/user-requests/${(await requestOf(person))?.id}/answer`, { answer: 'grant' });

test('who asks for a license that the account has for other countries only learns which, and waits nowhere (E2)', async () => {
  const productId = await productOf('For Germany and Spain', { DE: 2, ES: 0 });
  const person = await roster.person({ account });
  await looksIn(person, 'EE');
  const refused = await ask(person, productId);
  expect([refused.status, refused.body]).toMatchObject([
    409,
    { code: 'licenses.otherCountry', country: 'EE', countries: ['DE', 'ES'], waits: false },
  ]);
  expect(await waitingList('Germany')).toEqual([]);
  await looksIn(person, 'DE');
  expect((await ask(person, productId)).status).toBe(201);
});

test('a request is granted by what is free for the country of its user, and the list of requests says so before', async () => {
  const productId = await productOf('Sold out in Estonia', { DE: 1, EE: 0 });
  const person = await roster.person({ account });
  await looksIn(person, 'EE');
  expect((await ask(person, productId)).status).toBe(201);
  expect((await requestOf(person))?.refusal).toBe('licenses.otherCountry');
  expect((await grant(person)).body).toMatchObject({
    code: 'licenses.otherCountry',
    country: 'EE',
    countries: ['DE'],
    waits: true,
  });
  await looksIn(person, 'DE');
  expect((await requestOf(person))?.refusal).toBeNull();
  expect((await grant(person)).status).toBe(200);
});

test('the waiting list says what there is for each who waits, and is as long as the figure of the home (E3)', async () => {
  const free = await productOf('Free in Germany', { DE: 1 });
  const taken = await productOf('Taken in Germany', { DE: 0 });
  const [gets, waits, moved] = await Promise.all([1, 2, 3].map(() => roster.person({ account })));
  if (!gets || !waits || !moved) throw new Error('three people');
  for (const [person, productId] of [
    [gets, free],
    [waits, taken],
    [moved, taken],
  ] as const)
    expect((await ask(person, productId)).status).toBe(201);
  // Their country changed after they asked: no list of one entitlement has them any longer.
  await looksIn(moved, 'EE');

  const items = await waitingList('in%20Germany');
  expect(items.map(({ userId, country, offer }) => [userId, country, offer])).toEqual([
    [gets.id, 'DE', { kind: 'free', entitlementId: expect.any(String) as string, returns: null }],
    [waits.id, 'DE', { kind: 'noneFree' }],
    [moved.id, 'EE', { kind: 'otherCountry', country: 'EE', countries: ['DE'], waits: false }],
  ]);
  const all = await waitingList();
  expect((await ana.get('/overview')).body['waitingForLicense']).toBe(all.length);

  const [first] = items;
  const { entitlementId } = first?.offer as { entitlementId: string };
  await manager.post(`/entitlements/${entitlementId}/assign`, { userIds: [gets.id] });
  expect((await waitingList()).length).toBe(all.length - 1);
});

test('those who wait for a license of one entitlement are those of the waiting list with its product and country', async () => {
  const productId = await productOf('Both countries', { DE: 0, ES: 0 });
  for (const country of ['DE', 'ES', 'ES']) {
    const person = await roster.person({ account });
    await looksIn(person, country);
    expect((await ask(person, productId)).status).toBe(201);
  }
  const { body } = await manager.get('/entitlements?search=Both');
  for (const { id, country } of body['items'] as { id: string; country: string }[]) {
    const one = (await manager.get(`/entitlements/${id}/waiting`)).body['items'] as Waiting[];
    const all = (await waitingList()).filter(
      (waiting) => waiting.product.id === productId && waiting.country === country,
    );
    expect(one.map(({ userId }) => userId)).toEqual(all.map(({ userId }) => userId));
  }
});

test('the waiting list is narrowed by product and by the country of those who wait', async () => {
  const [bridge, tunnel] = [
    await productOf('Bridges wanted', { DE: 0, ES: 0 }),
    await productOf('Tunnels wanted', { DE: 0, ES: 0 }),
  ];
  const wanted: Record<string, string> = {};
  for (const [productId, country] of [
    [bridge, 'DE'],
    [bridge, 'ES'],
    [tunnel, 'ES'],
  ] as const) {
    const person = await roster.person({ account });
    await looksIn(person, country);
    expect((await ask(person, productId)).status).toBe(201);
    wanted[`${productId} ${country}`] = person.id;
  }
  const narrowed = async (query: string) => {
    const { body } = await manager.get(`/waiting-list?${query}`);
    return (body['items'] as Waiting[]).map(({ userId }) => userId).sort();
  };
  const of = (...keys: string[]) => keys.map((key) => wanted[key]).sort();
  expect(await narrowed(`product=${bridge}`)).toEqual(of(`${bridge} DE`, `${bridge} ES`));
  expect(await narrowed('country=ES')).toEqual(of(`${bridge} ES`, `${tunnel} ES`));
  expect(await narrowed(`product=${bridge},${tunnel}&country=DE,ES`)).toEqual(of(...Object.keys(wanted)));
  expect(await narrowed(`product=${tunnel}&country=DE`)).toEqual([]);
});
