import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

// E2: a license of another country gives its holder nothing. Whatever picks one for a user picks one of their country.

let roster: Roster;
let account: Account;
let ana: Browser;
givenAccount((given) => ({ roster, account, ana } = given));

const product = 'Picked';
type Given = { person: Person; productId: string };

/** The doors by which a user gets a license that no one chose, and where each is written. */
const doors: Record<string, { statement: string; gets: (given: Given) => Promise<unknown> }> = {
  'granting a request': {
    statement: 'takeFree',
    gets: async ({ person, productId }) => {
      await (await roster.browserOf(person)).post('/profile/requests', { kind: 'license', productId });
      const [open] = (await ana.get('/user-requests')).body['items'] as { id: string }[];
      await ana.post(`/user-requests/${open?.id}/answer`, { answer: 'grant' });
    },
  },
  'restoring a user': {
    statement: 'giveBack',
    gets: async ({ person }) => {
      await holdsOneOf('DE', person);
      await ana.post('/users/remove', { userIds: [person.id] });
      await ana.post('/removed-users/restore', { userIds: [person.id] });
    },
  },
};

/** Of these the caller names the license or its entitlement: with a warning, it may be one of another country (E2). */
const chosenByCallers = ['updateHolders'];

/** A user whose entitlement country is neither their own nor the main one of the account. */
async function french(): Promise<Person> {
  const person = await roster.person({ account, country: 'DE' });
  await roster.database.owner.query("update users set entitlement_country = 'FR' where id = $1", [person.id]);
  return person;
}

/** As if someone had assigned it by hand. */
const holdsOneOf = (country: string, { id }: Person) =>
  roster.database.owner.query(
    `update seats set user_id = $3, assigned_at = now() where id =
       (select s.id from seats s join entitlements e on e.id = s.entitlement_id
        where s.account_id = $1 and e.country = $2 and s.user_id is null order by s.id limit 1)`,
    [account.id, country, id],
  );

const countryOfSeat = async ({ id }: Person) =>
  (
    await roster.database.owner.query<{ country: string }>(
      'select e.country from seats s join entitlements e on e.id = s.entitlement_id where s.user_id = $1',
      [id],
    )
  ).rows.map(({ country }) => country);

describe.each(Object.entries(doors))('a license picked by %s', (_door, { gets }) => {
  test('is one of the user’s country, also if those of another one are older', async () => {
    for (const country of ['DE', 'FR', 'ES']) await roster.entitlement(account, { product, country });
    const productId = await roster.product(product);
    const person = await french();
    await gets({ person, productId });
    expect(await countryOfSeat(person)).toEqual(['FR']);
  });

  test('is none if only those of another country are free', async () => {
    await roster.entitlement(account, { product, country: 'DE' });
    await roster.entitlement(account, { product, country: 'FR', seats: 1 });
    const productId = await roster.product(product);
    const person = await french();
    await holdsOneOf('FR', await french());
    await gets({ person, productId });
    expect(await countryOfSeat(person)).toEqual([]);
  });
});

test('every statement that gives licenses is one of these', () => {
  const files = execFileSync('git', ['ls-files', 'apps/api/src/features/*.store.ts'], { encoding: 'utf8' });
  const giving = files
    .trim()
    .split('\n')
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/update seats set user_id = (?!null)/g)]);
  const known = [...Object.values(doors).map(({ statement }) => statement), ...chosenByCallers];
  expect(giving).toHaveLength(known.length);
});

test('a license of another country or of a term that is over leaves the request open (E2, E3)', async () => {
  const productId = await roster.product(product);
  const abroad = await roster.entitlement(account, { product, country: 'ES' });
  await roster.entitlement(account, { product, country: 'DE', seats: 0 });
  const person = await roster.person({ account, country: 'DE' });
  await (await roster.browserOf(person)).post('/profile/requests', { kind: 'license', productId });
  await roster.mails.receive();
  expect((await ana.post(`/entitlements/${abroad}/assign`, { userIds: [person.id] })).status).toBe(200);
  expect((await ana.get('/user-requests')).body['items']).toMatchObject([{ kind: 'license', state: 'open' }]);
  expect((await roster.mails.receive()).filter(({ to }) => to === person.email)).toEqual([]);
  // It is theirs to use as soon as their country is that of the license.
  await ana.post('/users/entitlement-country', { userIds: [person.id], entitlementCountry: 'ES' });
  expect((await ana.get('/user-requests')).body['items']).toEqual([]);
});
