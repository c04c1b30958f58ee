import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let manager: Browser;

givenAccount(async (given) => {
  ({ roster, account } = given);
  manager = await roster.browserOf(await roster.person({ account, roles: ['licenseManager'] }));
});

/** All names of the list, read in pages of two. */
async function namesOf(entitlementId: string, query: string): Promise<(string | null)[]> {
  const names: (string | null)[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const { body } = await manager.get(
      `/entitlements/${entitlementId}/seats?limit=2&${query}${cursor && `&cursor=${cursor}`}`,
    );
    names.push(...(body['items'] as { name: string | null }[]).map(({ name }) => name));
    cursor = body['nextCursor'] as string | null;
  }
  return names;
}

test('licenses are sorted by their holder or by when they were assigned, in both directions; the free ones stay at one end', async () => {
  const entitlementId = await roster.entitlement(account, { product: `Sorted in ${account.id}`, seats: 5 });
  for (const lastName of ['Berg', 'Adler', 'Celik']) {
    const { id } = await roster.person({ account, firstName: 'Mia', lastName });
    expect((await manager.post(`/entitlements/${entitlementId}/assign`, { userIds: [id] })).status).toBe(200);
    roster.clock.offset += 60_000;
  }
  const byName = ['Mia Adler', 'Mia Berg', 'Mia Celik', null, null];
  const byDate = ['Mia Berg', 'Mia Adler', 'Mia Celik', null, null];
  expect(await namesOf(entitlementId, '')).toEqual(byName);
  expect(await namesOf(entitlementId, 'sort=holder')).toEqual(byName);
  expect(await namesOf(entitlementId, 'sort=-holder')).toEqual(byName.toReversed());
  expect(await namesOf(entitlementId, 'sort=assignedAt')).toEqual(byDate);
  expect(await namesOf(entitlementId, 'sort=-assignedAt')).toEqual(byDate.toReversed());
  expect(await namesOf(entitlementId, 'sort=-assignedAt&search=mia&state=assigned')).toEqual(
    byDate.slice(0, 3).toReversed(),
  );
});
