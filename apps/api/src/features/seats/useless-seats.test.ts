import { beforeEach, describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

// E2, E3: a license whose term is over, or that is for another country, gives its holder nothing. Whatever gives them one that
// does takes its place.

let roster: Roster;
let account: Account;
let ana: Browser;
let holder: Person;
let productId: string;
let useful: string;
givenAccount(async (given) => {
  ({ roster, account, ana } = given);
  holder = await roster.person({ account });
  productId = await roster.product(product);
});

const useless = {
  'of a term that is over': { endsOn: '2026-01-31' },
  'for another country': { country: 'ES' },
};

async function givenHolding(license: { endsOn?: string; country?: string }): Promise<void> {
  await roster.entitlement(account, { product, seats: 1, ...license });
  await hold(holder);
  useful = await roster.entitlement(account, { product, startsOn: '2026-02-01', seats: 2 });
}

const product = 'Renewed';
const hold = ({ id }: Person) =>
  roster.database.owner.query(
    `update seats set user_id = $2, assigned_at = now()
     where id = (select id from seats where account_id = $1 and user_id is null order by id desc limit 1)`,
    [account.id, id],
  );
const seatsOf = async (entitlementId: string) =>
  (
    await roster.database.owner.query<{ id: string }>('select id from seats where entitlement_id = $1', [
      entitlementId,
    ])
  ).rows.map(({ id }) => id);
const ask = async () =>
  (await roster.browserOf(holder)).post('/profile/requests', { kind: 'license', productId });

/** Every way to a license, as what it answers. */
const doors: Record<string, () => Promise<{ status: number; body: Record<string, unknown> }>> = {
  assigning: () => ana.post(`/entitlements/${useful}/assign`, { userIds: [holder.id] }),
  'moving one': async () => {
    const [seatId] = await seatsOf(useful);
    return ana.post(`/seats/${seatId}/reassign`, { userId: holder.id, heldBy: null });
  },
  'granting a request': async () => {
    expect((await ask()).status).toBe(201);
    const [open] = (await ana.get('/user-requests')).body['items'] as { id: string }[];
    return ana.post(`/user-requests/${open?.id}/answer`, { answer: 'grant' });
  },
  'the removal of the user who had it': async () => {
    const leaver = await roster.person({ account });
    await ana.post(`/entitlements/${useful}/assign`, { userIds: [leaver.id] });
    const { rows } = await roster.database.owner.query<{ id: string }>(
      'select id from seats where user_id = $1',
      [leaver.id],
    );
    const seats = [{ seatId: rows[0]?.id, userId: holder.id }];
    return ana.post('/users/remove', { userIds: [leaver.id], settlements: { seats } });
  },
};

describe.each(Object.entries(useless))('a user who holds a license %s', (_which, license) => {
  beforeEach(() => givenHolding(license));

  test.each(Object.keys(doors))(
    'gets one that counts by %s, and the log says what went back',
    async (door) => {
      const { status, body } = (await doors[door]?.()) ?? { status: 0, body: {} };
      expect({ status, refused: body['refused'] ?? [] }).toMatchObject({ refused: [] });
      expect(status).toBeLessThan(300);
      const { rows } = await roster.database.owner.query(
        'select entitlement_id from seats where user_id = $1',
        [holder.id],
      );
      expect(rows).toEqual([{ entitlement_id: useful }]);
      const { rows: said } = await roster.database.owner.query<{ event: string }>(
        `select event from audit_events where subject_id = $1 and event like 'seats.%' order by sequence`,
        [holder.id],
      );
      expect(said.map(({ event }) => event)).toEqual(['seats.returned', 'seats.assigned']);
    },
  );

  test('keeps it while nothing takes its place', async () => {
    const dry = await ana.post(`/entitlements/${useful}/assign`, { userIds: [holder.id], dryRun: true });
    expect(dry.body).toMatchObject({ refused: [] });
    const { rows } = await roster.database.owner.query('select from seats where user_id = $1', [holder.id]);
    expect(rows).toHaveLength(1);
  });
});

test('a license of a running or a coming term is in the way of another one', async () => {
  const coming = await roster.entitlement(account, { product: 'Coming', startsOn: '2099-01-01' });
  const running = await roster.entitlement(account, { product: 'Coming' });
  for (const [held, wanted] of [
    [coming, running],
    [running, coming],
  ]) {
    const person = await roster.person({ account });
    await ana.post(`/entitlements/${held}/assign`, { userIds: [person.id] });
    const { body } = await ana.post(`/entitlements/${wanted}/assign`, { userIds: [person.id] });
    expect(body).toMatchObject({ refused: [{ code: 'licenses.alreadyHeld' }] });
  }
});

test('before it is assigned, what would go back is said; a license that is of no use either takes no place', async () => {
  await givenHolding({ country: 'ES' });
  const france = await roster.entitlement(account, { product, country: 'FR', seats: 1 });
  const assign = (entitlementId: string, dryRun: boolean) =>
    ana.post(`/entitlements/${entitlementId}/assign`, { userIds: [holder.id], dryRun });
  expect((await assign(useful, true)).body).toMatchObject({ effects: [{ id: holder.id, returns: 'ES' }] });
  expect((await assign(france, true)).body).toMatchObject({ refused: [{ code: 'licenses.alreadyHeld' }] });
  const [seatId] = await seatsOf(useful);
  const takers = await ana.get(`/seats/${seatId}/takers?user=${holder.id}`);
  expect(takers.body).toMatchObject({ takers: [{ refusal: null, returns: 'ES' }] });

  expect((await ask()).status).toBe(201);
  expect((await ana.get('/waiting-list')).body).toMatchObject({
    items: [{ userId: holder.id, offer: { kind: 'free', entitlementId: useful, returns: 'ES' } }],
  });
  expect((await ana.get('/user-requests')).body).toMatchObject({ items: [{ returns: 'ES', refusal: null }] });
  expect((await assign(useful, false)).body).toMatchObject({ refused: [] });
  expect((await ana.get('/user-requests')).body).toMatchObject({ items: [] });
});
