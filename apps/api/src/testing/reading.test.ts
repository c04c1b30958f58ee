import { endpoints } from '@roster/contract/machinery/endpoints';
import { expect, test } from 'vitest';
import { callerOf, fixtureIn, type Fixture } from './fixture.ts';
import { fixturesOf } from './fixtures.ts';
import { givenSharedAccount } from './given-account.ts';
import type { Account, Person, Roster } from './given-roster.ts';
import { pathOf, sendTo } from './send.ts';

// A page of another site can send a browser to an address, with the cookie. What it can reach that way writes nothing.

let roster: Roster;
let account: Account;
let member: Person;
let fixtures: Record<string, Fixture>;

givenSharedAccount(async (given) => {
  ({ roster, account } = given);
  member = await roster.person({ account });
  fixtures = fixturesOf({ roster, account, member: () => member });
});

const reading = endpoints.filter(({ method }) => method === 'GET');

async function recorded(): Promise<number> {
  await roster.settled();
  const { rows } = await roster.database.owner.query<{ n: number }>(
    'select count(*)::integer as n from audit_events',
  );
  return rows[0]?.n ?? -1;
}

test.each(reading.map((endpoint) => [endpoint.name, endpoint] as const))(
  '%s from another site, or with HEAD, is recorded nowhere',
  async (_name, endpoint) => {
    const browser = await roster.browserOf(await callerOf({ roster, account }, endpoint));
    const request = fixtureIn(fixtures, endpoint).request(member);
    const before = await recorded();
    for (const site of ['cross-site', 'same-site'])
      await sendTo(browser, endpoint, request, { 'sec-fetch-site': site });
    const query = request.query ? `?${new URLSearchParams(request.query)}` : '';
    await fetch(`${roster.base}${pathOf(endpoint, request)}${query}`, {
      method: 'HEAD',
      headers: browser.headers,
    });
    expect(await recorded()).toBe(before);
  },
);

test('our own pages and the address bar get every file', async () => {
  for (const endpoint of reading.filter(({ produces }) => produces === 'text/csv')) {
    const browser = await roster.browserOf(await callerOf({ roster, account }, endpoint));
    const request = fixtureIn(fixtures, endpoint).request(member);
    for (const site of ['same-origin', 'none'])
      expect((await sendTo(browser, endpoint, request, { 'sec-fetch-site': site })).status).toBe(200);
    const from = await sendTo(browser, endpoint, request, { 'sec-fetch-site': 'cross-site' });
    expect([from.status, from.body['code']]).toEqual([403, 'request.crossSite']);
  }
});
