import { endpoints } from '@roster/contract/machinery/endpoints';
import type { Endpoint } from '@roster/contract/machinery/endpoint';
import { may, type Permission } from '@roster/domain/permissions';
import { expect, test } from 'vitest';
import { fixturesOf } from './fixtures.ts';
import { givenSharedAccount } from './given-account.ts';
import type { Account, Answer, Browser, Person, Roster } from './given-roster.ts';
import { sendTo } from './send.ts';

// What administrators note about a user (the note, and why they locked or removed them) is for administrators: no answer
// to a License Manager holds it, and no answer to a user holds what was noted about them. Every endpoint is tried.

let roster: Roster;
let account: Account;
let chloe: Person;
let boss: Person;
let ana: Browser;

givenSharedAccount(async (given) => {
  ({ roster, account, ana } = given);
  boss = await roster.person({ account, roles: ['accountAdministrator'] });
  chloe = await roster.person({ account });
  for (const { id } of [boss, chloe]) {
    await ana.patch(`/users/${id}`, { version: 1, note: 'Xnote first', lastDay: '2099-01-31' });
    await ana.post('/users/lock', { userIds: [id], reason: 'Xnote of the lock', alsoDeny: true });
    await ana.post('/users/unlock', { userIds: [id] });
    await ana.post('/users/remove', { userIds: [id], reason: 'Xnote of the removal' });
    await ana.post('/removed-users/restore', { userIds: [id] });
  }
  await ana.post('/users/lock', { userIds: [chloe.id], reason: 'Xnote while locked', alsoDeny: true });
});

const noted = /Xnote/;
const callableBy = (roles: Parameters<typeof may>[0]) =>
  endpoints.filter(
    ({ access }) =>
      ['pass', 'signedIn'].includes(access) ||
      (!['public', 'operator'].includes(access) && may(roles, access as Permission)),
  );

/** Names that only notes and the history have, wherever they stand in an answer. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [key, ...keysOf(one)]);
}

async function answersTo(browser: Browser, target: Person, asked: readonly Endpoint[]) {
  const fixtures = fixturesOf({ roster, account, member: () => target });
  const answers: [string, Answer][] = [];
  for (const endpoint of asked.filter(
    ({ name }) => !['signOut', 'endOwnSessions', 'changePassword'].includes(name),
  )) {
    const request = fixtures[endpoint.name]?.request(target) ?? {};
    answers.push([endpoint.name, await sendTo(browser, endpoint, request)]);
  }
  return answers;
}

test('no answer to a License Manager holds a note or a change with its before and after', async () => {
  const lea = await roster.browserOf(await roster.person({ account, roles: ['licenseManager'] }));
  const answers = await answersTo(lea, chloe, callableBy(['licenseManager']));
  expect(answers.length).toBeGreaterThan(15);
  for (const [name, { text, body }] of answers) {
    expect(text, name).not.toMatch(noted);
    // One's own data has a list of what was done, by name only.
    const own = name === 'downloadMyData' ? [] : ['history'];
    const told = keysOf(body).filter((key) => ['note', 'lockNote', 'before', 'after', ...own].includes(key));
    expect([name, told]).toEqual([name, []]);
  }
  expect((await lea.get(`/users/${chloe.id}/history`)).body).toMatchObject({ code: 'permission.missing' });
  expect((await lea.get('/users?status=locked')).text).not.toMatch(noted);
});

test('administrators read them, in the list, on the page, in the history and in files', async () => {
  for (const path of [
    '/users?status=locked',
    `/users/${chloe.id}`,
    `/users/${chloe.id}/history`,
    '/audit-events',
    '/audit-events/export.csv',
    '/users/export.csv',
  ])
    expect((await ana.get(path)).text, path).toMatch(noted);
});

test('but no answer to an administrator holds what was noted about themselves', async () => {
  await ana.post('/users/unlock', { userIds: [boss.id] });
  await roster.database.owner.query('update users set note = null where id = $1', [chloe.id]);
  const self = await roster.browserOf(boss);
  const answers = await answersTo(self, boss, callableBy(['accountAdministrator']));
  const own = ({ text }: Answer) =>
    text.split(/(?=\{"id")|\r\n/).filter((part) => part.includes('Xnote') && part.includes(boss.id));
  for (const [name, answer] of answers) expect([name, own(answer)]).toEqual([name, []]);
  for (const path of [
    `/users/${boss.id}`,
    `/users/${boss.id}/history`,
    `/audit-events?subjectId=${boss.id}`,
    `/audit-events/export.csv?subjectId=${boss.id}`,
    '/users/export.csv',
    '/profile',
    '/profile/data',
  ]) {
    const { status, text } = await self.get(path);
    expect([path, status]).toEqual([path, 200]);
    expect(text, path).not.toMatch(noted);
  }
});

test('nor do they write the note about themselves', async () => {
  const self = await roster.browserOf(boss);
  const { body } = await self.get(`/users/${boss.id}`);
  const edit = await self.patch(`/users/${boss.id}`, { version: body['version'], note: null });
  expect([edit.status, edit.body['code']]).toEqual([403, 'users.noteAboutYourself']);
});
