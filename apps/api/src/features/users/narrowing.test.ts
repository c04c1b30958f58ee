import {
  lastDayFilters,
  lastSignInFilters,
  userSortFields,
  type UserFilters,
  type UserSort,
} from '@roster/contract/users';
import { isCountryMismatch } from '@roster/domain/countries';
import { pastedAddresses } from '@roster/domain/pasted-people';
import { searchWords } from '@roster/domain/searches';
import fc from 'fast-check';
import { beforeAll, afterAll, expect, test } from 'vitest';
import { givenProduct } from '../../testing/given-account.ts';
import type { Account, Roster } from '../../testing/given-roster.ts';
import { openDatabase, type Database } from '../../platform/postgres/database.ts';
import { countExactly, findMatchingIds, searchUsers } from './user-search.store.ts';
import { findKeptCount } from './kept-count.store.ts';
import type { Bounds } from './narrowing.store.ts';
import type { Part, Placed } from './pages.store.ts';

// B1: whatever way a list finds its users, it shows the same as a test of every user would.

const people = 300;
const day = 86_400_000;
const now = new Date();
const entitled = ['DE', 'ES'];
const sorts = userSortFields.flatMap((field): UserSort[] => [field, `-${field}`]);

let roster: Roster;
let account: Account;
let database: Database;
let groups: string[];
let everyone: Person[];
const orders = new Map<UserSort, string[]>();

type Person = {
  id: string;
  email: string;
  status: string;
  country: string | null;
  entitlement_country: string | null;
  federated: boolean;
  lock_reasons: string[];
  roles: string[];
  last_sign_in_at: Date | null;
  joined_at: Date;
  last_day: string | null;
  offline_until: Date | null;
  signed_in_on: string[];
  search_text: string;
  groups: string[];
  seats: number;
};

givenProduct(async (given) => {
  ({ roster } = given);
  account = await roster.account();
  const { owner } = roster.database;
  await owner.query('update accounts set entitled_countries = $2 where id = $1', [account.id, entitled]);
  groups = [await roster.group(account, 'Few'), await roster.group(account, 'Many')];
  await owner.query(
    `insert into users (email, first_name, last_name, country, entitlement_country, federated, lock_reasons, roles,
       last_sign_in_at, password_hash, account_id, joined_at)
     select 'p' || n || '@narrow' || n % 3 || '.example',
       (array['Ana', 'Zoë', 'Jo_', 'Qi', 'Łukasz', 'Жанна', '李', 'O''N%l', 'Bo'])[1 + n % 9],
       (array['Smith', 'Kowalczyk', 'Zqviller', 'Müller', 'Иванов', '明', 'a-b', ''])[1 + n * 7 % 8],
       (array['DE', 'ES', 'PL', null, 'NO'])[1 + n % 5], (array['DE', 'FR', null, null, null, null, null])[1 + n % 7],
       n % 6 = 0, (array['{}', '{}', '{}', '{administrator}', '{}', '{directory,operator}', '{}'])[1 + n % 7]::text[],
       (array['{}', '{download}', '{}', '{licenseManager,download}', '{}', '{betaSoftware}'])[1 + n % 6]::text[],
       case when n % 4 > 0 then $2::timestamptz - make_interval(days => n * 13 % 200, hours => 1) end,
       case when n % 8 > 0 then 'not a hash' end, $1, $2::timestamptz - make_interval(days => n % 50)
     from generate_series(1, $3::integer) as n`,
    [account.id, now, people],
  );
  await owner.query(
    `insert into group_members (group_id, user_id, account_id)
     select $2::uuid, id, $1 from users where account_id = $1 and hashtext(email) % 20 = 0
     union all select $3::uuid, id, $1 from users where account_id = $1 and hashtext(email) % 3 = 0`,
    [account.id, ...groups],
  );
  await owner.query(
    `with product as (insert into products (name) values ('Narrow') returning id),
     bought as (
       insert into entitlements (account_id, product_id, country, kind, starts_on)
       select $1, id, 'DE', 'named', '2026-01-01' from product returning id, product_id
     )
     insert into seats (account_id, product_id, entitlement_id, user_id)
     select $1, bought.product_id, bought.id, users.id from users, bought
     where account_id = $1 and hashtext(email) % 2 = 0`,
    [account.id],
  );
  // Some signed in on one of three days; some have a last day; and someone who signed in has left since.
  await owner.query(
    `insert into sign_in_attempts (user_id, account_id, at, result, device)
     select id, account_id, $2::timestamptz - make_interval(days => abs(hashtext(email)) % 3),
       case when hashtext(email) % 4 = 0 then 'wrongPassword' else 'success' end, 'Firefox'
     from users where account_id = $1 and abs(hashtext(email)) % 5 < 2`,
    [account.id, now],
  );
  await owner.query(
    `update users set last_day = $2::date + abs(hashtext(email)) % 90 where account_id = $1 and abs(hashtext(email)) % 4 = 0`,
    [account.id, now],
  );
  // What some can run offline is over.
  await owner.query(
    `update users set offline_until = $2::timestamptz + make_interval(days => abs(hashtext(email)) % 9 - 4)
     where account_id = $1 and abs(hashtext(email)) % 6 = 1`,
    [account.id, now],
  );
  await owner.query(
    `with gone as (insert into users (email, first_name, last_name) values ('gone@narrow.example', 'Gone', 'Since') returning id)
     insert into sign_in_attempts (user_id, account_id, at, result, device) select id, $1, $2, 'success', 'Firefox' from gone`,
    [account.id, now],
  );
  // The same names in another account, which must not be found.
  await owner.query(
    `insert into users (email, first_name, last_name, country, roles, account_id, joined_at)
     select 'other' || email, first_name, last_name, country, roles, $2, joined_at from users where account_id = $1`,
    [account.id, (await roster.account()).id],
  );
});

beforeAll(async () => {
  database = openDatabase(roster.database.serverUrl);
  const { owner } = roster.database;
  // With what it knows of a table, PostgreSQL joins in ways that keep no order, which every step has to name (B1).
  await owner.query('analyze');
  const { rows } = await owner.query<Person>(
    `select *, array(select group_id from group_members where user_id = u.id) as groups,
       (select count(*)::integer from seats where user_id = u.id) as seats,
       last_day::text, array(select (at at time zone 'UTC')::date::text from sign_in_attempts
         where user_id = u.id and result = 'success') as signed_in_on
     from users u where account_id = $1`,
    [account.id],
  );
  everyone = rows;
  const keys = {
    name: 'sort_name',
    email: 'email',
    status: 'status',
    country: "coalesce(country, '')",
    lastSignInAt: "coalesce(last_sign_in_at, '-infinity')",
    joinedAt: 'joined_at',
  };
  for (const [field, key] of Object.entries(keys)) {
    const ordered = await owner.query<{ id: string }>(
      `select id from users where account_id = $1 order by ${key}, id`,
      [account.id],
    );
    const ids = ordered.rows.map(({ id }) => id);
    orders.set(field as UserSort, ids);
    orders.set(`-${field}` as UserSort, [...ids].reverse());
  }
});
afterAll(() => database.close());

/** The filters, told apart from SQL. */
function fits(person: Person, filters: UserFilters): boolean {
  const { status, role, group, country, mismatch, federated, lockReason, lastSignIn, seats, search } =
    filters;
  const { joinedFrom, joinedTo, signedInOn, lastDay, offline } = filters;
  const joined = person.joined_at.toISOString().slice(0, 10);
  const any = (asked: readonly string[] | undefined, has: readonly string[]) =>
    asked === undefined || asked.some((one) => has.includes(one));
  const held = { country: person.country, entitlementCountry: person.entitlement_country };
  const days = person.last_sign_in_at ? (now.getTime() - person.last_sign_in_at.getTime()) / day : Infinity;
  return (
    any(status, [person.status]) &&
    any(role, person.roles.length === 0 ? ['none'] : person.roles) &&
    any(group, person.groups) &&
    any(country, person.country === null ? [] : [person.country]) &&
    any(lockReason, person.lock_reasons) &&
    (mismatch === undefined || isCountryMismatch(held, entitled) === mismatch) &&
    (federated === undefined || person.federated === federated) &&
    (seats === undefined || (person.seats > 0 ? 'some' : 'none') === seats) &&
    (lastSignIn === undefined || whenSignedIn[lastSignIn](days)) &&
    (joinedFrom === undefined || joined >= joinedFrom) &&
    (joinedTo === undefined || joined <= joinedTo) &&
    (signedInOn === undefined || person.signed_in_on.includes(signedInOn)) &&
    (lastDay === undefined || isNear(person.last_day, lastDay === 'within14Days' ? 14 : 30)) &&
    (offline === undefined || (person.offline_until !== null && person.offline_until > now) === offline) &&
    isFound(person, search ?? '')
  );
}
const isFound = ({ email, search_text: text }: Person, search: string) =>
  pastedAddresses(search)?.includes(email) ??
  searchWords(search).every((word) => text.includes(folded(word)));

const daysFromNow = (days: number) => new Date(now.getTime() + days * day).toISOString().slice(0, 10);
const isNear = (lastDay: string | null, days: number) =>
  lastDay !== null && lastDay >= daysFromNow(0) && lastDay <= daysFromNow(days);

const whenSignedIn: Record<NonNullable<UserFilters['lastSignIn']>, (days: number) => boolean> = {
  never: (days) => days === Infinity,
  within7Days: (days) => days <= 7,
  within30Days: (days) => days <= 30,
  within90Days: (days) => days <= 90,
  notFor30Days: (days) => days > 30,
  notFor90Days: (days) => days > 90,
};
const folded = (word: string) =>
  word
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

const searches = [
  'smith', 'kowal', 'zq', 'q', 'a', 'ж', 'ив', '李', '明', 'mü', 'ul', 'łu', 'o\'', 'n%', '_', 'j', 'jo', 'i s', '-b',
  '1@', '.e', 'narrow1', 'p12', 'ana smith', 'q zq', 'nobody', 'ow', 'ko zo', '@', '%', 'e.', 'ex', 'p1@narrow1.example, P2@narrow2.example; p3@elsewhere.example',
]; // prettier-ignore

/** Mostly not asked for: all filters at the same time find nobody. */
const maybe = <T>(values: readonly T[], weight = 1) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight, arbitrary: fc.constantFrom(...values) },
  );

const anyRequest = () =>
  fc.record({
    filters: fc.record({
      status: maybe([['active'], ['locked'], ['invited'], ['active', 'invited']] as const),
      role: maybe([
        ['none'],
        ['download'],
        ['licenseManager', 'betaSoftware'],
        ['supportRestricted'],
      ] as const),
      group: maybe([groups, groups.slice(0, 1), groups.slice(1)]),
      country: maybe([['DE'], ['ES', 'PL'], ['IS']]),
      mismatch: maybe([true, false]),
      federated: maybe([true, false]),
      lockReason: maybe([['administrator'], ['operator', 'unaffiliated'], ['directory']] as const),
      lastSignIn: maybe(lastSignInFilters),
      seats: maybe(['some', 'none'] as const),
      joinedFrom: maybe([daysFromNow(-40), daysFromNow(-2)]),
      joinedTo: maybe([daysFromNow(-45), daysFromNow(-1)]),
      signedInOn: maybe([daysFromNow(0), daysFromNow(-1), daysFromNow(-10)]),
      lastDay: maybe(lastDayFilters),
      offline: maybe([true, false]),
      search: maybe(searches, 4),
    }) as fc.Arbitrary<UserFilters>,
    sort: fc.constantFrom(...sorts),
    limit: fc.constantFrom(5, 12, 30),
    bounds: fc.constantFrom<Bounds>(tiny, { ...tiny, sorted: 400 }, { ...tiny, holders: 400 }),
  });

const tiny: Bounds = { walked: 20, counted: 15, sorted: 40, holders: 30 };

test('lists, counts and selections are what a test of every user finds', async () => {
  const { reader } = database;
  const scope = { accountId: account.id, now };
  const ids = (page: Placed[]) => page.map(({ id }) => id);
  const check = async ({ filters, sort, limit, bounds }: Request) => {
    const fitting = new Set(everyone.filter((person) => fits(person, filters)).map(({ id }) => id));
    const expected = orders.get(sort)?.filter((id) => fitting.has(id)) ?? [];
    const read = async (from: Placed | null, side: Part['side']) => {
      const search = searchUsers(reader, filters, scope, bounds);
      const page = await search.read({ sort, from: from && [from.key, from.id], side, limit });
      return { page, total: search.total(people) };
    };

    const first = await read(null, 'after');
    expect(ids(first.page)).toEqual(expected.slice(0, limit));
    expect(ids((await read(null, 'before')).page)).toEqual(expected.slice(-limit));
    const last = first.page.at(-1);
    if (last) {
      const at = expected.indexOf(last.id);
      expect(ids((await read(last, 'after')).page)).toEqual(expected.slice(at + 1, at + 1 + limit));
      expect(ids((await read(last, 'before')).page)).toEqual(expected.slice(0, at).slice(-limit));
    }

    const capped =
      expected.length > bounds.counted && (await findKeptCount(reader, filters, account.id)) === null;
    expect(first.total).toEqual(capped ? { atLeast: bounds.counted } : expected.length);
    expect(await countExactly(reader, filters, scope)).toBe(expected.length);
    expect(await findMatchingIds(reader, filters, scope, 1_000)).toEqual([...expected].sort());
    expect(await findMatchingIds(reader, filters, scope, 7)).toHaveLength(Math.min(7, expected.length));
  };
  await fc.assert(fc.asyncProperty(anyRequest(), check), { numRuns: 250 });
});

type Request = { filters: UserFilters; sort: UserSort; limit: number; bounds: Bounds };
