import { expect, test } from 'vitest';
import { givenAccount } from './given-account.ts';
import { givenDevice, type TestDevice } from './given-devices.ts';
import { password, type Account, type Browser, type Person, type Roster } from './given-roster.ts';
import { countRoundTrips } from './round-trips.ts';

// Others wait for the account while a change is under way, so what counts is how often it waits itself.

let roster: Roster;
let account: Account;
let ana: Browser;
let nobody: Browser;
let device: TestDevice;
let group: string;

givenAccount((given) => ({ roster, account, ana } = given));

type Answer = { status: number; body: Record<string, unknown> };
const key = () => ({ 'idempotency-key': crypto.randomUUID() });
const newcomer = (invite: boolean) => ({
  email: `${crypto.randomUUID()}@example.com`,
  firstName: 'Nora',
  lastName: 'Lund',
  country: 'DE',
  invite,
});

const requests: [string, number, (chloe: Person) => Promise<Answer>][] = [
  ['a signed policy', 2, () => device.send()],
  ['locking one user', 5, ({ id }) => ana.post('/users/lock', { userIds: [id] }, key())],
  ['unlocking one user', 5, ({ id }) => ana.post('/users/unlock', { userIds: [id] }, key())],
  ['a role for one', 5, ({ id }) => ana.post('/users/roles', { userIds: [id], add: ['download'] }, key())],
  ['signing in', 2, ({ email }) => nobody.post('/sign-in', { email, password })],
  ['adding and inviting', 5, () => ana.post('/users', newcomer(true), key())],
  ['adding without an invitation', 5, () => ana.post('/users', newcomer(false), key())],
  ['removing one user', 7, ({ id }) => ana.post('/users/remove', { userIds: [id] }, key())],
  ['who is signed in', 1, () => ana.get('/session')],
  ['a page of the list', 2, () => ana.get('/users?limit=50')],
  ['a search', 3, () => ana.get('/users?limit=50&search=weber')],
  ['a search for nobody', 3, () => ana.get('/users?limit=50&search=zqzq&role=download')],
  ['a filter by group, beside another', 3, () => ana.get(`/users?limit=50&group=${group}&seats=none`)],
  ['an exact count by country', 2, () => ana.get('/users/count?country=DE')],
];

test('a request waits for the database no more often than it must', async () => {
  nobody = await roster.browserOf(null);
  group = await roster.group(account);
  // As in an account of many, in which the first piece of the list is not everyone.
  await roster.database.owner.query('update accounts set member_count = 100000 where id = $1', [account.id]);
  const trips: [string, number][] = [];
  const tooMany: string[] = [];
  // Twice: the first ones open connections.
  for (const counted of [false, true]) {
    const chloe = await roster.person({ account });
    device = await givenDevice(roster, chloe);
    for (const [what, atMost, send] of requests) {
      const taken = await countRoundTrips(async () => {
        const { status, body } = await send(chloe);
        expect([what, status < 300, body['refused'] ?? []]).toEqual([what, true, []]);
      });
      if (!counted) continue;
      trips.push([what, taken]);
      if (taken > atMost) tooMany.push(`${what}: ${taken} round trips, at most ${atMost}`);
    }
  }
  console.log(`round trips: ${trips.map(([what, taken]) => `${what} ${taken}`).join(', ')}`);
  expect(tooMany).toEqual([]);
});
