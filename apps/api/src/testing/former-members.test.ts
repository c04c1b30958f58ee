import { endpoints } from '@roster/contract/machinery/endpoints';
import { describe, expect, test } from 'vitest';
import { givenProduct } from './given-account.ts';
import type { Account, Answer, Browser, Person, Roster } from './given-roster.ts';

// A8: an account sees of people who are not its members what it knew when they left or were decided about, never their
// later name, address or account. Two people are moved to another account and get another name and address there; then
// every GET of the contract is walked as the old account, with every id that its own answers hold.

let roster: Roster;
let harbor: Account;
let ana: Browser;
/** Was an administrator of Harbor, did everything there, and left. */
let gone: Person;
/** Asked Harbor and was rejected. */
let rejected: Person;
/** Is locked by the one who left. */
let locked: Person;
let decidedRequest: string;

const before = { firstName: 'Oldfirst', lastName: 'Oldlast' };
const later = { firstName: 'Zqxfirst', lastName: 'Zqxlast', address: 'zqxaddress', account: 'Zqxaccount' };
const marker = /zqx/i;

givenProduct(async (given) => {
  ({ roster } = given);
  harbor = await roster.account();
  const summit = await roster.account(later.account);
  ana = await roster.browserOf(await roster.person({ account: harbor, roles: ['accountAdministrator'] }));
  gone = await roster.person({
    account: harbor,
    roles: ['accountAdministrator'],
    email: 'old.administrator@example.org',
    ...before,
  });
  rejected = await roster.person({ email: 'old.applicant@example.org', ...before });
  await live(await roster.browserOf(gone));
  await ana.post('/users/remove', { userIds: [gone.id], reason: 'Left' });

  for (const [nth, { id }] of [gone, rejected].entries()) {
    await roster.database.owner.query(
      `update users set account_id = $2, joined_at = now(), lock_reasons = '{}', first_name = $3, last_name = $4,
         email = $5, country = 'NO' where id = $1`,
      [id, summit.id, later.firstName, later.lastName, `${later.address}.${nth}@zqx.example`],
    );
    await roster.database.owner.query('delete from locks where user_id = $1', [id]);
  }
  // They go on with what they began while they belonged to Harbor.
  const elsewhere = await roster.browserOf(gone);
  const { body } = await elsewhere.get('/service-requests');
  const operator = await roster.browserOf(await roster.person({ operator: true }));
  for (const { id } of body['items'] as { id: string }[]) {
    await elsewhere.post(`/service-requests/${id}/messages`, { text: 'My name is Zqxfirst now.' });
    await operator.post(`/service-requests/${id}/messages`, { text: 'Thank you, Zqxfirst.' });
  }
});

/** Leaves a trace of oneself in every list that names people. */
async function live(me: Browser): Promise<void> {
  const chloe = await roster.person({ account: harbor });
  locked = await roster.person({ account: harbor });
  await me.post('/users/lock', { userIds: [locked.id], reason: 'Lost device' });
  await me.patch(`/users/${chloe.id}`, { version: 1, department: 'Bridges' });
  await me.post('/saved-views', { name: 'Of a colleague', query: { status: 'locked' }, shared: true });
  decidedRequest = await roster.waiting(harbor, rejected);
  await me.post('/approvals/reject', { requestIds: [decidedRequest], reason: 'Nobody knows you' });
  await (await roster.browserOf(chloe)).post('/profile/requests', { kind: 'role', role: 'download' });
  const { body } = await me.get('/user-requests');
  for (const { id } of body['items'] as { id: string }[])
    await me.post(`/user-requests/${id}/answer`, { answer: 'grant' });
  const { id } = await roster.person({ account: harbor });
  await me.post('/users/remove', { userIds: [id] });
  await me.post('/service-requests', { category: 'other', subject: 'Seats', text: 'More of them' });
}

const idsIn = ({ text }: Answer) => text.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
const gets = endpoints.filter(({ method, access }) => method === 'GET' && access !== 'operator');

test('no answer to the old account holds the later name, address or account', async () => {
  const ids = new Set([gone.id, rejected.id, decidedRequest]);
  const plain = gets.filter(({ path }) => !path.includes('{'));
  const variants: Record<string, string[]> = {
    listApprovals: ['', '?state=decided'],
    listUserRequests: ['', '?state=answered'],
  };
  for (const { name, path } of plain)
    for (const query of variants[name] ?? ['']) {
      const answer = await ana.get(`${path}${query}`);
      expect([name, answer.status]).toEqual([name, 200]);
      expect(answer.text, name).not.toMatch(marker);
      for (const id of idsIn(answer)) ids.add(id);
    }
  expect(ids.size).toBeGreaterThan(20);
  for (const { name, path } of gets.filter((one) => !plain.includes(one)))
    for (const id of ids)
      expect((await ana.get(path.replace(/\{\w+\}/, id))).text, `${name} ${id}`).not.toMatch(marker);
});

test('nobody is found by what they are called elsewhere', async () => {
  const searched = gets.filter((endpoint) => 'search' in (endpoint.query?.shape ?? {}));
  expect(searched.length).toBeGreaterThan(3);
  const entitlementId = await roster.entitlement(harbor);
  for (const { name, path: address } of searched) {
    const path = address.replace('{entitlementId}', entitlementId);
    const state = name === 'listApprovals' ? '&state=decided' : '';
    for (const text of [later.lastName, later.address]) {
      const found = await ana.get(`${path}?search=${text}${state}`);
      expect([name, found.status, found.text.includes(gone.id), found.text.includes(rejected.id)]).toEqual([
        name,
        200,
        false,
        false,
      ]);
    }
  }
  const { body } = await ana.post('/users', {
    email: `${later.address}.0@zqx.example`,
    firstName: 'A',
    lastName: 'B',
    country: 'DE',
  });
  expect(body).not.toHaveProperty('restorable');
});

describe('what the account knew stays readable', () => {
  const holds = async (path: string, text: string) => expect((await ana.get(path)).text).toContain(text);

  test('among the removed, in the log, its file and the decided approvals', async () => {
    await holds('/removed-users', 'Oldfirst Oldlast');
    await holds('/removed-users?search=oldlast', 'old.administrator@example.org');
    await holds('/audit-events', 'Oldfirst Oldlast');
    await holds('/audit-events?search=oldlast', gone.id);
    await holds('/audit-events/export.csv', 'Oldfirst Oldlast');
    await holds('/approvals?state=decided', 'old.applicant@example.org');
    await holds('/approvals?state=decided&search=old.applicant', 'Oldfirst');
    await holds('/saved-views', 'Oldfirst Oldlast');
    await holds('/service-requests', 'Oldfirst Oldlast');
  });

  test('and where a change is refused because of what they did', async () => {
    const { body } = await ana.post('/approvals/reject', { requestIds: [decidedRequest] });
    expect(body).toMatchObject({
      refused: [{ name: 'Oldfirst Oldlast', decision: { byName: 'Oldfirst Oldlast' } }],
    });
    const unlock = await ana.post('/users/unlock', { userIds: [locked.id], dryRun: true });
    expect(unlock.body).toMatchObject({ effects: [{ locks: [{ byName: 'Oldfirst Oldlast' }] }] });
    const restore = await ana.post('/removed-users/restore', { userIds: [gone.id] });
    expect(restore.body).toMatchObject({ refused: [{ name: 'Oldfirst Oldlast' }] });
  });

  test('when the snapshot is gone, too', async () => {
    await roster.database.owner.query("update departures set snapshot = '{}', restorable_until = null");
    await holds('/audit-events', 'Oldfirst Oldlast');
  });
});
