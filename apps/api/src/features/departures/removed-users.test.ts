import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

// D5: the list of those who left is narrowed by how they left, and by who can still run products (L1).

let roster: Roster;
let account: Account;
let ana: Browser;
givenAccount((given) => ({ roster, account, ana } = given));

const day = 86_400_000;
const sql = (text: string, values: unknown[]) => roster.database.owner.query(text, values);
const listed = async (query: string) => {
  const { body } = await ana.get(`/removed-users?${query}`);
  const items = body['items'] as { userId: string; offlineUntil: string | null }[];
  expect(body['total']).toBe(items.length);
  return items;
};
const ids = async (query: string) => (await listed(query)).map(({ userId }) => userId);

/** Someone whose devices run products for so many days more, and who is removed. */
async function removed(offlineDays: number | null): Promise<Person> {
  const person = await roster.person({ account });
  const until = offlineDays === null ? null : new Date(roster.platform.clock().getTime() + offlineDays * day);
  await sql('update users set offline_until = $2 where id = $1', [person.id, until]);
  await ana.post('/users/remove', { userIds: [person.id] });
  return person;
}

test('by whether a device of theirs still runs products, and until when', async () => {
  const [running, stopped, never] = [await removed(3), await removed(-1), await removed(null)];
  const [row] = await listed('offline=true');
  expect(row).toMatchObject({ userId: running.id, offlineUntil: expect.stringContaining('T') as string });
  expect((await ids('offline=false')).sort()).toEqual([stopped.id, never.id].sort());
  const dryRun = { matching: { offline: true }, expectedTotal: 1, dryRun: true };
  expect((await ana.post('/removed-users/restore', dryRun)).body).toMatchObject({ done: [running.id] });
});

test('not by what another account gave them since', async () => {
  const moved = await removed(3);
  const other = await roster.account();
  await sql('update users set account_id = $2 where id = $1', [moved.id, other.id]);
  expect(await listed('offline=false')).toMatchObject([{ userId: moved.id, offlineUntil: null }]);
  expect(await ids('offline=true')).toEqual([]);
});

test('by how they left, one way or several', async () => {
  const gone = await removed(null);
  const released = await roster.person({ account });
  const { body } = await (await roster.browserOf(released)).post('/profile/requests', { kind: 'release' });
  await ana.post(`/user-requests/${String(body['id'])}/answer`, { answer: 'grant' });
  expect(await ids('kind=removed')).toEqual([gone.id]);
  expect(await ids('kind=released')).toEqual([released.id]);
  expect((await ids('kind=removed,released')).sort()).toEqual([gone.id, released.id].sort());
  expect(await ids('kind=directory')).toEqual([]);
});
