import { expect, test } from 'vitest';
import { givenProduct } from '../testing/given-account.ts';
import type { Browser, Roster } from '../testing/given-roster.ts';
import { demoPassword } from './cast.ts';
import { loadDemo } from './load-demo.ts';

// What the demo has to show of licenses, as its administrator reads it on the screens.

let roster: Roster;
let ana: Browser;
givenProduct(async (given) => {
  roster = given.roster;
  const { database, passwords, clock } = roster.platform;
  await loadDemo(database.pools.app, {
    passwords,
    chainKeys: database.chainKeys,
    users: null,
    clock,
    say: () => undefined,
    ownerUrl: roster.database.url,
  });
  ana = await roster.browserOfSignedIn('ana.weber@harbor.example', demoPassword);
});

const itemsOf = async <T>(path: string) => (await ana.get(path)).body['items'] as T[];
const suite = async () => {
  const entitlements = await itemsOf<{ id: string; product: { name: string }; seats: object | null }>(
    '/entitlements',
  );
  return entitlements.find(({ seats }) => seats !== null) ?? expect.unreachable('nothing has licenses');
};

test('ten licenses, of which seven are taken: five by users, two by “User not found” (D3, E3)', async () => {
  const { id, product, seats } = await suite();
  expect([product.name, seats]).toEqual(['Structural Suite', { bought: 10, assigned: 5, lost: 2 }]);
  const rows = await itemsOf<{ state: string; name: string | null }>(`/entitlements/${id}/seats?limit=100`);
  const of = (state: string) => rows.filter((row) => row.state === state);
  expect([of('assigned').length, of('free').length]).toEqual([5, 3]);
  expect(of('lost').map(({ name }) => name)).toEqual(['j.moreau@harbor.example', 'Karl Weiss']);
});

test('sixty days of usage, day by day, by users of several products', async () => {
  type ByDay = { products: { id: string; name: string }[]; days: { day: string; users: number }[] };
  const { products } = (await ana.get('/usage/by-day?period=last90Days')).body as ByDay;
  expect(products.map(({ name }) => name).sort()).toEqual(
    expect.arrayContaining(['Bridge Viewer', 'Rail Designer', 'Structural Suite', 'Survey Field']),
  );
  const rail = products.find(({ name }) => name === 'Rail Designer');
  const { days } = (await ana.get(`/usage/by-day?period=last90Days&product=${rail?.id}`)).body as ByDay;
  const used = days.filter(({ users }) => users > 0).map(({ day }) => Date.parse(day));
  // On weekends hardly anyone works.
  expect(used.length).toBeGreaterThan(40);
  const [first = 0, last = 0] = [Math.min(...used), Math.max(...used)];
  expect((last - first) / 86_400_000).toBeGreaterThanOrEqual(55);
  expect((Date.now() - first) / 86_400_000).toBeLessThan(61);
});

test('an exception, and a group with products (E1, G1)', async () => {
  expect(await itemsOf('/exceptions')).toMatchObject([
    { user: { name: 'Ben Ortiz' }, product: { name: 'Survey Field' }, effect: 'deny', state: 'inForce' },
  ]);
  const groups = await itemsOf<{ name: string; products: { name: string }[] }>('/groups');
  const limited = groups.filter(({ products }) => products.length > 0);
  expect(limited.map(({ name, products }) => [name, products.map((one) => one.name).sort()])).toEqual([
    ['Site survey', ['Structural Suite', 'Survey Field']],
  ]);
});

test('a locked user whose device runs on until a date, which her license says, too (L1)', async () => {
  const [lena] = await itemsOf<{ id: string; status: string }>('/users?search=lena.brandt');
  const until = String((await ana.get(`/users/${lena?.id}`)).body['offlineUntil']);
  expect(lena?.status).toBe('locked');
  expect(Date.parse(until)).toBeGreaterThan(Date.now());
  const devices = await itemsOf(`/users/${lena?.id}/devices`);
  expect(devices).toMatchObject([{ policy: { offlineUntil: until } }]);
  const { id } = await suite();
  expect(await itemsOf(`/entitlements/${id}/seats?offline=true`)).toMatchObject([
    { userId: lena?.id, offlineUntil: until },
  ]);
});
