import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let manager: Browser;
let me: Person;

givenAccount(async (given) => {
  ({ roster, account, me } = given);
  manager = await roster.browserOf(await roster.person({ account, roles: ['licenseManager'] }));
});

const product = 'Taken over';

test('before a license changes hands, it is said who can take it, by the rule that decides then (E3, X5)', async () => {
  const leaving = await roster.person({ account });
  const seatId = await roster.seat(account, product, leaving);
  const [free, holds, hadOne, abroad] = await Promise.all([1, 2, 3, 4].map(() => roster.person({ account })));
  if (!free || !holds || !hadOne || !abroad) throw new Error('four people');
  await roster.seat(account, product, holds);
  // One of a term that is over is in no one's way.
  const over = await roster.entitlement(account, { product, endsOn: '2026-02-01', seats: 1 });
  await roster.database.owner.query(
    'update seats set user_id = $2, assigned_at = now() where entitlement_id = $1',
    [over, hadOne.id],
  );
  await roster.database.owner.query(`update users set entitlement_country = 'EE' where id = $1`, [abroad.id]);
  const stranger = await roster.person({ account: await roster.account() });

  const people = [free, holds, hadOne, abroad, me, stranger];
  const { status, body } = await manager.get(
    `/seats/${seatId}/takers?user=${people.map(({ id }) => id).join(',')}`,
  );
  expect(status).toBe(200);
  expect(body['takers']).toEqual([
    { id: free.id, refusal: null, otherCountry: null, returns: null },
    { id: holds.id, refusal: 'licenses.alreadyHeld', otherCountry: null, returns: null },
    { id: hadOne.id, refusal: null, otherCountry: null, returns: null },
    { id: abroad.id, refusal: null, otherCountry: 'EE', returns: null },
    { id: me.id, refusal: 'users.administratorProtected', otherCountry: null, returns: null },
    { id: stranger.id, refusal: 'users.notFound', otherCountry: null, returns: null },
  ]);
  for (const { id, refusal } of body['takers'] as { id: string; refusal: string | null }[]) {
    if (refusal === null) continue;
    const refused = await manager.post(`/seats/${seatId}/reassign`, { userId: id, heldBy: leaving.id });
    expect(refused.body['code']).toBe(refusal);
  }
  const foreign = await roster.seat(await roster.account(), product);
  expect((await manager.get(`/seats/${foreign}/takers?user=${free.id}`)).status).toBe(404);
});
