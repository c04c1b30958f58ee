import { endpoints } from '@roster/contract/machinery/endpoints';
import type { Endpoint } from '@roster/contract/machinery/endpoint';
import { expect, test } from 'vitest';
import { callerOf, fixtureIn, type Fixture, type Request } from './fixture.ts';
import { fixturesOf } from './fixtures.ts';
import { givenSharedAccount } from './given-account.ts';
import type { Account, Answer, Person, Roster } from './given-roster.ts';
import { sendTo } from './send.ts';

// Saving what is there already is no change: the log says nothing, and no device has an old policy because of it.

let roster: Roster;
let account: Account;
let member: Person;
let fixtures: Record<string, Fixture>;

givenSharedAccount(async (given) => {
  ({ roster, account } = given);
  member = await roster.person({ account });
  fixtures = fixturesOf({ roster, account, member: () => member });
});

const patches = (endpoints as readonly Endpoint[])
  .filter(({ method }) => method === 'PATCH')
  .map((endpoint) => [endpoint.name, endpoint] as const);

const countEvents = async () => (await roster.database.owner.query('select from audit_events')).rows.length;
const findVersions = async () =>
  (
    await roster.database.owner.query(
      `select (select sum(entitlement_epoch) from accounts) as epochs,
         (select sum(version) from policy_versions) as policies, (select sum(version) from users) as users`,
    )
  ).rows;

test.each(patches)('%s with what is stored already changes nothing', async (_, endpoint) => {
  const me = await callerOf({ roster, account }, endpoint);
  const browser = await roster.browserOf(me);
  const fixture = fixtureIn(fixtures, endpoint);
  const request = fixture.once ? await fixture.once(me) : fixture.request(member);

  const events = await countEvents();
  const first = await sendTo(browser, endpoint, request);
  expect([first.status, (await countEvents()) > events]).toEqual([200, true]);
  const before = [await countEvents(), await findVersions()];
  const again = await sendTo(browser, endpoint, withVersionOf(first, request));
  expect([again.status, again.text]).toEqual([200, first.text]);
  expect([await countEvents(), await findVersions()]).toEqual(before);
});

test('auto-approval that is turned on again, or off again, changes nothing', async () => {
  const ana = await roster.browserOf(await roster.person({ account, roles: ['accountAdministrator'] }));
  await roster.domain(account, 'settled.example');
  const turn = (autoApproval: boolean) =>
    ana.post('/account/auto-approval', { domain: 'settled.example', autoApproval });
  const events = await countEvents();
  const answers = [await turn(false), await turn(true), await turn(true)];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await countEvents()).toBe(events + 1);
});

/** The same again, by someone who has seen the answer. */
const withVersionOf = ({ body: { version } }: Answer, { path = {}, body }: Request): Request => ({
  path,
  body: { ...(body as object), ...(version !== undefined && { version }) },
});
