import { endpoints } from '@roster/contract/machinery/endpoints';
import { describe, expect, test } from 'vitest';
import { fixtureIn, type Fixture } from './fixture.ts';
import { fixturesOf } from './fixtures.ts';
import { givenSharedAccount } from './given-account.ts';
import type { Account, Person, Roster } from './given-roster.ts';
import { sendTo } from './send.ts';

// S2: what operators change in an account, sent to one that is closed.

let roster: Roster;
let account: Account;
let olivia: Person;
let fixtures: Record<string, Fixture>;
givenSharedAccount(async (given) => {
  ({ roster, account } = given);
  olivia = await roster.person({ operator: true });
  fixtures = fixturesOf({ roster, account, member: () => olivia });
});

const changes = endpoints.filter(
  ({ path, method }) => path.startsWith('/operator/accounts/{accountId}') && method !== 'GET',
);

/** A domain can always be taken from an account: another one may need it. */
const open = ['removeDomain'];

describe.each(changes.map((endpoint) => [endpoint.name, endpoint] as const))('%s', (name, endpoint) => {
  test(`is ${open.includes(name) ? 'possible' : 'refused'} in a closed account`, async () => {
    const fixture = fixtureIn(fixtures, endpoint);
    const request = (await fixture.once?.(olivia)) ?? fixture.request(olivia);
    await roster.database.owner.query('update accounts set closed_at = now() where id = $1', [
      request.path?.['accountId'],
    ]);
    const { status, body } = await sendTo(await roster.browserOf(olivia), endpoint, request);
    await roster.database.owner.query('update accounts set closed_at = null where id = $1', [account.id]);
    if (open.includes(name)) expect(status).toBeLessThan(300);
    else expect({ status, code: body['code'] }).toEqual({ status: 409, code: 'accounts.alreadyClosed' });
  });
});
