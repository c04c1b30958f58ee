import { beforeEach, describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let ana: Browser;
let chloe: Person;

givenAccount((given) => ({ roster, account, ana } = given));
beforeEach(async () => {
  chloe = await roster.person({ account });
});

const groupsOf = async (user: Person) => (await ana.get(`/users/${user.id}`)).body['groups'];

describe('G1: a group', () => {
  test('is created, edited and deleted; its members stay in the account', async () => {
    const created = await ana.post('/groups', {
      name: ' Bridges ',
      description: 'Steel',
      entitlementCountry: 'ES',
    });
    expect([created.status, created.body]).toMatchObject([
      201,
      { name: 'Bridges', description: 'Steel', entitlementCountry: 'ES', members: 0, version: 1 },
    ]);
    const id = String(created.body['id']);
    const edited = await ana.patch(`/groups/${id}`, { version: 1, name: 'Tunnels' });
    expect(edited.body).toMatchObject({
      name: 'Tunnels',
      description: '',
      entitlementCountry: null,
      version: 2,
    });
    await ana.post('/users/groups', { userIds: [chloe.id], add: [id] });
    expect((await ana.post(`/groups/${id}/delete`, { members: 0 })).body).toMatchObject({
      code: 'groups.changedMeanwhile',
    });
    expect((await ana.post(`/groups/${id}/delete`, { members: 1 })).status).toBe(200);
    expect(await groupsOf(chloe)).toEqual([]);
  });

  test('has a name that is unique in the account, ignoring case', async () => {
    await ana.post('/groups', { name: 'Bridges' });
    expect((await ana.post('/groups', { name: 'BRIDGES' })).body).toMatchObject({ code: 'groups.nameTaken' });
    const other = await roster.account();
    const greta = await roster.browserOf(
      await roster.person({ account: other, roles: ['accountAdministrator'] }),
    );
    expect((await greta.post('/groups', { name: 'Bridges' })).status).toBe(201);
  });

  test('reports a concurrent edit to the second editor', async () => {
    const id = await roster.group(account);
    await ana.patch(`/groups/${id}`, { version: 1, name: 'One' });
    expect((await ana.patch(`/groups/${id}`, { version: 1, name: 'Two' })).body).toMatchObject({
      code: 'groups.changedMeanwhile',
    });
  });
});

describe('members', () => {
  test('are added to and removed from groups, many in one call, with a result for each', async () => {
    const [bridges, site] = [
      await roster.group(account, 'Bridges', [chloe]),
      await roster.group(account, 'Site'),
    ];
    const dev = await roster.person({ account });
    const { body } = await ana.post('/users/groups', { userIds: [chloe.id, dev.id], add: [bridges] });
    expect(body).toMatchObject({
      done: [dev.id],
      refused: [{ id: chloe.id, code: 'groups.nothingToChange' }],
    });
    await ana.post('/users/groups', { userIds: [chloe.id, dev.id], add: [site], remove: [bridges] });
    expect(await groupsOf(chloe)).toEqual([{ id: site, name: 'Site' }]);
    expect(await groupsOf(dev)).toEqual([{ id: site, name: 'Site' }]);
  });

  test('cannot be added to a group of another account', async () => {
    const foreign = await roster.group(await roster.account());
    const { status, body } = await ana.post('/users/groups', { userIds: [chloe.id], add: [foreign] });
    expect([status, body['code']]).toEqual([404, 'groups.notFound']);
  });

  test('are in the audit log with the names of the groups', async () => {
    const bridges = await roster.group(account, 'Bridges');
    await ana.post('/users/groups', { userIds: [chloe.id], add: [bridges] });
    const { rows } = await roster.database.owner.query(
      "select details from audit_events where event = 'users.groupsChanged' and subject_id = $1",
      [chloe.id],
    );
    expect(rows).toEqual([{ details: { added: ['Bridges'], removed: [] } }]);
  });

  test('are in the audit log with the groups that changed for each of them, also when it is taken back', async () => {
    const [site, bridges] = [
      await roster.group(account, 'Site'),
      await roster.group(account, 'Bridges', [chloe]),
    ];
    const dev = await roster.person({ account });
    const wish = { userIds: [chloe.id, dev.id], add: [bridges, site], undoable: true };
    const { body } = await ana.post('/users/groups', wish, { 'idempotency-key': 'two groups for two' });
    await ana.post(`/undo/${(body['undo'] as { id: string }).id}`);
    const { rows } = await roster.database.owner.query(
      `select subject_id as id, details from audit_events
       where event = 'users.groupsChanged' and account_id = $1 order by sequence`,
      [account.id],
    );
    expect(rows).toEqual([
      { id: chloe.id, details: { added: ['Site'], removed: [] } },
      { id: dev.id, details: { added: ['Bridges', 'Site'], removed: [] } },
      { id: chloe.id, details: { added: [], removed: ['Site'] } },
      { id: dev.id, details: { added: [], removed: ['Bridges', 'Site'] } },
    ]);
  });
});

test('a group allows products that the account has bought, and keeps those it had (G1)', async () => {
  await roster.entitlement(account, { product: 'Grouped designer', endsOn: '2026-01-31' });
  const [designer, viewer] = [
    await roster.product('Grouped designer'),
    await roster.product('Grouped viewer'),
  ];
  const refused = await ana.post('/groups', { name: 'Crews', productIds: [viewer] });
  expect(refused.body).toMatchObject({ code: 'groups.productNotEntitled' });
  const { body: group } = await ana.post('/groups', { name: 'Crews', productIds: [designer] });
  expect(group).toMatchObject({ products: [{ id: designer, name: 'Grouped designer' }] });
  await roster.database.owner.query('delete from entitlements where account_id = $1', [account.id]);
  const edit = (said: object) =>
    ana.patch(`/groups/${String(group['id'])}`, { name: 'Crews', version: 1, ...said });
  expect((await edit({ description: 'In the field', productIds: [designer] })).status).toBe(200);
  expect((await edit({ version: 2, productIds: [] })).body).toMatchObject({ products: [], version: 3 });
  const { body } = await ana.get('/audit-events?event=groups.edited');
  expect(body).toMatchObject({
    items: [
      { details: { before: { products: ['Grouped designer'] }, after: { products: [] } } },
      { details: { after: { products: ['Grouped designer'] } } },
    ],
  });
});

test('the page of a user says what their groups limit them to: the union, and nothing if one does not limit', async () => {
  const person = await roster.person({ account });
  const limitOf = async () => (await ana.get(`/users/${person.id}`)).body['groupProducts'];
  expect(await limitOf()).toBeNull();
  const [one, two] = [
    await roster.group(account, 'One', [person]),
    await roster.group(account, 'Two', [person]),
  ];
  await roster.allowedBy(account, one, ['Union designer', 'Union viewer']);
  expect(await limitOf()).toBeNull();
  await roster.allowedBy(account, two, ['Union designer', 'Union scanner']);
  expect(await limitOf()).toEqual(['Union designer', 'Union scanner', 'Union viewer']);
});
