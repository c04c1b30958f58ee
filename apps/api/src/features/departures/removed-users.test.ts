import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Roster } from '../../testing/given-roster.ts';

// D5: the list of those who left.

let roster: Roster;
let account: Account;
let ana: Browser;
givenAccount((given) => ({ roster, account, ana } = given));

const listed = async (query: string) => {
  const { body } = await ana.get(`/removed-users?${query}`);
  const items = body['items'] as { userId: string }[];
  expect(body['total']).toBe(items.length);
  return items;
};
const ids = async (query: string) => (await listed(query)).map(({ userId }) => userId);

test('is narrowed by how they left, one way or several', async () => {
  const gone = await roster.person({ account });
  await ana.post('/users/remove', { userIds: [gone.id] });
  const released = await roster.person({ account });
  const { body } = await (await roster.browserOf(released)).post('/profile/requests', { kind: 'release' });
  await ana.post(`/user-requests/${String(body['id'])}/answer`, { answer: 'grant' });
  expect(await ids('kind=removed')).toEqual([gone.id]);
  expect(await ids('kind=released')).toEqual([released.id]);
  expect((await ids('kind=removed,released')).sort()).toEqual([gone.id, released.id].sort());
  expect(await ids('kind=directory')).toEqual([]);
  const restoring = { matching: { kind: ['released'] }, expectedTotal: 1, dryRun: true };
  expect((await ana.post('/removed-users/restore', restoring)).body).toMatchObject({ done: [released.id] });
});
