import { describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';
import { undoing } from '../../testing/undoing.ts';

// E2, E3: who gets another entitlement country and a license in one step gets a license of the new country.

let roster: Roster;
let account: Account;
let ana: Browser;
let asker: Person;
let productId: string;
let here: string;
givenAccount(async (given) => {
  ({ roster, account, ana } = given);
  productId = await roster.product(product);
  here = await roster.entitlement(account, { product, country: 'DE' });
  asker = await roster.person({ account, country: 'DE' });
});

const product = 'Moved with its user';
const { rows, undoable, undo } = undoing(() => ({ roster, ana }));
const inSpain = (seats = 1) => roster.entitlement(account, { product, country: 'ES', seats });

async function ask(request: object, from: Person = asker): Promise<string> {
  const { body } = await (await roster.browserOf(from)).post('/profile/requests', request);
  expect(body['code']).toBeUndefined();
  return String(body['id']);
}

/** The license is named first: the order of the call does not decide. */
const askForBoth = async (from: Person = asker) => {
  const license = await ask({ kind: 'license', productId }, from);
  return { license, country: await ask({ kind: 'country', country: 'ES' }, from) };
};

/** The dry run says what the grant does. */
async function grant(requestIds: string[]) {
  const dry = await ana.post('/user-requests/grant', { requestIds, dryRun: true });
  const { body } = await ana.post('/user-requests/grant', { requestIds });
  expect(dry.body).toEqual(body);
  return body;
}

const holds = async (person: Person = asker) =>
  (
    await rows<{ entitlement_id: string }>('select entitlement_id from seats where user_id = $1', [person.id])
  ).map(({ entitlement_id: id }) => id);
const countryOf = ({ id }: Person = asker) =>
  rows<{ entitlement_country: string | null }>('select entitlement_country from users where id = $1', [id]);
const stateOf = (requestId: string) => rows('select state from user_requests where id = $1', [requestId]);

test('the license is of the country that is granted with it', async () => {
  const there = await inSpain();
  const { license, country } = await askForBoth();
  expect(await grant([license, country])).toEqual({ done: [license, country], refused: [] });
  expect(await holds()).toEqual([there]);
  expect(await countryOf()).toEqual([{ entitlement_country: 'ES' }]);
});

test.each([
  ['has none', 0],
  ['has none free', 1],
])('the license is refused where the new country %s, and the country is granted', async (_, bought) => {
  if (bought > 0) {
    const there = await inSpain(bought);
    const taker = await roster.person({ account, country: 'DE' });
    expect((await ana.post(`/entitlements/${there}/assign`, { userIds: [taker.id] })).status).toBe(200);
  }
  const { license, country } = await askForBoth();
  expect(await grant([license, country])).toMatchObject({
    done: [country],
    refused: [{ id: license, code: 'licenses.otherCountry' }],
  });
  expect(await holds()).toEqual([]);
  expect(await stateOf(license)).toEqual([{ state: 'open' }]);
});

test('who asked where there is none free gets one of the new country, and the last one goes to who is named first', async () => {
  const there = await inSpain();
  const [one, two] = [await roster.person({ account }), await roster.person({ account })];
  await ana.post(`/entitlements/${here}/assign`, { userIds: [one.id, two.id] });
  const other = await roster.person({ account, country: 'DE' });
  const [mine, theirs] = [await askForBoth(), await askForBoth(other)];
  expect(await grant([theirs.license, mine.license, mine.country, theirs.country])).toMatchObject({
    done: [theirs.license, mine.country, theirs.country],
    refused: [{ id: mine.license, code: 'licenses.noneFree' }],
  });
  expect([await holds(), await holds(other)]).toEqual([[], [there]]);
});

test('a license that was of no use to its holder is what they asked for, once they are in its country', async () => {
  const there = await inSpain(2);
  await ana.post(`/entitlements/${there}/assign`, { userIds: [asker.id] });
  const { license, country } = await askForBoth();
  expect(await grant([license, country])).toEqual({ done: [license, country], refused: [] });
  expect(await holds()).toEqual([there]);
  expect(await stateOf(license)).toEqual([{ state: 'granted' }]);
});

test('a country that is not granted changes nothing for the license', async () => {
  await inSpain();
  const { license, country } = await askForBoth();
  await ana.post('/user-requests/decline', { requestIds: [country] });
  expect(await grant([license, country])).toMatchObject({
    done: [license],
    refused: [{ id: country, code: 'requests.alreadyAnswered' }],
  });
  expect(await holds()).toEqual([here]);
});

describe('Undo', () => {
  test('is not offered for a country whose license stays', async () => {
    await inSpain();
    const { license, country } = await askForBoth();
    const { body } = await ana.post('/user-requests/grant', {
      requestIds: [license, country],
      undoable: true,
    });
    expect(body).toEqual({ done: [license, country], refused: [] });
  });

  test('takes back the country of another user, and the role of the one who got a license', async () => {
    const there = await inSpain();
    const other = await roster.person({ account });
    const theirs = await ask({ kind: 'country', country: 'ES' }, other);
    const { license, country } = await askForBoth();
    const role = await ask({ kind: 'role', role: 'download' });
    const id = await undoable('/user-requests/grant', { requestIds: [license, country, role, theirs] });
    expect((await undo(id)).body).toMatchObject({
      done: expect.arrayContaining([asker.id, other.id]) as string[],
      refused: [],
    });
    expect(await holds()).toEqual([there]);
    expect(await countryOf()).toEqual([{ entitlement_country: 'ES' }]);
    expect(await countryOf(other)).toEqual([{ entitlement_country: null }]);
    expect(await rows('select roles from users where id = $1', [asker.id])).toEqual([{ roles: [] }]);
    expect([await stateOf(country), await stateOf(role)]).toEqual([
      [{ state: 'granted' }],
      [{ state: 'open' }],
    ]);
  });
});
