import { beforeEach, describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let manager: Browser;

givenAccount(async (given) => {
  ({ roster, account } = given);
  manager = await roster.browserOf(await roster.person({ account, roles: ['licenseManager'] }));
});

const member = (lastName: string) => roster.person({ account, firstName: 'Mia', lastName });
const seatsOf = async (entitlementId: string, query: string) =>
  (await manager.get(`/entitlements/${entitlementId}/seats?${query}`)).body;
const assign = (entitlementId: string, userIds: string[]) =>
  manager.post(`/entitlements/${entitlementId}/assign`, { userIds });

describe('how much licenses are used', () => {
  let entitlementId: string;
  let now: number;
  let holders: Record<'lately' | 'longAgo' | 'never' | 'elsewhere', Person>;

  beforeEach(async () => {
    now = roster.clock.now().getTime();
    entitlementId = await roster.entitlement(account, { product: `Used in ${account.id}`, seats: 6 });
    holders = {
      lately: await member('Lately'),
      longAgo: await member('Longago'),
      never: await member('Never'),
      elsewhere: await member('Elsewhere'),
    };
    await assign(
      entitlementId,
      Object.values(holders).map(({ id }) => id),
    );
    const other = await roster.account();
    await used(account, holders.lately, 29);
    await used(account, holders.longAgo, 95);
    // What was used for another account does not count here.
    await used(other, holders.elsewhere, 1);
  });

  const daysBefore = (days: number) => new Date(now - days * 86_400_000);
  const used = (of: Account, { id }: Person, daysAgo: number) =>
    roster.database.owner.query(
      `insert into usage_users (account_id, product_id, user_id, first_used_at, last_used_at)
       select $1, product_id, $2, $3, $3 from entitlements where id = $4`,
      [of.id, id, daysBefore(daysAgo), entitlementId],
    );
  const found = async (query: string) =>
    ((await seatsOf(entitlementId, query))['items'] as { userId: string }[]).map(({ userId }) => userId);

  test('is a column and a filter of the list; free ones are not among the unused', async () => {
    const { never, longAgo, lately, elsewhere } = holders;
    expect(await found('used=inLast30Days')).toEqual([lately.id]);
    expect(await found('used=notInLast90Days')).toEqual([elsewhere.id, longAgo.id, never.id]);
    expect(await found('used=never')).toEqual([elsewhere.id, never.id]);
    expect(await found('used=never&state=free')).toEqual([]);
    expect((await seatsOf(entitlementId, 'search=longago'))['items']).toMatchObject([
      { lastUsedAt: daysBefore(95).toISOString() },
    ]);
    expect((await seatsOf(entitlementId, 'state=free'))['items']).toMatchObject([
      { lastUsedAt: null },
      { lastUsedAt: null },
    ]);
  });

  test('is counted beside what was bought, and each figure finds as many', async () => {
    const listed = async () =>
      ((await manager.get('/entitlements?limit=100')).body['items'] as { id: string; use: object }[]).find(
        ({ id }) => id === entitlementId,
      );
    expect(await listed()).toMatchObject({
      seats: { bought: 6, assigned: 4, lost: 0 },
      use: {
        inLast30Days: (await found('used=inLast30Days')).length,
        never: (await found('used=never')).length,
      },
    });
    expect(await found('state=assigned,lost')).toHaveLength(4);
    const pooled = await roster.entitlement(account, {
      product: `Used in ${account.id}`,
      kind: 'pooled',
      country: 'ES',
    });
    const { body } = await manager.get('/entitlements?limit=100');
    expect(body['items']).toContainEqual(
      expect.objectContaining({ id: pooled, seats: null, use: { inLast30Days: 1, never: null } }),
    );
  });

  test('and all that were not used for 90 days go back to the pool together', async () => {
    const { body } = await manager.post(`/entitlements/${entitlementId}/return`, {
      matching: { used: 'notInLast90Days' },
      expectedTotal: 3,
    });
    expect(body['done']).toHaveLength(3);
    expect(await found('state=assigned')).toEqual([holders.lately.id]);
  });
});
