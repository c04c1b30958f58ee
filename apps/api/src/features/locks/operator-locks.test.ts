import { beforeEach, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

// H2, X2: users read in an email that the operator locked or unlocked them, as with an administrator's lock.

let roster: Roster;
let account: Account;
let operator: Browser;
let ana: Browser;
let dev: Person;

givenAccount(async (given) => {
  ({ roster, account, ana } = given);
  operator = await roster.browserOf(await roster.person({ operator: true, lastName: 'Operating' }));
});
beforeEach(async () => {
  dev = await roster.person({ account });
  await roster.mails.receive();
});

const lock = () => operator.post(`/operator/users/${dev.id}/lock`, { reason: 'Asked by the police' });
const unlock = () => operator.post(`/operator/users/${dev.id}/unlock`, { reason: 'A mistake' });
const mails = async () => (await roster.mails.receive()).filter(({ to }) => to === dev.email);

test('a lock says who can help, and neither why nor which person did it', async () => {
  expect((await lock()).status).toBe(200);
  const [mail, ...more] = await mails();
  expect([mail?.subject, more.length]).toEqual(['Your sign-in was locked', 0]);
  expect(mail?.text).toContain('/support');
  for (const secret of ['police', 'Operating']) expect(mail?.text).not.toContain(secret);
});

test('an unlock says that they can sign in again', async () => {
  await lock();
  await mails();
  expect((await unlock()).status).toBe(200);
  expect((await mails()).map(({ subject }) => subject)).toEqual(['You can sign in again']);
});

test('an unlock that leaves another lock says nothing of the kind', async () => {
  await ana.post('/users/lock', { userIds: [dev.id] });
  await lock();
  await mails();
  expect((await unlock()).status).toBe(200);
  expect(await mails()).toEqual([]);
});
