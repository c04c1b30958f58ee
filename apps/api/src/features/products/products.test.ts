import { expect, test } from 'vitest';
import { givenProduct } from '../../testing/given-account.ts';
import type { Browser, Roster } from '../../testing/given-roster.ts';
import { heldUp } from '../../testing/held-up.ts';

let roster: Roster;
let operator: Browser;

givenProduct(async (given) => {
  ({ roster } = given);
  operator = await roster.browserOf(await roster.person({ operator: true }));
});

const add = (said: object) => operator.post('/operator/products', said);
const features = [{ key: 'export.dwg', name: 'Export of drawings' }];

test('an operator adds a product, changes it, and finds it by its name', async () => {
  const { status, body } = await add({ name: 'Bridge Maker', features, versions: ['2026'] });
  expect([status, body['version'], body['accounts']]).toEqual([201, 1, 0]);
  const path = `/operator/products/${String(body['id'])}`;
  const changed = await operator.patch(path, {
    name: 'Bridge Builder',
    versions: ['2026', '2027'],
    version: 1,
  });
  expect(changed.body).toMatchObject({ name: 'Bridge Builder', features: [], version: 2 });
  expect((await operator.get(path)).body).toEqual(changed.body);
  const { body: found } = await operator.get('/operator/products?search=bridge%20build');
  expect(found['items']).toEqual([changed.body]);

  const { rows } = await roster.database.owner.query(
    `select event, details from audit_events where event like 'products.%' and details ->> 'productId' = $1 order by sequence`,
    [body['id']],
  );
  expect(rows).toMatchObject([
    { event: 'products.created', details: { product: 'Bridge Maker', after: { features } } },
    {
      event: 'products.edited',
      details: { before: { name: 'Bridge Maker' }, after: { name: 'Bridge Builder' } },
    },
  ]);
});

test('an ended product is neither bought nor asked for; what exists runs on, and it can be offered again (E1)', async () => {
  const account = await roster.account('Ended');
  const ana = await roster.browserOf(await roster.person({ account, roles: ['accountAdministrator'] }));
  const [held, asking] = [await roster.person({ account }), await roster.person({ account })];
  const product = 'Taken out';
  const entitlementId = await roster.entitlement(account, { product, seats: 2 });
  const productId = await roster.product(product);
  const path = `/operator/products/${productId}`;
  const ended = await operator.post(`${path}/end`, { version: 1 });
  expect(ended.body).toMatchObject({ endedAt: expect.any(String) as string, version: 2 });
  expect((await operator.get(path)).body).toEqual(ended.body);
  expect((await operator.post(`${path}/end`, { version: 2 })).body).toMatchObject({ code: 'products.ended' });

  const bought = {
    productId,
    country: 'ES',
    kind: 'pooled',
    startsOn: '2026-01-01',
    endsOn: null,
    seats: null,
  };
  const buy = () => operator.post(`/operator/accounts/${account.id}/entitlements`, bought);
  expect((await buy()).body).toMatchObject({ code: 'products.ended' });
  const own = await roster.browserOf(asking);
  const ask = () => own.post('/profile/requests', { kind: 'license', productId });
  expect((await ask()).body).toMatchObject({ code: 'products.ended' });
  expect((await own.get('/profile/access')).body).toMatchObject({
    products: [{ id: productId, ended: true }],
  });

  // What the account has of it is as before.
  const assigned = await ana.post(`/entitlements/${entitlementId}/assign`, { userIds: [held.id] });
  expect(assigned.body).toMatchObject({ done: [held.id] });

  const offered = await operator.post(`${path}/offer`, { version: 2 });
  expect(offered.body).toMatchObject({ endedAt: null, version: 3 });
  expect((await operator.post(`${path}/offer`, { version: 3 })).body).toMatchObject({
    code: 'products.notEnded',
  });
  expect([(await buy()).status, (await ask()).status]).toEqual([201, 201]);
  const { rows } = await roster.database.owner.query(
    `select event from audit_events where details ->> 'productId' = $1 order by sequence`,
    [productId],
  );
  expect(rows).toEqual([{ event: 'products.ended' }, { event: 'products.offered' }]);
});

test('who buys a product while another operator ends it waits, and is refused (E1)', async () => {
  const productId = await roster.product('Ended while bought');
  const { id } = await roster.account('Buyer');
  const bought = {
    productId,
    country: 'DE',
    kind: 'pooled',
    startsOn: '2026-01-01',
    endsOn: null,
    seats: null,
  };
  const [answer] = await heldUp(roster, {
    hold: { text: 'update products set ended_at = now() where id = $1', values: [productId] },
    calls: [() => operator.post(`/operator/accounts/${id}/entitlements`, bought)],
  });
  expect(answer?.body).toMatchObject({ code: 'products.ended' });
});

test('two products do not have names that look the same (X6)', async () => {
  const { body } = await add({ name: 'Tunnel Works' });
  expect((await add({ name: 'tunnel  works' })).body).toMatchObject({ code: 'products.nameTaken' });
  const other = await add({ name: 'Tunnel Yard' });
  const path = `/operator/products/${String(other.body['id'])}`;
  const renamed = await operator.patch(path, { name: 'TUNNEL WORKS', version: 1 });
  expect([renamed.status, renamed.body['code']]).toEqual([409, 'products.nameTaken']);
  const own = await operator.patch(`/operator/products/${String(body['id'])}`, {
    name: 'Tunnel works',
    version: 1,
  });
  expect(own.status).toBe(200);
});

test('of two who add a product of one name together, one is refused', async () => {
  const operators = await Promise.all(
    Array.from({ length: 8 }, async () => roster.browserOf(await roster.person({ operator: true }))),
  );
  const answers = await Promise.all(
    operators.map((one) => one.post('/operator/products', { name: 'Added together' })),
  );
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(answers.filter(({ body }) => body['code'] === 'products.nameTaken')).toHaveLength(7);
});

test('of two who change a product, the second one is refused', async () => {
  const { body } = await add({ name: 'Changed by two' });
  const path = `/operator/products/${String(body['id'])}`;
  const both = await Promise.all(
    ['One', 'Other'].map((description) =>
      operator.patch(path, { name: 'Changed by two', description, version: 1 }),
    ),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(both.find(({ status }) => status === 409)?.body).toMatchObject({
    code: 'products.changedMeanwhile',
  });
});

test('the key of a feature is plain, and stands once', async () => {
  for (const wrong of [[{ key: 'Not Plain', name: 'Wrong' }], [...features, ...features]])
    expect((await add({ name: 'Wrong features', features: wrong })).status).toBe(422);
});
