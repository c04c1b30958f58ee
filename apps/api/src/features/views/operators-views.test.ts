import { operatorsLists } from '@roster/domain/views';
import { beforeEach, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

// B1: operators save views of the lists of their console, as those who manage an account do of its lists.

let roster: Roster;
let account: Account;
let ana: Browser;
let olivia: Person;
let ours: Browser;
let theirs: Browser;

givenAccount((given) => ({ roster, account, ana } = given));
beforeEach(async () => {
  await roster.database.owner.query('delete from saved_views');
  olivia = await roster.person({ operator: true, firstName: 'Olivia', lastName: 'Grant' });
  ours = await roster.browserOf(olivia);
  theirs = await roster.browserOf(await roster.person({ operator: true }));
});

type Item = { id: string; list: string; name: string; own: boolean; ownerName: string; changeable: boolean };
const path = '/operator/saved-views';
const viewsOf = async (browser: Browser) => (await browser.get(path)).body['items'] as Item[];
const closed = { name: 'Closed', list: 'operatorAccounts', query: { state: 'closed', sort: '-members' } };
const namesInDatabase = async () =>
  (
    await roster.database.owner.query<{ name: string }>('select name from saved_views order by name')
  ).rows.map(({ name }) => name);

test('a view of an operator is private until it is shared with the others', async () => {
  expect((await ours.post(path, closed)).status).toBe(201);
  expect(await viewsOf(theirs)).toEqual([]);
  const [own] = await viewsOf(ours);
  expect((await theirs.patch(`${path}/${own?.id}`, { name: 'X' })).body).toMatchObject({
    code: 'views.notFound',
  });
  await ours.patch(`${path}/${own?.id}`, { shared: true });
  expect(await viewsOf(theirs)).toMatchObject([
    { ...closed, own: false, shared: true, ownerName: 'Olivia Grant', changeable: true },
  ]);
  expect((await theirs.patch(`${path}/${own?.id}`, { name: 'Gone' })).status).toBe(200);
  expect((await theirs.post(`${path}/${own?.id}/delete`)).body).toEqual({ items: [] });
});

test('every list of the console has views, with names of its own and only what it can show', async () => {
  const save = (list: string, query: object, name = 'Mine') => ours.post(path, { name, list, query });
  for (const list of operatorsLists) expect((await save(list, { search: 'lund' })).status).toBe(201);
  expect((await viewsOf(ours)).map(({ list }) => list).sort()).toEqual([...operatorsLists].sort());
  expect((await save('operatorMails', {}, 'MINE')).body).toMatchObject({ code: 'views.nameTaken' });
  expect((await theirs.post(path, { ...closed, name: 'Mine' })).status).toBe(201);
  for (const query of [{ status: 'locked' }, { state: 'gone' }, { sort: 'shoe size' }, { cursor: 'x' }])
    expect((await save('operatorAccounts', query, 'Bad')).status).toBe(422);
  // Nothing is found without a search there; the view is of the empty list.
  expect((await save('operatorUsers', {}, 'Empty')).status).toBe(201);
});

test('names stay unique when another operator renames a shared view', async () => {
  await ours.post(path, { ...closed, shared: true });
  await ours.post(path, { ...closed, name: 'Other', shared: true });
  const other = (await viewsOf(theirs)).find(({ name }) => name === 'Other');
  for (let round = 0; round < 20; round += 1) {
    const name = `Third ${round}`;
    const answers = await Promise.all([
      theirs.patch(`${path}/${other?.id}`, { name }),
      ours.post(path, { ...closed, name: name.toUpperCase() }),
    ]);
    expect(answers.filter(({ status }) => ![200, 201, 409].includes(status))).toEqual([]);
    expect((await namesInDatabase()).filter((one) => one.toLowerCase() === name.toLowerCase())).toHaveLength(
      1,
    );
  }
});

test('an operator has up to 50 views', async () => {
  for (let nth = 0; nth < 50; nth += 1)
    expect((await ours.post(path, { ...closed, name: `View ${nth}` })).status).toBe(201);
  expect((await ours.post(path, closed)).body).toMatchObject({ code: 'views.tooMany' });
});

test('accounts and operators see nothing of each other’s views', async () => {
  await ours.post(path, { ...closed, shared: true });
  await ours.post(path, {
    name: 'Open',
    list: 'operatorRequests',
    query: { state: 'waiting' },
    shared: true,
  });
  await ana.post('/saved-views', {
    name: 'Of the account',
    list: 'serviceRequests',
    query: {},
    shared: true,
  });
  const [one] = await viewsOf(ours);
  expect((await ana.get('/saved-views')).body['items']).toMatchObject([{ name: 'Of the account' }]);
  expect((await viewsOf(theirs)).map(({ name }) => name).sort()).toEqual(['Closed', 'Open']);
  expect((await ana.get(path)).body['code']).toBe('permission.missing');
  expect((await ours.get('/saved-views')).body['code']).toBe('permission.missing');
  expect((await ana.patch(`/saved-views/${one?.id}`, { name: 'X' })).body).toMatchObject({
    code: 'views.notFound',
  });
  expect((await ana.post('/saved-views', closed)).status).toBe(422);
  expect((await ours.post(path, { ...closed, list: 'users' })).status).toBe(422);
  for (const [owner, list] of [
    [null, 'users'],
    [account.id, 'operatorUsers'],
  ])
    await expect(
      roster.database.owner.query(
        "insert into saved_views (account_id, list, name, query) values ($1, $2, 'X', '{}')",
        [owner, list],
      ),
    ).rejects.toThrow('views_of_operators_have_no_account');
});

test('a user who stops being an operator loses the private views, and what they shared stays', async () => {
  await ours.post(path, { ...closed, name: 'Private' });
  await ours.post(path, { ...closed, name: 'Shared', shared: true });
  await roster.database.owner.query('update users set operator = false where id = $1', [olivia.id]);
  expect(await namesInDatabase()).toEqual(['Shared']);
  expect(await viewsOf(theirs)).toMatchObject([
    { name: 'Shared', ownerName: 'Olivia Grant', changeable: true },
  ]);
  expect((await theirs.post(`/operator/users/${olivia.id}/erase`, { reason: 'Asked for' })).status).toBe(200);
  expect(await viewsOf(theirs)).toMatchObject([{ name: 'Shared', ownerName: null, changeable: true }]);
});

test('a view that names an erased person goes with them, whichever operator saved it', async () => {
  const ivo = await roster.person({ firstName: 'Ivo', lastName: 'Kask' });
  await ours.post(path, {
    name: 'Watch',
    list: 'operatorUsers',
    query: { search: 'Ivo Kask' },
    shared: true,
  });
  await ours.post(path, { ...closed, shared: true });
  expect((await theirs.post(`/operator/users/${ivo.id}/erase`, { reason: 'Asked for' })).status).toBe(200);
  expect(await namesInDatabase()).toEqual(['Closed']);
});

test('an operator’s own data hold their views, and the log of the platform what was done with them', async () => {
  await ours.post(path, closed);
  const { text } = await ours.get('/profile/data');
  expect(text).toContain('operatorAccounts');
  const { body } = await theirs.get('/operator/audit-events?event=views.saved');
  expect((body['items'] as object[])[0]).toMatchObject({
    event: 'views.saved',
    actor: { kind: 'operator', name: 'Olivia Grant' },
    details: { view: 'Closed', shared: false },
  });
});
