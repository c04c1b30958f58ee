import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Roster } from '../../testing/given-roster.ts';

// A last name that more people have than are looked up at once, at the end of the list and throughout it.

let roster: Roster;
let account: Account;
let ana: Browser;

givenAccount(async (given) => {
  ({ roster, account, ana } = given);
});

const many = 3_100;

/** A license for each of many people, who are in the order of their last names. */
async function licensesFor(lastNames: string[]): Promise<string> {
  const entitlementId = await roster.entitlement(account, { product: lastNames.join(' and ') });
  await roster.database.owner.query(
    `with added as (
       insert into users (email, first_name, last_name, account_id, joined_at)
       select lower(name) || n || '@many.example', 'Kim', name, $1, now()
       from unnest($2::text[]) as name, generate_series(1, $3::integer) as n returning id
     )
     insert into seats (account_id, product_id, entitlement_id, user_id, assigned_at)
     select $1, e.product_id, e.id, a.id, now() from added a, entitlements e where e.id = $4`,
    [account.id, lastNames, many, entitlementId],
  );
  return entitlementId;
}

const seatsOf = async (entitlementId: string, query: string) =>
  (await ana.get(`/entitlements/${entitlementId}/seats?limit=50&${query}`)).body as {
    items: { id: string; name: string }[];
    total: unknown;
    nextCursor: string;
    previousCursor: string;
  };

test.each([
  ['at the end of the list', ['Aalto', 'Zimmer'], 'zimmer'],
  ['at its beginning', ['Abel', 'Zorn'], 'abel'],
  ['wherever one looks', ['Berg', 'Bergson'], 'berg'],
])('a page of many holders is found %s, and the next one, and back (B1)', async (_where, names, word) => {
  const entitlementId = await licensesFor(names);
  const first = await seatsOf(entitlementId, `search=${word}`);
  const second = await seatsOf(entitlementId, `search=${word}&cursor=${first.nextCursor}`);
  const found = [...first.items, ...second.items];
  expect(new Set(found.map(({ name }) => name.toLowerCase().includes(word)))).toEqual(new Set([true]));
  expect(new Set(found.map(({ id }) => id)).size).toBe(100);
  expect([first.total, second.total]).toEqual([{ atLeast: 1_000 }, { atLeast: 1_000 }]);
  const back = await seatsOf(entitlementId, `search=${word}&cursor=${second.previousCursor}`);
  expect(back.items).toEqual(first.items);
});

test('so is a page of many who used a product, and not lately', async () => {
  await licensesFor(['Eades', 'Yates']);
  await roster.database.owner.query(
    `insert into usage_users (account_id, product_id, user_id, first_used_at, last_used_at)
     select s.account_id, s.product_id, s.user_id, $1::timestamptz - interval '9 days',
       $1::timestamptz - make_interval(days => case u.last_name when 'Eades' then 1 else 3 end)
     from seats s join users u on u.id = s.user_id where u.last_name in ('Eades', 'Yates')`,
    [roster.clock.now()],
  );
  const used = async (cursor = '') =>
    (await ana.get(`/usage?limit=50&search=yates${cursor}`)).body as {
      items: { id: string; user: { name: string } }[];
      total: unknown;
      nextCursor: string;
    };
  const first = await used();
  const second = await used(`&cursor=${first.nextCursor}`);
  const found = [...first.items, ...second.items];
  expect(new Set(found.map(({ user }) => user.name))).toEqual(new Set(['Kim Yates']));
  expect(new Set(found.map(({ id }) => id)).size).toBe(100);
  expect(first.total).toEqual({ atLeast: 1_000 });
});
