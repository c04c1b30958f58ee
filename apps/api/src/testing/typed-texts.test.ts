import { endpoints } from '@roster/contract/machinery/endpoints';
import type { Endpoint } from '@roster/contract/machinery/endpoint';
import { stringsOf, type FoundString } from '@roster/contract/machinery/strings-of';
import { describe, expect, test } from 'vitest';
import type { Fixture } from './fixture.ts';
import { fixturesOf } from './fixtures.ts';
import { givenSharedAccount } from './given-account.ts';
import type { Account, Browser, Person, Roster } from './given-roster.ts';
import { sampleOf } from './sample-of.ts';

// X6, for every string of the contract: whatever is typed, nothing breaks, and what is stored has one form.

let roster: Roster;
let account: Account;
let member: Person;
let fixtures: Record<string, Fixture>;

givenSharedAccount(async (given) => {
  ({ roster, account } = given);
  member = await roster.person({ account });
  fixtures = fixturesOf({ roster, account, member: () => member });
});

const hostile = [
  'a\u0000b',
  '\u0000',
  'a\ud800b',
  '\udc00',
  '\u001b[31mred',
  'a\u202eb',
  '\u2066a',
  'a\nb',
  'a\r\nb\u2028c',
  '\u200b',
  '\u3164',
  '\u00ad\u2060',
  'Zoe\u0301\u00a0\u200b Sof\u00adt  \u212a',
  '👩\u200d💻 ok',
  "a%_\\'b",
  '0000-01-01',
  '9999-12-31',
  'x'.repeat(9_000),
];

const withStrings = endpoints.filter((endpoint) => stringsOf(endpoint).length > 0);

describe.each(withStrings.map((endpoint) => [endpoint.name, endpoint] as const))('%s', (_name, endpoint) => {
  test.each(stringsOf(endpoint).map((found) => [found.path.join('.'), found] as const))(
    'stands everything typed as %s',
    async (_path, found) => {
      const person = await callerOf(endpoint);
      let browser = await roster.browserOf(person);
      for (const value of hostile) {
        for (const request of await requestsOf(endpoint, found, value, person)) {
          // Limits on tries would hide what comes behind them.
          await roster.database.owner.query('delete from throttles');
          const { status } = await send(browser, endpoint, request);
          expect({ value, server: status >= 500 }).toEqual({ value, server: false });
          if (status === 401 && person) browser = await roster.browserOf(await callerOf(endpoint));
        }
      }
      await roster.settled();
    },
  );
});

test('nothing that was stored contains what cannot be seen, or another form than NFC', async () => {
  const { rows: columns } = await roster.database.owner.query<{ name: string; column: string }>(
    `select c.table_name as name, c.column_name as column from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type in ('text', 'jsonb')
       and c.table_name <> '_prisma_migrations'`,
  );
  const strange: unknown[] = [];
  let seen = 0;
  for (const { name, column } of columns) {
    const { rows } = await roster.database.owner.query<{ value: string }>(
      `select distinct ${column}::text as value from ${name} where ${column} is not null`,
    );
    for (const { value } of rows) {
      if (value.includes('Zo\u00e9')) seen += 1;
      const odd = /[\u0000-\u0008\u000b-\u001f\u007f\u00ad\u200b\u202a-\u202e\u2060-\u2069\ufeff]|\\u00[01]/u;
      if (value !== value.normalize('NFC') || odd.test(value)) strange.push({ name, column, value });
    }
  }
  expect(strange).toEqual([]);
  // The strange name did arrive in many places.
  expect(seen).toBeGreaterThan(20);
});

test('a body of more than 256 kB is refused as a whole', async () => {
  const browser = await roster.browserOf(await roster.person({ account, roles: ['accountAdministrator'] }));
  const { status } = await browser.post('/groups', { name: 'x'.repeat(1_000_000) });
  expect(status).toBe(413);
});

type Sent = { path?: Record<string, string>; query?: Record<string, unknown>; body?: unknown };

/** The value in a request that is as short as possible, and in one that would succeed. */
async function requestsOf(
  endpoint: Endpoint,
  { path: [part, ...path] }: FoundString,
  value: string,
  person: Person | null,
): Promise<Sent[]> {
  const fixture = fixtures[endpoint.name];
  if (!fixture) throw new Error(`the endpoint ${endpoint.name} has no fixture`);
  const working = () =>
    fixture.once && person ? fixture.once(person) : Promise.resolve(fixture.request(member));
  if (part === 'params') {
    const { body } = fixture.request(member);
    return [{ path: { [path[0] ?? '']: value }, body }];
  }
  if (part === 'query') return [{ query: sampleOf(endpoint.query as never, path, value) as never }];

  const shortest = sampleOf(endpoint.body as never, path, value);
  const { path: inPath, body } = await working();
  const [first = ''] = path;
  const sample = shortest as Record<string, unknown>;
  const whole = { ...(body as object), [first]: sample[first] };
  return [
    { ...(inPath && { path: inPath }), body: shortest },
    ...(path.length === 1 || !(first in (body as object))
      ? [{ ...(inPath && { path: inPath }), body: whole }]
      : []),
  ];
}

const callerOf = ({ access }: Endpoint): Promise<Person | null> => {
  if (access === 'public') return Promise.resolve(null);
  if (access === 'pass') return roster.person();
  return access === 'operator'
    ? roster.person({ operator: true })
    : roster.person({ account, roles: ['accountAdministrator'] });
};

function send(browser: Browser, endpoint: Endpoint, { path = {}, query = {}, body }: Sent) {
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  );
  const url = endpoint.path.replace(/\{(\w+)\}/g, (_, key: string) =>
    encodeURIComponent((path[key] ?? '').replace(/\p{Cs}/gu, '\ufffd')),
  );
  if (endpoint.method === 'GET') return browser.get(`${url}?${search}`);
  return endpoint.method === 'PATCH' ? browser.patch(url, body) : browser.post(url, body);
}
