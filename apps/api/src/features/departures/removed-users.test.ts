import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import { givenDevice } from '../../testing/given-devices.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

// D5: the list of those who left.

let roster: Roster;
let account: Account;
let ana: Browser;
givenAccount((given) => ({ roster, account, ana } = given));

const listed = async (query: string) => {
  const { body } = await ana.get(`/removed-users?${query}`);
  const items = body['items'] as { userId: string; offlineUntil: string | null }[];
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

/** Someone whose device got a policy for the account's product, and who was removed. */
async function removedWithDevice() {
  await roster.entitlement(account, { product: `Suite of ${account.id}`, kind: 'pooled' });
  const person = await roster.person({ account });
  const device = await givenDevice(roster, person);
  const { document } = await device.refresh();
  await ana.post('/users/remove', { userIds: [person.id] });
  return { person, device, until: new Date((document?.offlineUntil ?? 0) * 1_000) };
}

const removed = async (person: Person) => {
  await ana.post('/users/remove', { userIds: [person.id] });
  return person;
};

test('is narrowed by whose devices still run products, and says until when (L1)', async () => {
  const { person: running, until } = await removedWithDevice();
  const never = await removed(await roster.person({ account }));
  const [row] = await listed('offline=true');
  expect(row?.userId).toBe(running.id);
  expect(Math.floor(Date.parse(row?.offlineUntil ?? '') / 1_000)).toBe(until.getTime() / 1_000);
  expect(await listed('offline=false')).toMatchObject([{ userId: never.id, offlineUntil: null }]);
  const restoring = { matching: { offline: true }, expectedTotal: 1, dryRun: true };
  expect((await ana.post('/removed-users/restore', restoring)).body).toMatchObject({ done: [running.id] });
});

test('no longer says so once their device was stopped, or its date is over (L1)', async () => {
  const stopped = await removedWithDevice();
  expect(await stopped.device.refresh()).toMatchObject({ kind: 'stop' });
  const ended = await removedWithDevice();
  expect(await ids('offline=true')).toEqual([ended.person.id]);
  roster.clock.offset += 7 * 86_400_000 + 1;
  const boss = await roster.browserOf(await roster.person({ account, roles: ['accountAdministrator'] }));
  expect((await boss.get('/removed-users?offline=true')).body).toMatchObject({ items: [], total: 0 });
});

test('says of someone who has joined another account what this one gave them, not what the other did (L1)', async () => {
  const { person: moved, until } = await removedWithDevice();
  const other = await roster.account();
  await roster.entitlement(other, { product: 'Suite elsewhere', kind: 'pooled' });
  await roster.database.owner.query(
    "update users set account_id = $2, joined_at = now(), lock_reasons = '{}', offline_until = null where id = $1",
    [moved.id, other.id],
  );
  const [row] = await listed('offline=true');
  expect(Math.floor(Date.parse(row?.offlineUntil ?? '') / 1_000)).toBe(until.getTime() / 1_000);
  const laptop = await givenDevice(roster, moved);
  roster.clock.offset += 60_000;
  expect(await laptop.refresh()).toMatchObject({ kind: 'policy' });
  expect(await listed('offline=true')).toMatchObject([{ offlineUntil: row?.offlineUntil }]);
});
