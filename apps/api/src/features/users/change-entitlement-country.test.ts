import { describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let ana: Browser;
let me: Person;

givenAccount((given) => ({ roster, account, ana, me } = given));

const path = '/users/entitlement-country';
const countryOf = async ({ id }: Person) => (await ana.get(`/users/${id}`)).body['entitlementCountry'];
const entitled = (countries: string[]) =>
  roster.database.owner.query(
    'update accounts set main_country = $2, entitled_countries = $3 where id = $1',
    [account.id, countries[0], countries],
  );
const versionOf = async ({ id }: Person) => {
  const { rows } = await roster.database.owner.query<{ version: number }>(
    'select coalesce(p.version, 1) as version from users u left join policy_versions p on p.user_id = u.id where u.id = $1',
    [id],
  );
  return Number(rows[0]?.version);
};

test('the entitlement country of many is set and cleared in one call, with a result for each (E2)', async () => {
  const [chloe, dev] = [await roster.person({ account }), await roster.person({ account })];
  await ana.post(path, { userIds: [chloe.id], entitlementCountry: 'ES' });
  const { status, body } = await ana.post(path, { userIds: [chloe.id, dev.id], entitlementCountry: 'ES' });
  expect([status, body]).toMatchObject([
    200,
    { done: [dev.id], refused: [{ id: chloe.id, code: 'users.sameEntitlementCountry' }] },
  ]);
  expect([await countryOf(chloe), await countryOf(dev)]).toEqual(['ES', 'ES']);
  await ana.post(path, { userIds: [chloe.id, dev.id], entitlementCountry: null });
  expect([await countryOf(chloe), await countryOf(dev)]).toEqual([null, null]);
});

test('the dry run says what would change for each, warns of a mismatch, and changes nothing (E2)', async () => {
  await entitled(['DE', 'ES']);
  const chloe = await roster.person({ account, firstName: 'Chloé', lastName: 'Roy', country: 'FR' });
  const ask = async (entitlementCountry: string | null, from: Person) =>
    (await ana.post(path, { userIds: [from.id], entitlementCountry, dryRun: true })).body['effects'];
  expect(await ask('US', chloe)).toEqual([
    {
      id: chloe.id,
      name: 'Chloé Roy',
      loses: [],
      gains: [],
      offlineUntil: null,
      before: { country: 'DE', by: 'main', entitled: true },
      after: { country: 'US', by: 'set', entitled: false },
      mismatch: 'US',
    },
  ]);
  expect(await ask('ES', chloe)).toMatchObject([
    { after: { country: 'ES', entitled: true }, mismatch: null },
  ]);
  expect([await countryOf(chloe), await versionOf(chloe)]).toEqual([null, 1]);
  await ana.post(path, { userIds: [chloe.id], entitlementCountry: 'ES' });
  expect(await ask(null, chloe)).toMatchObject([{ after: { country: 'DE', by: 'main' }, mismatch: 'FR' }]);
});

test('all that match are changed, but those left out, and only while they are as many as was said', async () => {
  const [one, two, out] = await Promise.all(
    ['One', 'Two', 'Out'].map((firstName) => roster.person({ account, firstName, lastName: 'Matching' })),
  );
  if (!one || !two || !out) throw new Error('three people');
  const matching = { matching: { search: 'matching' }, except: [out.id], entitlementCountry: 'ES' };
  const stale = await ana.post(path, { ...matching, expectedTotal: 7 });
  expect([stale.status, stale.body['code']]).toEqual([409, 'users.selectionChanged']);
  const { body } = await ana.post(path, { ...matching, expectedTotal: 3 });
  expect((body['done'] as string[]).sort()).toEqual([one.id, two.id].sort());
  expect(await countryOf(out)).toBeNull();
});

test('every user has an entry in the log from before to after, and a newer policy (E4)', async () => {
  const people = [await roster.person({ account }), await roster.person({ account })];
  const before = await Promise.all(people.map(versionOf));
  await ana.post(path, { userIds: people.map(({ id }) => id), entitlementCountry: 'ES' });
  const { rows } = await roster.database.owner.query(
    "select details from audit_events where event = 'users.edited' and subject_id = any($1::uuid[])",
    [people.map(({ id }) => id)],
  );
  const details = { before: { entitlementCountry: null }, after: { entitlementCountry: 'ES' } };
  expect(rows).toEqual([{ details }, { details }]);
  expect(await Promise.all(people.map(versionOf))).toEqual(before.map((version) => version + 1));
});

test('an editor who read the user before the change learns that it changed', async () => {
  const dev = await roster.person({ account });
  await ana.post(path, { userIds: [dev.id], entitlementCountry: 'ES' });
  const late = await ana.patch(`/users/${dev.id}`, { version: 1, entitlementCountry: null });
  expect(late.body).toMatchObject({ code: 'users.changedMeanwhile', by: { name: 'Ana Weber' } });
});

test('a request for this country is granted with it', async () => {
  const dev = await roster.person({ account });
  await (await roster.browserOf(dev)).post('/profile/requests', { kind: 'country', country: 'ES' });
  await ana.post(path, { userIds: [dev.id], entitlementCountry: 'ES' });
  const { rows } = await roster.database.owner.query('select state from user_requests where user_id = $1', [
    dev.id,
  ]);
  expect(rows).toEqual([{ state: 'granted' }]);
});

describe('is refused', () => {
  test('for a user of another account, as for one who does not exist', async () => {
    const foreign = await roster.person({ account: await roster.account() });
    const unknown = '01890000-0000-7000-8000-000000000000';
    const { body } = await ana.post(path, { userIds: [foreign.id, unknown], entitlementCountry: 'ES' });
    expect(body).toEqual({
      done: [],
      refused: [foreign.id, unknown].map((id) => ({ id, code: 'users.notFound', name: null })),
    });
    const { rows } = await roster.database.owner.query(
      'select entitlement_country from users where id = $1',
      [foreign.id],
    );
    expect(rows).toEqual([{ entitlement_country: null }]);
  });

  test('of an Account Administrator by a Co-Administrator, who changes the others (L3)', async () => {
    const ben = await roster.browserOf(await roster.person({ account, roles: ['coAdministrator'] }));
    const dev = await roster.person({ account });
    const { body } = await ben.post(path, { userIds: [me.id, dev.id], entitlementCountry: 'ES' });
    expect(body).toMatchObject({
      done: [dev.id],
      refused: [{ id: me.id, code: 'users.administratorProtected' }],
    });
    expect(await countryOf(me)).toBeNull();
  });

  test('to a License Manager', async () => {
    const lena = await roster.browserOf(await roster.person({ account, roles: ['licenseManager'] }));
    const { status, body } = await lena.post(path, { userIds: [me.id], entitlementCountry: 'ES' });
    expect([status, body['code']]).toEqual([403, 'permission.missing']);
  });

  test('above 1,000 ids, and without a country or its absence', async () => {
    const many = Array.from(
      { length: 1_001 },
      (_, nth) => `01890000-0000-7000-8000-${String(nth).padStart(12, '0')}`,
    );
    expect((await ana.post(path, { userIds: many, entitlementCountry: 'ES' })).status).toBe(422);
    expect((await ana.post(path, { userIds: [me.id] })).status).toBe(422);
    expect((await ana.post(path, { userIds: [me.id], entitlementCountry: 'XX' })).status).toBe(422);
  });
});
