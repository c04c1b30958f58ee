import { endpoints } from '@roster/contract/machinery/endpoints';
import { decideInClosedAccount } from '@roster/domain/account';
import { permissionNames, type Permission } from '@roster/domain/permissions';
import { describe, expect, test } from 'vitest';
import { fixtureIn, type Fixture } from './fixture.ts';
import { fixturesOf } from './fixtures.ts';
import { givenSharedAccount } from './given-account.ts';
import type { Account, Person, Roster } from './given-roster.ts';
import { sendTo } from './send.ts';

// S2: what operators change in an account, and what its administrators still do, sent to one that is closed.

let roster: Roster;
let account: Account;
let olivia: Person;
let fixtures: Record<string, Fixture>;
givenSharedAccount(async (given) => {
  ({ roster, account } = given);
  olivia = await roster.person({ operator: true });
  fixtures = fixturesOf({ roster, account, member: () => olivia });
});

test('the session says since when the account is closed', async () => {
  const browser = await roster.browserOf(await roster.person({ account, roles: ['accountAdministrator'] }));
  const closedAt = async () => ((await browser.get('/session')).body['account'] as Given)['closedAt'];
  expect(await whileClosed(account.id, closedAt)).toMatch(/^\d{4}-/);
  expect(await closedAt()).toBeNull();
});
type Given = Record<string, unknown>;

async function whileClosed<T>(accountId: string | undefined, work: () => Promise<T>): Promise<T> {
  const { owner } = roster.database;
  await owner.query('update accounts set closed_at = now() where id = $1', [accountId]);
  const done = await work();
  await owner.query('update accounts set closed_at = null where id = $1', [accountId]);
  return done;
}

const changes = endpoints.filter(
  ({ path, method }) => path.startsWith('/operator/accounts/{accountId}') && method !== 'GET',
);

/** A domain can always be taken from an account: another one may need it. */
const open = ['removeDomain'];

describe.each(changes.map((endpoint) => [endpoint.name, endpoint] as const))('%s', (name, endpoint) => {
  test(`is ${open.includes(name) ? 'possible' : 'refused'} in a closed account`, async () => {
    const fixture = fixtureIn(fixtures, endpoint);
    const request = (await fixture.once?.(olivia)) ?? fixture.request(olivia);
    const browser = await roster.browserOf(olivia);
    const { status, body } = await whileClosed(request.path?.['accountId'], () =>
      sendTo(browser, endpoint, request),
    );
    if (open.includes(name)) expect(status).toBeLessThan(300);
    else expect({ status, code: body['code'] }).toEqual({ status: 409, code: 'accounts.alreadyClosed' });
  });
});

const isPermission = (access: string): access is Permission =>
  (permissionNames as readonly string[]).includes(access);
const ofAdministrators = endpoints.filter(({ access }) => isPermission(access));

describe.each(ofAdministrators.map((endpoint) => [endpoint.name, endpoint] as const))('%s', (_, endpoint) => {
  const { access, method } = endpoint;
  // Whatever is read can be read; the screens ask the same function before they offer a change.
  const refusal = method === 'GET' || !isPermission(access) ? null : decideInClosedAccount(access);

  test(`is ${refusal ? 'refused to' : 'possible for'} an administrator of a closed account`, async () => {
    const me = await roster.person({ account, roles: ['accountAdministrator'] });
    const fixture = fixtureIn(fixtures, endpoint);
    const request = (await fixture.once?.(me)) ?? fixture.request(me);
    const browser = await roster.browserOf(me);
    const { body } = await whileClosed(account.id, () => sendTo(browser, endpoint, request));
    expect(body['code'] === 'account.closed' ? body['code'] : null).toBe(refusal);
  });
});
