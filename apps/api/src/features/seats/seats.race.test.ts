import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;

givenAccount((given) => ({ roster, account } = given));

const rounds = Number(process.env['ROSTER_RACE_ROUNDS'] ?? 3);
const managers = (count: number): Promise<Browser[]> =>
  Promise.all(
    Array.from({ length: count }, async () =>
      roster.browserOf(await roster.person({ account, roles: ['licenseManager'] })),
    ),
  );
const holdersOf = async (entitlementId: string) => {
  const { rows } = await roster.database.owner.query<{ user_id: string }>(
    'select user_id from seats where entitlement_id = $1 and user_id is not null',
    [entitlementId],
  );
  return rows.map(({ user_id: userId }) => userId);
};
const heldIn = async (entitlementId: string) => {
  const { rows } = await roster.database.owner.query<{ id: string; userId: string }>(
    'select id, user_id as "userId" from seats where entitlement_id = $1 order by id',
    [entitlementId],
  );
  return rows;
};

test('of a hundred who are assigned ten licenses in parallel, exactly ten get one (E3)', async () => {
  const callers = await managers(10);
  for (let round = 0; round < rounds; round += 1) {
    const entitlementId = await roster.entitlement(account, { seats: 10 });
    const people = await Promise.all(Array.from({ length: 100 }, () => roster.person({ account })));
    const answers = await Promise.all(
      people.map(async ({ id }, nth) =>
        callers[nth % 10]?.post(`/entitlements/${entitlementId}/assign`, { userIds: [id] }),
      ),
    );
    const done = answers.flatMap((answer) => (answer?.body['done'] ?? []) as string[]);
    const refused = answers.flatMap((answer) => (answer?.body['refused'] ?? []) as { code: string }[]);
    expect(done).toHaveLength(10);
    expect(refused.map(({ code }) => code)).toEqual(Array.from({ length: 90 }, () => 'licenses.noneFree'));
    expect((await holdersOf(entitlementId)).toSorted()).toEqual(done.toSorted());
  }
});

test('one user who is assigned a license by twenty in parallel holds one', async () => {
  const callers = await managers(20);
  const entitlementId = await roster.entitlement(account, { seats: 20 });
  const { id } = await roster.person({ account });
  const answers = await Promise.all(
    callers.map((caller) => caller.post(`/entitlements/${entitlementId}/assign`, { userIds: [id] })),
  );
  expect(answers.flatMap(({ body }) => body['done'] as string[])).toEqual([id]);
  expect(await holdersOf(entitlementId)).toEqual([id]);
});

test('licenses that an operator takes while they are assigned are either in use or gone, never both', async () => {
  const operator = await roster.browserOf(await roster.person({ operator: true }));
  const callers = await managers(8);
  for (let round = 0; round < rounds; round += 1) {
    const entitlementId = await roster.entitlement(account, { seats: 8 });
    const people = await Promise.all(callers.map(() => roster.person({ account })));
    const [change, ...answers] = await Promise.all([
      operator.patch(`/operator/accounts/${account.id}/entitlements/${entitlementId}`, {
        endsOn: null,
        seats: 3,
        version: 1,
      }),
      ...callers.map((caller, nth) =>
        caller.post(`/entitlements/${entitlementId}/assign`, { userIds: [people[nth]?.id] }),
      ),
    ]);
    const done = answers.flatMap(({ body }) => body['done'] as string[]);
    expect((await holdersOf(entitlementId)).toSorted()).toEqual(done.toSorted());
    if (change?.status === 200) expect(done).toHaveLength(3);
    else expect(change?.body).toMatchObject({ code: 'entitlements.seatsAssigned' });
  }
});

test('licenses that are reassigned by many in parallel have one holder each, and no user has two (E3)', async () => {
  const callers = await managers(8);
  for (let round = 0; round < rounds; round += 1) {
    const people = (count: number) =>
      Promise.all(Array.from({ length: count }, () => roster.person({ account })));
    const [holders, takers] = [await people(4), await people(4)];
    const { entitlementId } = await roster.held(
      account,
      holders.map(({ id }) => id),
    );
    const seats = await heldIn(entitlementId);
    // Every caller wants each license for another user than the others do, and every user for another license.
    const answers = await Promise.all(
      callers.map((caller, nth) =>
        caller.post(`/entitlements/${entitlementId}/reassign`, {
          moves: seats.map(({ id, userId }, at) => ({
            seatId: id,
            userId: takers[(at + nth) % takers.length]?.id,
            heldBy: userId,
          })),
        }),
      ),
    );
    const done = answers.flatMap(({ body: answer }) => answer['done'] as string[]);
    expect(done.toSorted()).toEqual(seats.map(({ id }) => id).toSorted());
    expect((await holdersOf(entitlementId)).toSorted()).toEqual(takers.map(({ id }) => id).toSorted());
  }
});

test('licenses that are exchanged by many in parallel have one holder each: the first ones to come exchange them (E3)', async () => {
  const callers = await managers(8);
  for (let round = 0; round < rounds; round += 1) {
    const holders = await Promise.all(Array.from({ length: 4 }, () => roster.person({ account })));
    const { entitlementId } = await roster.held(
      account,
      holders.map(({ id }) => id),
    );
    const seats = await heldIn(entitlementId);
    // Every caller lets all of them go round by another number of places.
    const answers = await Promise.all(
      callers.map((caller, nth) =>
        caller.post(`/entitlements/${entitlementId}/reassign`, {
          moves: seats.map(({ id, userId }, at) => ({
            seatId: id,
            userId: seats[(at + 1 + (nth % 3)) % seats.length]?.userId,
            heldBy: userId,
          })),
        }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(callers.map(() => 200));
    const done = answers.flatMap(({ body: answer }) => answer['done'] as string[]);
    expect(done.toSorted()).toEqual(seats.map(({ id }) => id).toSorted());
    expect((await holdersOf(entitlementId)).toSorted()).toEqual(holders.map(({ id }) => id).toSorted());
  }
});

test('one user who is to get two licenses of a product by two at the same time gets one (E3)', async () => {
  const [one, two] = await managers(2);
  for (let round = 0; round < rounds; round += 1) {
    const holders = [await roster.person({ account }), await roster.person({ account })];
    const { entitlementId } = await roster.held(
      account,
      holders.map(({ id }) => id),
    );
    const { id: userId } = await roster.person({ account });
    const seats = await heldIn(entitlementId);
    const answers = await Promise.all(
      [one, two].map(async (caller, nth) =>
        caller?.post(`/entitlements/${entitlementId}/reassign`, {
          moves: [{ seatId: seats[nth]?.id, userId, heldBy: seats[nth]?.userId }],
        }),
      ),
    );
    const codes = answers.flatMap((answer) => (answer?.body['refused'] ?? []) as { code: string }[]);
    expect(codes.map(({ code }) => code)).toEqual(['licenses.alreadyHeld']);
    expect((await holdersOf(entitlementId)).filter((id) => id === userId)).toHaveLength(1);
  }
});
