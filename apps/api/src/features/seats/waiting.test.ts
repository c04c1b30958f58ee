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

const member = () => roster.person({ account });
const ask = async (person: Person, productId: string) =>
  (await roster.browserOf(person)).post('/profile/requests', { kind: 'license', productId });
const waitingFor = async (entitlementId: string) => {
  const { body } = await manager.get(`/entitlements/${entitlementId}/waiting`);
  const items = body['items'] as { userId: string }[];
  expect(body['total']).toBe(items.length);
  return items.map(({ userId }) => userId);
};
const assign = (entitlementId: string, ...people: Person[]) =>
  manager.post(`/entitlements/${entitlementId}/assign`, { userIds: people.map(({ id }) => id) });

test('users wait for a license in the order in which they asked; who gets one waits no longer (E3)', async () => {
  const productId = await roster.product('Waited for');
  const entitlementId = await roster.entitlement(account, { product: 'Waited for', seats: 1 });
  const [holder, first, second] = [await member(), await member(), await member()];
  await assign(entitlementId, holder);
  expect((await ask(first, productId)).status).toBe(201);
  expect((await ask(second, productId)).status).toBe(201);
  expect(await waitingFor(entitlementId)).toEqual([first.id, second.id]);
  // A page is of some of them, its total of all.
  const one = await manager.get(`/entitlements/${entitlementId}/waiting?limit=1`);
  expect(one.body).toMatchObject({ total: 2, items: [{ userId: first.id }] });
  expect((await ask(second, productId)).body).toMatchObject({ code: 'requests.alreadyAsked' });
  expect((await ask(holder, productId)).body).toMatchObject({ code: 'licenses.alreadyHeld' });

  // Nothing is given away by itself, and none is free for now.
  const { body } = await ana.get('/user-requests');
  const [open] = body['items'] as { id: string; product: { name: string } }[];
  expect(open?.product.name).toBe('Waited for');
  const grant = () => ana.post(`/user-requests/${open?.id}/answer`, { answer: 'grant' });
  expect((await grant()).body).toMatchObject({ code: 'licenses.noneFree' });
  expect(await waitingFor(entitlementId)).toEqual([first.id, second.id]);

  const seats = (await manager.get(`/entitlements/${entitlementId}/seats`)).body['items'] as { id: string }[];
  await manager.post(`/entitlements/${entitlementId}/return`, { seatIds: [seats[0]?.id] });
  expect((await grant()).status).toBe(200);
  expect(await waitingFor(entitlementId)).toEqual([second.id]);
  const moved = await manager.post(`/seats/${seats[0]?.id}/reassign`, {
    userId: second.id,
    heldBy: first.id,
  });
  expect(moved.status).toBe(200);
  expect(await waitingFor(entitlementId)).toEqual([]);
});

test('a user asks for licenses of several products, and of none that the account does not have', async () => {
  const [one, other] = [await roster.product('One of two'), await roster.product('The other of two')];
  await roster.entitlement(account, { product: 'One of two' });
  await roster.entitlement(account, { product: 'The other of two' });
  const person = await member();
  expect([(await ask(person, one)).status, (await ask(person, other)).status]).toEqual([201, 201]);
  const none = await ask(person, await roster.product('Not bought'));
  expect(none.body).toMatchObject({ code: 'requests.noLicenses' });
  await roster.entitlement(account, { product: 'Ended', endsOn: '2026-02-01' });
  expect((await ask(person, await roster.product('Ended'))).body).toMatchObject({
    code: 'requests.noLicenses',
  });
});

test('a request comes with an email to License Managers, and the license is one of the user’s country', async () => {
  const productId = await roster.product('Abroad');
  await roster.entitlement(account, { product: 'Abroad', country: 'ES' });
  const home = await roster.entitlement(account, { product: 'Abroad', country: 'DE' });
  const lena = await roster.person({ account, roles: ['licenseManager'] });
  const person = await roster.person({ account, country: 'DE' });
  await ask(person, productId);
  const mails = await roster.mails.receive();
  expect(mails.find(({ to }) => to === lena.email)?.text).toContain('/entitlements');
  const { body } = await ana.get('/user-requests');
  const [open] = (body['items'] as { id: string; user: { id: string } }[]).filter(
    ({ user }) => user.id === person.id,
  );
  expect((await ana.post(`/user-requests/${open?.id}/answer`, { answer: 'grant' })).status).toBe(200);
  const { rows } = await roster.database.owner.query('select entitlement_id from seats where user_id = $1', [
    person.id,
  ]);
  expect(rows).toEqual([{ entitlement_id: home }]);
});

test('a license of another country is granted to no one: the request stays open (E2)', async () => {
  const productId = await roster.product('Only abroad');
  const abroad = await roster.entitlement(account, { product: 'Only abroad', country: 'ES' });
  const home = await roster.entitlement(account, { product: 'Only abroad', country: 'DE', seats: 0 });
  const person = await roster.person({ account, country: 'DE' });
  await ask(person, productId);
  const { body } = await ana.get('/user-requests');
  const [open] = body['items'] as { id: string }[];
  const grant = () => ana.post(`/user-requests/${open?.id}/answer`, { answer: 'grant' });
  expect((await grant()).body).toMatchObject({ code: 'licenses.otherCountry', countries: ['ES'] });
  expect(await waitingFor(home)).toEqual([person.id]);
  expect(await waitingFor(abroad)).toEqual([]);

  // In Spain by their entitlement country, whatever the country they are in.
  await ana.post('/users/entitlement-country', { userIds: [person.id], entitlementCountry: 'ES' });
  expect([await waitingFor(home), await waitingFor(abroad)]).toEqual([[], [person.id]]);
  expect((await grant()).status).toBe(200);
});

test('a License Manager declines a request for a license, and no other request (R2, L3)', async () => {
  const productId = await roster.product('Declined');
  await roster.entitlement(account, { product: 'Declined' });
  const [person, boss] = [await member(), await roster.person({ account, roles: ['accountAdministrator'] })];
  await ask(person, productId);
  await ask(boss, productId);
  const other = await (await roster.browserOf(person)).post('/profile/requests', { kind: 'release' });
  const items = (await manager.get('/waiting-list')).body['items'] as {
    id: string;
    userId: string;
    declineRefusal: string | null;
  }[];
  expect(items.map(({ userId, declineRefusal }) => [userId, declineRefusal])).toEqual([
    [person.id, null],
    [boss.id, 'users.administratorProtected'],
  ]);
  await roster.mails.receive();

  const requestIds = [...items.map(({ id }) => id), String(other.body['id'])];
  const { body } = await manager.post('/user-requests/decline', { requestIds, message: 'Not this year' });
  expect(body).toEqual({
    done: [items[0]?.id],
    refused: [
      { id: items[1]?.id, code: 'users.administratorProtected', name: expect.any(String) as string },
      { id: other.body['id'], code: 'requests.notFound', name: null },
    ],
  });
  const mails = await roster.mails.receive();
  expect(mails.map(({ to }) => to)).toEqual([person.email]);
  expect(mails[0]?.text).toContain('Not this year');
  expect((await manager.get('/waiting-list')).body['items']).toHaveLength(1);

  const plain = await roster.browserOf(await member());
  expect((await plain.post('/user-requests/decline', { requestIds })).status).toBe(403);
});
