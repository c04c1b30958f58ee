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

test.each([
  ['two users exchange theirs', ['One', 'Two'], ['Two', 'One']],
  ['three go round', ['One', 'Two', 'Three'], ['Two', 'Three', 'One']],
  ['one follows another', ['One', 'Two'], ['Two', 'Next']],
  ['one follows another that is named first', ['Two', 'One'], ['Next', 'Two']],
])('%s in one step: what counts is who holds them afterwards (E3)', async (_, from, to) => {
  const names = [...new Set([...from, ...to])];
  const people = new Map(await Promise.all(names.map(async (name) => [name, await member(name)] as const)));
  const personOf = (name = '') => people.get(name) ?? expect.unreachable(name);
  const { entitlementId, seatOf } = await held(...from.map(personOf));
  const moves = from.map((name, nth) => ({
    seatId: seatOf(personOf(name)),
    userId: personOf(to[nth]).id,
    heldBy: personOf(name).id,
  }));
  const seatIds = moves.map(({ seatId }) => seatId);
  await (await givenDevice(roster, personOf('Two'))).refresh();
  const dry = (await reassign(entitlementId, moves, { dryRun: true })).body;
  expect(dry).toMatchObject({ done: seatIds, refused: [] });
  // Who gets another one runs on.
  const { holder } = (dry['effects'] as { id: string; holder: object }[]).find(
    ({ id }) => id === seatOf(personOf('Two')),
  ) ?? { holder: null };
  const runsOn = to.includes('Two') ? null : (expect.any(String) as string);
  expect(holder).toEqual({ name: 'Mia Two', offlineUntil: runsOn });

  expect((await reassign(entitlementId, moves)).body).toEqual({ done: seatIds, refused: [] });
  expect(await holdersIn(entitlementId)).toEqual(
    new Map(moves.map(({ seatId, userId }) => [seatId, userId])),
  );
  const events = async (event: string) => (await ana.get(`/audit-events?event=${event}`)).body['total'];
  expect([await events('seats.assigned'), await events('seats.returned')]).toEqual([
    from.length,
    from.length,
  ]);
});

test('two licenses for one user are refused but for the first, and so is what waits for the other one (E3)', async () => {
  const [one, two, three] = [await member('One'), await member('Two'), await member('Three')];
  const next = await member('Next');
  const { entitlementId, seatOf } = await held(one, two, three);
  const moves = [
    { seatId: seatOf(one), userId: two.id, heldBy: one.id },
    { seatId: seatOf(three), userId: next.id, heldBy: three.id },
    { seatId: seatOf(two), userId: next.id, heldBy: two.id },
  ];
  const outcome = {
    done: [seatOf(three)],
    refused: [
      { id: seatOf(one), code: 'licenses.alreadyHeld', name: 'Mia Two' },
      { id: seatOf(two), code: 'licenses.alreadyHeld', name: 'Mia Next' },
    ],
  };
  expect((await reassign(entitlementId, moves, { dryRun: true })).body).toMatchObject(outcome);
  expect((await reassign(entitlementId, moves)).body).toEqual(outcome);
  expect(await holdersIn(entitlementId)).toEqual(
    new Map([
      [seatOf(one), one.id],
      [seatOf(two), two.id],
      [seatOf(three), next.id],
    ]),
  );
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
