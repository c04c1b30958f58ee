import { beforeEach, describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import {
  password,
  type Account,
  type Browser,
  type Person,
  type Roster,
} from '../../testing/given-roster.ts';
import { tokenIn } from '../../testing/test-mailbox.ts';

// A7: a change of a user's address ends with the right of the administrator who asked for it, and with nothing else.

let roster: Roster;
let account: Account;
let boss: Browser;
let nobody: Browser;
let chloe: Person;
let domain: string;
let count = 0;

givenAccount((given) => ({ roster, account, nobody, ana: boss } = given), 'Harbor');
beforeEach(async () => {
  chloe = await roster.person({ account });
  domain = `moves${(count += 1)}.example`;
  await roster.domain(account, domain);
});

const sentTo = async (email: string) =>
  tokenIn(await roster.mails.receiveOne(email, '/confirm-email#'), '/confirm-email');
const confirm = async (token: string) =>
  (await nobody.post('/email-changes/confirm', { token })).body['code'] ?? 'confirmed';
const askFor = async (by: Person, user: Person) => {
  const email = `chloe@${domain}`;
  const browser = await roster.browserOf(by);
  expect((await browser.post(`/users/${user.id}/email`, { email })).status).toBe(202);
  return sentTo(email);
};
const takeRole = (from: Person, role: string) =>
  boss.post('/users/roles', { userIds: [from.id], remove: [role] });

test('what users ask for themselves does not end with an administrator who asked for another address before', async () => {
  const ben = await roster.person({ account, roles: ['coAdministrator'] });
  const first = await askFor(ben, chloe);
  roster.clock.offset += 120_000;
  const own = await roster.browserOf(chloe);
  const body = { email: 'own.choice@example.org', currentPassword: password };
  expect((await own.post('/profile/email', body)).status).toBe(202);
  const second = await sentTo(body.email);
  expect((await boss.post('/users/lock', { userIds: [ben.id] })).status).toBe(200);
  expect(await confirm(first)).toBe('links.replaced');
  expect(await confirm(second)).toBe('confirmed');
});

describe('what an administrator asked for', () => {
  test('stands when they lose a role that has nothing to do with it', async () => {
    const ben = await roster.person({ account, roles: ['coAdministrator', 'download'] });
    const token = await askFor(ben, chloe);
    await takeRole(ben, 'download');
    expect(await confirm(token)).toBe('confirmed');
  });

  test('ends when they may no longer edit users', async () => {
    const ben = await roster.person({ account, roles: ['coAdministrator', 'download'] });
    const token = await askFor(ben, chloe);
    await takeRole(ben, 'coAdministrator');
    expect(await confirm(token)).toBe('links.replaced');
  });

  test('ends when they may no longer act on this user (L3)', async () => {
    const ben = await roster.person({ account, roles: ['accountAdministrator', 'coAdministrator'] });
    const eva = await roster.person({ account, roles: ['accountAdministrator'] });
    const token = await askFor(ben, eva);
    await takeRole(ben, 'accountAdministrator');
    expect(await confirm(token)).toBe('links.replaced');
  });
});
