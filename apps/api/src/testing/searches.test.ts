import { endpoints } from '@roster/contract/machinery/endpoints';
import type { Endpoint } from '@roster/contract/machinery/endpoint';
import { stringsOf } from '@roster/contract/machinery/strings-of';
import { maxSearchWords } from '@roster/domain/searches';
import { mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { givenSharedAccount } from './given-account.ts';
import type { Account, Answer, Browser, Person, Roster } from './given-roster.ts';
import { sampleOf } from './sample-of.ts';

// B1, for every list that can be searched: one way to read what is typed. A list without an entry here fails the run.

let roster: Roster;
let account: Account;
let ana: Browser;
let operator: Browser;
const names = { firstName: 'Zoë 50%', lastName: 'O\\_Neil 5' };
const name = `${names.firstName} ${names.lastName}`;

const folder = mkdtempSync(join(tmpdir(), 'roster-searches-'));

givenSharedAccount(
  async (product) => {
    ({ roster, account, ana } = product);
    operator = await roster.browserOf(await roster.person({ operator: true }));
    // A user that a wildcard would find.
    await roster.person({ account, firstName: 'Zoe 5000', lastName: 'OxyNeil 5' });
    const member = await roster.person({ account, ...names });
    for (const give of Object.values(given)) await give?.(member);
  },
  name,
  { downloadsDir: folder },
);
afterAll(() => rm(folder, { recursive: true }));

/** Puts an entry with the name into the list; null where the member or the account already is one. */
const given: Record<string, ((member: Person) => Promise<unknown>) | null> = {
  listUsers: null,
  countUsers: null,
  exportUsers: null,
  listAccounts: null,
  findUsersEverywhere: null,
  listInvitations: () => roster.person({ account, ...names, invited: true, email: 'invited@example.com' }),
  listApprovals: async () => roster.waiting(account, await roster.person({ ...names })),
  listRemovedUsers: async () => {
    const { id } = await roster.person({ account, ...names });
    await ana.post('/users/remove', { userIds: [id] });
  },
  listGroups: () => roster.group(account, name),
  listContacts: (member) => roster.contact(account, member),
  listUserRequests: async (member) => {
    await (await roster.browserOf(member)).post('/profile/requests', { kind: 'release' });
  },
  listServiceRequests: () =>
    ana.post('/service-requests', { category: 'other', subject: name, text: 'Help' }),
  listUndelivered: (member) =>
    roster.database.owner.query(
      `insert into mails (account_id, user_id, to_address, to_name, language, template, content, state, failure, queued_at)
       values ($1, $2, 'failed@example.com', $3, 'en', 'signInUnlocked', '{}', 'failed', 'refused', now())`,
      [account.id, member.id, name],
    ),
  listAuditEvents: (member) => ana.post('/users/sign-out', { userIds: [member.id] }),
  exportAuditEvents: null,
  listPlatformEvents: async () => {
    const { id } = await roster.person({ ...names, email: 'outside@example.com' });
    await operator.post(`/operator/users/${id}/lock`, { reason: 'Asked for' });
  },
  listProducts: () => roster.product(name),
  listExceptions: (member) => roster.exception(account, member),
  listEntitlements: () => roster.entitlement(account, { product: name }),
  listOperatedEntitlements: () => Promise.resolve(ids.set('accountId', account.id)),
  listSeats: async (member) => {
    const seatId = await roster.seat(account, 'Suite', member);
    ids.set('entitlementId', await roster.entitlementOf(seatId));
  },
  listWaitingList: async (member) => {
    await roster.entitlement(account, { product: 'Awaited' });
    const request = { kind: 'license', productId: await roster.product('Awaited') };
    await (await roster.browserOf(member)).post('/profile/requests', request);
  },
  listUsage: async ({ id }) => {
    await roster.database.owner.query(
      `insert into usage_users (account_id, product_id, user_id, first_used_at, last_used_at)
       values ($1, $2, $3, now(), now())`,
      [account.id, await roster.product('Suite'), id],
    );
  },
  exportUsage: null,
  exportSeats: null,
  listDownloads: async () => {
    await writeFile(join(folder, 'file.txt'), 'A file');
    const files = [{ file: 'file.txt', title: name, role: null }];
    await writeFile(join(folder, 'downloads.json'), JSON.stringify({ files }));
  },
  listOperatedDownloads: null,
};
/** The ids in the addresses of lists. */
const ids = new Map<string, string>();

const searchable = endpoints.filter((endpoint) =>
  stringsOf(endpoint).some(({ path, kind }) => path.join('.') === 'query.search' && kind === 'search'),
);

test('the lists that can be searched are all here', () => {
  expect(Object.keys(given).sort()).toEqual(searchable.map((endpoint) => endpoint.name).sort());
});

/** The lists that cannot be searched, and why nobody misses it. */
const unsearched: Record<string, string> = {
  listRoles: 'the catalogue has eight roles',
  listViews: 'a user has 50 views at most, all of them in one menu',
  listOperatorViews: 'an operator has 50 views at most, all of them in one menu',
  listUserDevices: 'a user has a few devices',
  listOwnDevices: 'a user has a few devices',
  listAffected: 'those who lose a product, by name; the users list finds each of them',
  listWaiting: 'who waits for one product, the longest wait first',
  listUserSessions: 'a user has 20 sessions at most',
  listOwnSessions: 'a user has 20 sessions at most',
  listUserSignIns: 'one user by time, without a text of their own',
  listOwnSignIns: 'one user by time, without a text of their own',
  listUserMails: 'one user by time; the kinds of email are words of the screen',
  listUserHistory: 'one user by time; the audit log of this user can be searched',
  listOwnRequests: 'one’s own requests, one at a time of each kind',
};

const isPaged = ({ query, response }: Endpoint) =>
  query !== undefined &&
  'cursor' in query.shape &&
  response instanceof z.ZodObject &&
  'items' in response.shape;

test('every paged list of the contract can be searched, or is named here with the reason', () => {
  const paged = endpoints.filter(isPaged).map((endpoint) => endpoint.name);
  const found = new Set(searchable.map((endpoint) => endpoint.name));
  expect(paged.length).toBeGreaterThan(15);
  expect(paged.filter((one) => !found.has(one)).sort()).toEqual(Object.keys(unsearched).sort());
});

describe.each(searchable.map((endpoint) => [endpoint.name, endpoint] as const))('%s', (_name, endpoint) => {
  const search = (text: string) =>
    (endpoint.access === 'operator' ? operator : ana).get(
      `${endpoint.path.replace(/\{(\w+)\}/g, (_, key: string) => ids.get(key) ?? '')}?search=${encodeURIComponent(text)}`,
    );
  const find = async (text: string) => countOf(await search(text));

  test.each([
    ['the name as it is', name],
    ['last name, first name', `${names.lastName}, ${names.firstName}`],
    ['double blanks and line ends', '  zoë \t  50%\r\n o\\_neil'],
    ['no accents and other case', 'ZOE neil'],
    ['accents in another form', 'Zoe\u0308'],
    ['a percent sign that means itself', '50%'],
    ['an underscore that means itself', '\\_Nei'],
    ['characters that cannot be seen', 'Zo\u200bë\u0000 50%'],
    ['many words', `zo oë 50 0% \\ _ ne ei il 5 % neil o\\ o\\_ o\\_neil`],
  ])('finds by %s', async (_how, text) => {
    const found = await find(text);
    expect({ text, found: found > 0 }).toEqual({ text, found: true });
    expect(await find(`${text} nowhere`)).toBe(0);
  });

  test.each([
    '5%0',
    'zoe%',
    'o_neil',
    'O__Neil',
    'zoe_50',
    'o\\\\_',
    'zo\ufffd',
    'zoe-50',
    '\uff05\uff05\uff05',
  ])('does not find by %j, since each character means itself', async (text) =>
    expect(await find(text)).toBe(0),
  );

  test('says how many words are possible, and leaves none out', async () => {
    const words = (count: number) =>
      Array.from({ length: count }, (_, nth) => (nth === 0 ? 'zoe' : `w${nth}`));
    expect((await search(words(maxSearchWords + 1).join(' '))).body).toMatchObject({
      code: 'request.invalid',
      fields: [{ path: 'search', message: `text.tooManyWords:${maxSearchWords}` }],
    });
    expect(await find(words(maxSearchWords).join(' '))).toBe(0);
  });
});

/** Rows of a list, of a count, or of a file. */
function countOf({ status, body, text, headers }: Answer): number {
  expect(status).toBe(200);
  if (headers.get('content-type')?.startsWith('text/csv')) return text.trim().split('\r\n').length - 1;
  return Array.isArray(body['items']) ? body['items'].length : (body['total'] as number);
}

describe('an action on all that match', () => {
  const places = endpoints.flatMap((endpoint) =>
    endpoint.body
      ? stringsOf(endpoint)
          .filter(({ kind, path }) => kind === 'search' && path.at(-1) === 'search')
          .map(({ path }) => [`${endpoint.name} ${path.join('.')}`, endpoint, path.slice(1)] as const)
      : [],
  );

  test.each(places)('%s is refused above the limit of words', async (_name, endpoint, path) => {
    const words = Array.from({ length: maxSearchWords + 1 }, (_, nth) => `w${nth}`).join(' ');
    const url = endpoint.path.replace(/\{\w+\}/g, '01890000-0000-7000-8000-000000000000');
    const browser = endpoint.access === 'operator' ? operator : ana;
    const { body } = await browser.post(url, sampleOf(endpoint.body as never, path, words));
    expect(body['code']).toBe('request.invalid');
    expect(JSON.stringify(body['fields'])).toContain(`text.tooManyWords:${maxSearchWords}`);
  });

  test('reads the words as the list does', async () => {
    const { body } = await ana.post('/users/lock', {
      matching: { search: 'o\\_neil,   Zoë' },
      expectedTotal: 2,
      dryRun: true,
    });
    // The member and the invited one.
    expect(body['done']).toHaveLength(2);
  });
});

test('the audit log is searched for every user that the words can mean, also if they are more than a thousand', async () => {
  const big = await roster.account();
  const me = await roster.person({ account: big, roles: ['accountAdministrator'] });
  await roster.database.owner.query(
    `insert into users (email, first_name, last_name, account_id, joined_at)
     select 'common.' || n || '@example.com', 'Common', 'Person ' || n, $1, now() from generate_series(1, 2500) as n`,
    [big.id],
  );
  const { rows } = await roster.database.owner.query<{ id: string }>(
    "select id from users where account_id = $1 and first_name = 'Common'",
    [big.id],
  );
  const boss = await roster.browserOf(me);
  for (let from = 0; from < rows.length; from += 500)
    await boss.post('/users/sign-out', { userIds: rows.slice(from, from + 500).map(({ id }) => id) });
  const { text } = await boss.get('/audit-events/export.csv?search=common&event=users.signedOut');
  expect(text.trim().split('\r\n').length - 1).toBe(2_500);
});
