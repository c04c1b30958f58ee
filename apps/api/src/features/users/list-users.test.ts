import { userSortFields } from '@roster/contract/users';
import { describe, expect, test } from 'vitest';
import { givenProduct } from '../../testing/given-account.ts';
import type { Account, Browser, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let browser: Browser;
const people = 137;

type Item = Record<string, unknown> & { id: string; email: string };
type Page = {
  items: Item[];
  total: unknown;
  nextCursor: string | null;
  previousCursor: string | null;
  offset: number;
};

givenProduct(async (given) => {
  ({ roster } = given);
  account = await roster.account();
  const other = await roster.account();
  const administrator = await roster.person({
    account,
    roles: ['accountAdministrator'],
    email: 'ana.weber@harbor.example',
    firstName: 'Ana',
    lastName: 'Weber',
  });
  browser = await roster.browserOf(administrator);
  await roster.person({
    account: other,
    email: 'ana.weber@summit.example',
    firstName: 'Ana',
    lastName: 'Weber',
  });
  const lastNames = [
    'Ångström',
    'Zorn',
    'Öberg',
    'de la Cruz',
    'De Wit',
    'Müller',
    'Mueller',
    "O'Neill",
    'ibn Sina',
    'Li',
  ];
  for (let nth = 1; nth < people; nth += 1) {
    await roster.person({
      account,
      email: `user${String(nth).padStart(3, '0')}@harbor.example`,
      firstName: ['Chloé', 'Bo', 'Kai'][nth % 3] ?? 'Kai',
      lastName: lastNames[nth % lastNames.length] ?? 'Li',
      country: ['DE', 'FR', 'ES'][nth % 3] ?? 'DE',
      lastSignInAt: nth % 4 === 0 ? null : new Date(Date.now() - nth * 86_400_000),
      lockReasons: nth % 9 === 0 ? ['administrator'] : [],
      roles: nth % 5 === 0 ? ['download'] : [],
    });
  }
});

const list = async (query: string): Promise<Page> => {
  const { status, body } = await browser.get(`/users?${query}`);
  expect(status).toBe(200);
  return body as unknown as Page;
};

async function readAll(query: string, direction: 'nextCursor' | 'previousCursor', from?: string) {
  const pages: Item[][] = [];
  let cursor: string | null | undefined = from;
  do {
    const page: Page = await list(`${query}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);
    pages.push(page.items);
    cursor = page[direction];
  } while (cursor);
  return pages;
}

describe.each(userSortFields.flatMap((field) => [field, `-${field}`]))('sorted by %s', (sort) => {
  test('pages forward through all users once, and back the same way', async () => {
    const query = `sort=${sort}&limit=10`;
    const whole = (await list(`sort=${sort}&limit=200`)).items.map(({ id }) => id);
    const forward = (await readAll(query, 'nextCursor')).flat().map(({ id }) => id);
    expect(forward).toEqual(whole);
    expect(new Set(forward).size).toBe(people);

    const last = await lastPage(query);
    const back = await readAll(query, 'previousCursor', last.previousCursor ?? undefined);
    expect([...back.reverse().flat(), ...last.items].map(({ id }) => id)).toEqual(whole);
  });
});

async function lastPage(query: string): Promise<Page> {
  let page = await list(query);
  while (page.nextCursor) page = await list(`${query}&cursor=${encodeURIComponent(page.nextCursor)}`);
  return page;
}

test('users who never signed in sort first', async () => {
  expect((await list('sort=lastSignInAt&limit=1')).items[0]?.['lastSignInAt']).toBeNull();
  expect((await list('sort=-lastSignInAt&limit=1')).items[0]?.['lastSignInAt']).not.toBeNull();
});

test('names sort as people expect, accents included', async () => {
  const names = (await list('limit=200')).items.map((item) => String(item['lastName']));
  const sorted = [...names].sort(new Intl.Collator('und').compare);
  expect(names).toEqual(sorted);
});

test('the range and the total are right on every page', async () => {
  const second = await list(
    `limit=50&cursor=${encodeURIComponent((await list('limit=50')).nextCursor ?? '')}`,
  );
  expect([second.offset, second.items.length, second.total]).toEqual([50, 50, people]);
});

describe('B1: search', () => {
  test.each([
    ['ana', 'ana.weber@harbor.example'],
    ['WEBER', 'ana.weber@harbor.example'],
    ['weber ana', 'ana.weber@harbor.example'],
    ['na.web', 'ana.weber@harbor.example'],
    ['user042', 'user042@harbor.example'],
  ])('finds %s anywhere in name and email', async (text, email) => {
    expect((await list(`search=${encodeURIComponent(text)}`)).items.map((item) => item.email)).toContain(
      email,
    );
  });

  test('finds accented names without their accents, and with them', async () => {
    const without = await list('search=angstrom');
    expect(without.items.length).toBeGreaterThan(5);
    expect((await list(`search=${encodeURIComponent('Ångström')}`)).total).toBe(without.total);
  });

  test('never finds a user of another account', async () => {
    expect((await list('search=summit')).items).toEqual([]);
  });

  test.each(['%', '_', '\\', '100%_\\', "'; drop table users; --"])('takes %s literally', async (text) => {
    expect((await list(`search=${encodeURIComponent(text)}`)).items).toEqual([]);
  });

  test('two letters are enough', async () => {
    expect((await list('search=zo')).items.length).toBeGreaterThan(5);
  });

  test('takes a pasted list of addresses and says which are missing', async () => {
    const page = (await list(
      `search=${encodeURIComponent('User001@harbor.example; user002@harbor.example\nnobody@harbor.example, Ana <ana.weber@summit.example>')}`,
    )) as Page & { addresses: unknown };
    expect(page.items.map(({ email }) => email).sort()).toEqual([
      'user001@harbor.example',
      'user002@harbor.example',
    ]);
    expect(page.addresses).toEqual({
      asked: 4,
      found: 2,
      missing: ['nobody@harbor.example', 'ana.weber@summit.example'],
    });
  });
});

describe('B1: filters', () => {
  test.each([
    ['status=locked', (item: Item) => item['status'] === 'locked'],
    ['status=locked,active', (item: Item) => item['status'] !== 'invited'],
    ['role=download', (item: Item) => (item['roles'] as string[]).includes('download')],
    ['role=none', (item: Item) => (item['roles'] as string[]).length === 0],
    ['country=ES,DE', (item: Item) => item['country'] !== 'FR'],
    ['mismatch=true', (item: Item) => item['country'] === 'FR' && item['countryMismatch'] === true],
    ['mismatch=false', (item: Item) => item['countryMismatch'] === false],
    ['lastSignIn=never', (item: Item) => item['lastSignInAt'] === null],
    [
      'lastSignIn=within30Days',
      (item: Item) => new Date(String(item['lastSignInAt'])).getTime() > Date.now() - 30 * 86_400_000,
    ],
    ['federated=false', () => true],
    ['seats=none', () => true],
  ])('%s shows all that fit and no others', async (query, fits) => {
    const everybody = (await list('limit=200')).items;
    const found = await list(`${query}&limit=200`);
    expect(found.items.map(({ id }) => id)).toEqual(everybody.filter(fits).map(({ id }) => id));
    expect(found.items.length).toBeGreaterThan(0);
    expect(found.total).toBe(found.items.length);
    expect((await browser.get(`/users/count?${query}`)).body).toEqual({ total: found.items.length });
  });

  test.each([
    ...['', 'status=active', 'status=locked', 'status=active&status=locked', 'role=download', 'role=none'],
    ...['role=download&role=none', 'role=accountAdministrator', 'lastSignIn=never', 'country=DE'],
    ...['status=active&role=download', 'lastSignIn=never&search=bo'],
  ])('"%s" counts exactly as many as the list has', async (query) => {
    const { total } = await list(query);
    expect((await browser.get(`/users/count?${query}`)).body).toEqual({ total });
  });

  test('with an unknown value are refused, naming the field', async () => {
    const { status, body } = await browser.get('/users?status=banned');
    expect([status, body['code']]).toEqual([422, 'request.invalid']);
    expect(body['fields']).toMatchObject([{ path: 'status' }]);
  });
});

describe('cursors', () => {
  test('are valid for the query they were made for, and no other', async () => {
    const { nextCursor } = await list('limit=10');
    const code = async (query: string) =>
      (await browser.get(`/users?${query}&cursor=${encodeURIComponent(nextCursor ?? '')}`)).body['code'];
    expect(await code('limit=10')).toBeUndefined();
    expect(await code('limit=10&sort=email')).toBe('request.invalidCursor');
    expect(await code('limit=10&status=locked')).toBe('request.invalidCursor');
  });

  test('of another account, or made up, are refused', async () => {
    const stranger = await roster.browserOf(
      await roster.person({ account: await roster.account(), roles: ['accountAdministrator'] }),
    );
    const { nextCursor } = await list('limit=10');
    expect(
      (await stranger.get(`/users?limit=10&cursor=${encodeURIComponent(nextCursor ?? '')}`)).status,
    ).toBe(422);
    expect((await browser.get('/users?cursor=AAAA')).status).toBe(422);
  });

  test('do not reveal the names they point at', async () => {
    const { nextCursor } = await list('limit=10&sort=email');
    expect(Buffer.from(nextCursor ?? '', 'base64url').toString('latin1')).not.toMatch(/harbor|user0/);
  });
});

test('a word that matches more than a thousand users is found too, with "at least" as its total', async () => {
  const crowd = await roster.account();
  await roster.database.owner.query(
    `insert into users (email, first_name, last_name, account_id, joined_at)
     select 'common' || n || '@crowd.example', 'Common', 'Name ' || lpad(n::text, 5, '0'), $1, now() from generate_series(1, 1500) n`,
    [crowd.id],
  );
  const administrator = await roster.person({ account: crowd, roles: ['accountAdministrator'] });
  browser = await roster.browserOf(administrator);
  const first = await list('search=common&limit=200');
  expect([first.total, first.items[0]?.['lastName']]).toEqual([{ atLeast: 1_000 }, 'Name 00001']);
  expect((await readAll('search=common&limit=200', 'nextCursor')).flat()).toHaveLength(1_500);
  expect((await browser.get('/users/count?search=common')).body).toEqual({ total: 1_500 });
});
