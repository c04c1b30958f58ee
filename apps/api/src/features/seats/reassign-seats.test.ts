import { maxReassigned } from '@roster/domain/seats';
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import { givenDevice } from '../../testing/given-devices.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let ana: Browser;
let manager: Browser;

givenAccount(async (given) => {
  ({ roster, account, ana } = given);
  manager = await roster.browserOf(await roster.person({ account, roles: ['licenseManager'] }));
});

const member = (lastName: string) => roster.person({ account, firstName: 'Mia', lastName });
const seatsOf = async (entitlementId: string) =>
  (await manager.get(`/entitlements/${entitlementId}/seats?limit=100`)).body['items'] as {
    id: string;
    userId: string | null;
    name: string | null;
  }[];
const holdersIn = async (entitlementId: string) =>
  new Map((await seatsOf(entitlementId)).map(({ id, userId }) => [id, userId]));
const reassign = (entitlementId: string, moves: object[], more: object = {}) =>
  manager.post(`/entitlements/${entitlementId}/reassign`, { moves, ...more });

/** Licenses of one entitlement, each with its holder. */
async function held(...holders: Person[]) {
  const { entitlementId } = await roster.held(
    account,
    holders.map(({ id }) => id),
  );
  const seats = await seatsOf(entitlementId);
  const seatOf = ({ id }: Person) => seats.find(({ userId }) => userId === id)?.id ?? '';
  return { entitlementId, seatOf };
}

test('several licenses are reassigned in one step, also one whose user is not found; what may not move stops no other (E3, D3)', async () => {
  const [one, two, lost] = [await member('One'), await member('Two'), await member('Lost')];
  const [next, other] = [await member('Next'), await member('Other')];
  const { entitlementId, seatOf } = await held(one, two, lost);
  const seatId = seatOf(lost);
  await roster.database.owner.query(
    `update seats set user_id = null, lost_holder = 'Karl Weiss' where id = $1`,
    [seatId],
  );
  const moves = [
    { seatId: seatOf(one), userId: next.id, heldBy: one.id },
    { seatId, userId: other.id, heldBy: null },
    { seatId: seatOf(two), userId: other.id, heldBy: two.id },
  ];
  const { body } = await reassign(entitlementId, moves);
  expect(body).toEqual({
    done: [seatOf(one), seatId],
    refused: [{ id: seatOf(two), code: 'licenses.alreadyHeld', name: 'Mia Other' }],
  });
  expect(await holdersIn(entitlementId)).toEqual(
    new Map([
      [seatOf(one), next.id],
      [seatId, other.id],
      [seatOf(two), two.id],
    ]),
  );
  const events = async (event: string) => (await ana.get(`/audit-events?event=${event}`)).body['total'];
  expect([
    await events('seats.assigned'),
    await events('seats.returned'),
    await events('seats.lostReturned'),
  ]).toEqual([2, 1, 1]);
});

test('the dry run says what each license does to its next holder and to the one before, and moves none (E2, E4)', async () => {
  const [one, two] = [await member('One'), await member('Two')];
  const [here, there] = [await member('Here'), await member('There')];
  const { entitlementId, seatOf } = await held(one, two);
  await ana.post('/users/entitlement-country', { userIds: [there.id], entitlementCountry: 'EE' });
  await (await givenDevice(roster, one)).refresh();
  const moves = [
    { seatId: seatOf(one), userId: here.id, heldBy: one.id },
    { seatId: seatOf(two), userId: there.id, heldBy: two.id },
  ];
  const { body } = await reassign(entitlementId, moves, { dryRun: true });
  expect(body).toEqual({
    done: [seatOf(one), seatOf(two)],
    refused: [],
    effects: [
      {
        id: seatOf(one),
        name: 'Mia Here',
        otherCountry: null,
        returns: null,
        holder: { name: 'Mia One', offlineUntil: expect.any(String) as string },
      },
      {
        id: seatOf(two),
        name: 'Mia There',
        otherCountry: 'EE',
        returns: null,
        holder: { name: 'Mia Two', offlineUntil: null },
      },
    ],
  });
  expect([...(await holdersIn(entitlementId)).values()].toSorted()).toEqual([one.id, two.id].toSorted());
});

test('a license that changed hands since, one of another entitlement and one for a stranger are refused by name', async () => {
  const [one, two, next] = [await member('One'), await member('Two'), await member('Next')];
  const { entitlementId, seatOf } = await held(one);
  const elsewhere = await roster.seat(account, 'Elsewhere', two);
  const { body } = await reassign(entitlementId, [
    { seatId: seatOf(one), userId: next.id, heldBy: two.id },
    { seatId: elsewhere, userId: next.id, heldBy: two.id },
  ]);
  expect(body).toEqual({
    done: [],
    refused: [
      { id: seatOf(one), code: 'licenses.changedSince', name: 'Mia Next' },
      { id: elsewhere, code: 'licenses.notFound', name: 'Mia Next' },
    ],
  });
  const stranger = await roster.person();
  const toStranger = [{ seatId: seatOf(one), userId: stranger.id, heldBy: one.id }];
  expect((await reassign(entitlementId, toStranger)).body['refused']).toEqual([
    { id: seatOf(one), code: 'users.notFound', name: null },
  ]);
});

test('up to fifty are reassigned in one step', async () => {
  const entitlementId = await roster.entitlement(account);
  const moves = (count: number) =>
    Array.from({ length: count }, () => ({ seatId: randomUUID(), userId: randomUUID(), heldBy: null }));
  expect((await reassign(entitlementId, moves(maxReassigned))).status).toBe(200);
  expect((await reassign(entitlementId, moves(maxReassigned + 1))).body).toMatchObject({
    code: 'request.invalid',
  });
});
