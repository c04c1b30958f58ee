import { endpoints } from '@roster/contract/machinery/endpoints';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { givenAccount } from '../../testing/given-account.ts';
import { givenDevice } from '../../testing/given-devices.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let ana: Browser;

givenAccount((given) => {
  ({ roster, account, ana } = given);
});

const inDays = (days: number) =>
  new Date(roster.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** A device has two products of which one ends in three days, so that each has a date of its own. */
async function givenTwoProducts() {
  const short = { product: 'Short term', country: 'DE', kind: 'pooled' as const, endsOn: inDays(2) };
  await roster.entitlement(account, short);
  await roster.entitlement(account, { product: 'Long term', country: 'ES', kind: 'pooled' });
  await roster.entitlement(account, { product: 'Long term', country: 'DE', kind: 'pooled' });
  return roster.person({ account, country: 'DE' });
}
const limit = async (groupId: string, product: string) =>
  roster.database.owner.query(
    'insert into group_products (group_id, product_id, account_id) values ($1, $2, $3)',
    [groupId, await roster.product(product), account.id],
  );
const untilOf = async (person: Person, product: string) => {
  const { body } = await ana.get(`/users/${person.id}/access`);
  const { facts, products } = body as unknown as {
    facts: { machines: { productId: string; until: string }[] };
    products: { id: string; name: string }[];
  };
  const id = products.find(({ name }) => name === product)?.id;
  return facts.machines.find(({ productId }) => productId === id)?.until;
};

type Effect = { loses: string[]; gains: string[]; offlineUntil: string | null };

/** What takes the product that ends earlier from one user, and nothing else, each by a dry run. */
const takings: Record<string, { path: string; body: (person: Person) => Promise<object> }> = {
  'denying it': {
    path: '/users/exceptions',
    body: async ({ id }) => ({
      userIds: [id],
      productId: await roster.product('Short term'),
      effect: 'deny',
    }),
  },
  'another entitlement country': {
    path: '/users/entitlement-country',
    body: ({ id }) => Promise.resolve({ userIds: [id], entitlementCountry: 'ES' }),
  },
  'joining a group that limits': {
    path: '/users/groups',
    body: async ({ id }) => {
      const groupId = await roster.group(account);
      await limit(groupId, 'Long term');
      return { userIds: [id], add: [groupId] };
    },
  },
  'leaving a group that allows it': {
    path: '/users/groups',
    body: async (person) => {
      const [leaving, staying] = [
        await roster.group(account, undefined, [person]),
        await roster.group(account, undefined, [person]),
      ];
      await limit(leaving, 'Short term');
      await limit(staying, 'Long term');
      return { userIds: [person.id], remove: [leaving] };
    },
  },
  'the end of the exception that allows it': {
    path: '/exceptions/end',
    body: async (person) => {
      await limit(await roster.group(account, undefined, [person]), 'Long term');
      const exception = { product: 'Short term', effect: 'allow' as const };
      return { exceptionIds: [await roster.exception(account, person, exception)] };
    },
  },
};

test('every change of many that says what each would lose is tried here', () => {
  const saying = endpoints.filter(
    (one) => one.method === 'POST' && JSON.stringify(z.toJSONSchema(one.response, shown)).includes('"loses"'),
  );
  expect([...new Set(Object.values(takings).map(({ path }) => path))].sort()).toEqual(
    saying.map(({ path }) => path).sort(),
  );
});
const shown = { io: 'output', unrepresentable: 'any' } as const;

test.each(Object.entries(takings))(
  '%s says which product ends, and until when devices run this one (E1)',
  async (_name, taking) => {
    const person = await givenTwoProducts();
    const body = await taking.body(person);
    const effectsOf = async () => {
      const answer = await ana.post(taking.path, { ...body, dryRun: true });
      expect(answer.status).toBe(200);
      return answer.body['effects'] as Effect[];
    };
    expect(await effectsOf()).toMatchObject([{ loses: ['Short term'], gains: [], offlineUntil: null }]);
    await (await givenDevice(roster, person)).refresh();
    const until = await untilOf(person, 'Short term');
    expect(until).toBeDefined();
    expect(until).not.toBe(await untilOf(person, 'Long term'));
    expect(await effectsOf()).toMatchObject([{ loses: ['Short term'], offlineUntil: until }]);
  },
);

test('what a group allows, and its end, say which of its members lose a product, and until when they run it (G1)', async () => {
  const person = await givenTwoProducts();
  const idle = await roster.person({ account, country: 'DE' });
  const groupId = await roster.group(account, 'Both', [person, idle]);
  await limit(await roster.group(account, 'Long', [person]), 'Long term');
  await (await givenDevice(roster, person)).refresh();
  const until = await untilOf(person, 'Short term');
  const effects = async (query: string) => {
    const { status, body } = await ana.get(`/groups/${groupId}/effects?${query}`);
    expect(status).toBe(200);
    expect([body['lookedAt'], body['members']]).toEqual([2, 2]);
    return body['changes'] as (Effect & { id: string })[];
  };
  // The group does not limit, so neither does the other one of its member.
  expect(await effects('')).toEqual([]);
  expect(await effects('deleted=true')).toMatchObject([
    { id: person.id, loses: ['Short term'], gains: [], offlineUntil: until },
  ]);
  const long = await effects(`product=${await roster.product('Long term')}`);
  expect(long.map(({ id, loses, offlineUntil }) => [id, loses, offlineUntil]).sort()).toEqual(
    [
      [person.id, ['Short term'], until],
      [idle.id, ['Short term'], null],
    ].sort(),
  );
});
