import { viewedLists } from '@roster/domain/views';
import { beforeEach, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let ana: Browser;
let ben: Browser;

givenAccount((given) => ({ roster, account, ana } = given));
beforeEach(async () => {
  ben = await roster.browserOf(await roster.person({ account, roles: ['coAdministrator'] }));
});

type Item = { id: string; list: string; name: string; own: boolean; changeable: boolean };
const viewsOf = async (browser: Browser) => (await browser.get('/saved-views')).body['items'] as Item[];
const locked = { status: 'locked', lockReason: 'unaffiliated', sort: '-joinedAt' };

test('a view is private until it is shared', async () => {
  await ben.post('/saved-views', { name: 'Gone', query: locked });
  expect(await viewsOf(ana)).toEqual([]);
  const [own] = await viewsOf(ben);
  await ben.patch(`/saved-views/${own?.id}`, { shared: true });
  expect(await viewsOf(ana)).toMatchObject([
    { name: 'Gone', query: locked, own: false, shared: true, changeable: true },
  ]);
});

test('a shared view is changed only by its creator or an Account Administrator', async () => {
  await ana.post('/saved-views', { name: 'Ours', query: {}, shared: true });
  const [view] = await viewsOf(ben);
  expect(view?.changeable).toBe(false);
  expect((await ben.patch(`/saved-views/${view?.id}`, { name: 'Mine' })).body).toMatchObject({
    code: 'views.notYours',
  });
  expect((await ben.post(`/saved-views/${view?.id}/delete`)).body).toMatchObject({ code: 'views.notYours' });
});

test('view names are unique for each user, and an invalid view is refused', async () => {
  await ana.post('/saved-views', { name: 'Locked', query: locked });
  expect((await ana.post('/saved-views', { name: 'LOCKED', query: {} })).body).toMatchObject({
    code: 'views.nameTaken',
  });
  expect((await ben.post('/saved-views', { name: 'Locked', query: {} })).status).toBe(201);
  for (const query of [{ nothing: 'x' }, { status: 'gone' }, { sort: 'shoe size' }])
    expect((await ana.post('/saved-views', { name: 'Bad', query })).status).toBe(422);
});

test('every list has views of its own, with names of its own', async () => {
  const save = (list: string, query: object, name = 'Mine') =>
    ana.post('/saved-views', { name, list, query, shared: true });
  for (const list of viewedLists) expect((await save(list, { search: 'lund' })).status).toBe(201);
  expect((await save('approvals', {}, 'MINE')).body).toMatchObject({ code: 'views.nameTaken' });
  expect((await viewsOf(ana)).map(({ list }) => list).sort()).toEqual([...viewedLists].sort());
  expect((await save('approvals', { state: 'decided', attention: 'true', sort: '-name' }, 'B')).status).toBe(
    201,
  );
  for (const query of [{ status: 'locked' }, { state: 'gone' }, { sort: 'email' }, { cursor: 'x' }])
    expect((await save('approvals', query, 'Bad')).status).toBe(422);
});

test('a view of a list that one may not read is neither seen, saved nor changed', async () => {
  const manager = await roster.browserOf(await roster.person({ account, roles: ['licenseManager'] }));
  const view = { name: 'To check', list: 'approvals', query: { attention: 'true' }, shared: true };
  await ana.post('/saved-views', view);
  await ana.post('/saved-views', { ...view, name: 'Denied', list: 'exceptions', query: { effect: 'deny' } });
  const ofApprovals = (await viewsOf(ana)).find(({ list }) => list === 'approvals');
  expect(await viewsOf(manager)).toMatchObject([{ name: 'Denied', list: 'exceptions' }]);
  expect((await manager.post('/saved-views', { ...view, name: 'Mine' })).body).toMatchObject({
    code: 'views.otherList',
  });
  expect((await manager.patch(`/saved-views/${ofApprovals?.id}`, { name: 'X' })).body).toMatchObject({
    code: 'views.notFound',
  });
});

test('removing a user deletes their private views and keeps the shared ones', async () => {
  const eva = await roster.person({ account, roles: ['coAdministrator'] });
  const theirs = await roster.browserOf(eva);
  await theirs.post('/saved-views', { name: 'Private', query: {} });
  await theirs.post('/saved-views', { name: 'Shared', query: {}, shared: true });
  await ana.post('/users/remove', { userIds: [eva.id] });
  expect(await viewsOf(ana)).toMatchObject([{ name: 'Shared' }]);
  const { rows } = await roster.database.owner.query('select name from saved_views where account_id = $1', [
    account.id,
  ]);
  expect(rows).toEqual([{ name: 'Shared' }]);
});

test('the list can be filtered by lock reason', async () => {
  const gone = await roster.person({ account, lockReasons: ['unaffiliated'] });
  await roster.person({ account, lockReasons: ['administrator'] });
  const { body } = await ana.get('/users?status=locked&lockReason=unaffiliated');
  expect(body['items']).toMatchObject([{ id: gone.id }]);
});
