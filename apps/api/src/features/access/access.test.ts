import { accessOf, effectsOf, whatIf } from '@roster/domain/access';
import type { PersonFacts } from '@roster/contract/access';
import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import { password, type Account, type Browser, type Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let ana: Browser;
let manager: Browser;

givenAccount(async (given) => {
  ({ roster, account, ana } = given);
  manager = await roster.browserOf(await roster.person({ account, roles: ['licenseManager'] }));
});

const sql = (text: string, values: unknown[]) => roster.database.owner.query(text, values);
const factsOf = async (userId: string, browser = manager) => {
  const { status, body } = await browser.get(`/users/${userId}/access`);
  expect(status).toBe(200);
  return body['facts'] as PersonFacts;
};

test('someone without an account reads so, and a user of another account is unknown', async () => {
  const stranger = await roster.person({});
  const { body } = await (await roster.browserOf(stranger)).get('/profile/access');
  expect(accessOf(body['facts'] as PersonFacts)).toMatchObject({ place: null, products: [] });
  expect((await ana.get(`/users/${stranger.id}/access`)).status).toBe(404);
});

test('of a closed account it says who can still sign in, as the sign-in does (S2)', async () => {
  const closing = await roster.account();
  const administrator = await roster.person({ account: closing, roles: ['accountAdministrator'] });
  const member = await roster.person({ account: closing });
  const reader = await roster.browserOf(administrator);
  await sql('update accounts set closed_at = $2 where id = $1', [closing.id, roster.platform.clock()]);
  const says = async ({ id }: { id: string }) => accessOf(await factsOf(id, reader)).signIn;
  expect(await says(administrator)).toEqual({ can: true });
  expect(await says(member)).toEqual({ can: false, why: 'accountClosed' });
  const nobody = await roster.browserOf(null);
  const signIn = (email: string) => nobody.post('/sign-in', { email, password });
  expect((await signIn(administrator.email)).status).toBe(200);
  expect((await signIn(member.email)).body).toMatchObject({ code: 'signIn.accountClosed' });
});

test('what is on a device runs until its date, and a change says so before it is made (L1, E4)', async () => {
  const name = `On a device ${crypto.randomUUID()}`;
  const productId = await roster.product(name);
  await roster.entitlement(account, { product: name, kind: 'pooled' });
  const user = await roster.person({ account, country: 'DE' });
  const until = new Date(Date.now() + 3 * 86_400_000).toISOString();
  const past = new Date(Date.now() - 60_000).toISOString();
  await givenPolicies(user.id, account.id, [
    [past, [{ productId, until: past }]],
    [new Date().toISOString(), [{ productId, until }]],
  ]);
  const facts = await factsOf(user.id);
  expect(facts.machines).toEqual([{ productId, until }]);
  expect(effectsOf(whatIf(facts, [{ act: 'lock' }]))).toEqual([
    { effect: 'signInEnds' },
    { effect: 'runsOut', productIds: [productId], until },
  ]);
  // The policies of an earlier account are not this one’s business (A5), but the user’s own.
  const other = await roster.account();
  const movedOn = await roster.person({ account, country: 'DE' });
  await givenPolicies(movedOn.id, other.id, [[new Date().toISOString(), [{ productId, until }]]]);
  expect((await factsOf(movedOn.id)).machines).toEqual([]);
  const own = (await (await roster.browserOf(movedOn)).get('/profile/access')).body['facts'] as PersonFacts;
  expect(own.machines).toEqual([{ productId, until }]);
});

/** A device of the user, and what it was given, one after the other. */
async function givenPolicies(userId: string, accountId: string, issued: [string, object[]][]) {
  const thumbprint = crypto.randomUUID();
  const { rows } = (await sql(
    `insert into devices (user_id, name, public_key, thumbprint, signed_in_at, last_seen_at)
     values ($1, 'Laptop', '{}', $2, now(), now()) returning id`,
    [userId, thumbprint],
  )) as { rows: { id: string }[] };
  for (const [at, products] of issued)
    await sql(
      `insert into issued_policies (device_id, user_id, account_id, key_id, kind, version, epoch, issued_at, products)
       select $1, $2, $3, id, 'policy', 1, 1, $4, $5 from signing_keys where signs_until is null`,
      [rows[0]?.id, userId, accountId, at, JSON.stringify(products)],
    );
}
