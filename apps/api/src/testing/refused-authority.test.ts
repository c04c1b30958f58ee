import { endpoints } from '@roster/contract/machinery/endpoints';
import type { Endpoint } from '@roster/contract/machinery/endpoint';
import { beforeEach, describe, expect, test } from 'vitest';
import { ownedTables } from '../platform/audit/foreign-targets.store.ts';
import { fixtureIn, type Fixture } from './fixture.ts';
import { fixturesOf } from './fixtures.ts';
import { givenSharedAccount } from './given-account.ts';
import { silent, type Account, type Person, type Roster } from './given-roster.ts';
import { sendTo } from './send.ts';

type Line = { actor: string; account: string; action: string; code: string; targets: string[] };

let roster: Roster;
let account: Account;
let member: Person;
let foreigner: Person;
let fixtures: Record<string, Fixture>;
const lines: Line[] = [];
const log = {
  ...silent,
  warn: (fields: object) => void lines.push(fields as Line),
  error: (fields: object) => void console.error(fields),
};

givenSharedAccount(
  async (given) => {
    ({ roster, account } = given);
    member = await roster.person({ account });
    fixtures = fixturesOf({ roster, account, member: () => member });
    foreigner = await roster.person({ account: await roster.account() });
  },
  undefined,
  { log },
);
beforeEach(() => void lines.splice(0));

const fixtureOf = (endpoint: Endpoint) => fixtureIn(fixtures, endpoint);

const recorded = async (actor: Person) => {
  await roster.settled();
  const { rows } = await roster.database.owner.query<{ details: object }>(
    "select details from audit_events where actor_id = $1 and event = 'audit.foreignTargets'",
    [actor.id],
  );
  return rows.map(({ details }) => details);
};

const forMembers = endpoints.filter(({ access }) => access !== 'operator' && access !== 'public');
const named = (some: readonly Endpoint[]) => some.map((one) => [one.name, one] as const);

describe('X1: an id of another account', () => {
  const reaching = forMembers.filter(({ path, body }) => path.includes('{') || body);

  test.each(named(reaching))(
    'given to %s is in the log and once in the audit log',
    async (name, endpoint) => {
      const fixture = fixtureOf(endpoint);
      if (fixture.ids === 'none') return;
      const boss = await roster.person({ account, roles: ['accountAdministrator'] });
      const browser = await roster.browserOf(boss);
      for (let nth = 0; nth < 3; nth += 1) await sendTo(browser, endpoint, fixture.request(foreigner));
      expect(await recorded(boss)).toEqual([{ action: name, count: expect.any(Number) as number }]);
      expect(lines).toContainEqual(
        expect.objectContaining({
          actor: boss.id,
          account: account.id,
          action: name,
          code: 'foreign',
          targets: [foreigner.id],
        }),
      );
    },
  );

  test('tells the log of the account nothing about the other account, and unknown ids are not recorded', async () => {
    const boss = await roster.person({ account, roles: ['accountAdministrator'] });
    const browser = await roster.browserOf(boss);
    await browser.get(`/users/01890000-0000-7000-8000-000000000000`);
    expect(await recorded(boss)).toEqual([]);
    await browser.get(`/users/${foreigner.id}`);
    expect(JSON.stringify(await recorded(boss))).not.toContain(foreigner.id);
    expect(await recorded(boss)).toHaveLength(1);
  });
});

describe('X1: a call for which the caller has no authority', () => {
  test.each(named(forMembers.filter(({ access }) => access !== 'signedIn' && access !== 'pass')))(
    'of %s is in the log, with ids and a code and nothing personal',
    async (name, endpoint) => {
      const plain = await roster.person({ account });
      const answer = await sendTo(
        await roster.browserOf(plain),
        endpoint,
        fixtureOf(endpoint).request(member),
      );
      if (answer.status !== 403) return; // every member may
      expect(lines).toContainEqual(
        expect.objectContaining({
          actor: plain.id,
          account: account.id,
          action: name,
          code: 'permission.missing',
        }),
      );
      expect(JSON.stringify(lines)).not.toContain('@');
    },
  );

  test('an administrator who is protected from the caller is in the log too, within an answer of 200', async () => {
    const deputy = await roster.person({ account, roles: ['coAdministrator'] });
    const chief = await roster.person({ account, roles: ['accountAdministrator'] });
    const { status } = await (await roster.browserOf(deputy)).post('/users/lock', { userIds: [chief.id] });
    expect(status).toBe(200);
    expect(lines).toMatchObject([
      { actor: deputy.id, code: 'users.administratorProtected', targets: [chief.id] },
    ]);
  });
});

test('X1: everything that belongs to an account and has an id is looked for', async () => {
  const { rows } = await roster.database.owner.query<{ table: string }>(
    `select c.table_name as table from information_schema.columns c
       join information_schema.columns i on i.table_name = c.table_name and i.column_name = 'id'
       join information_schema.tables t on t.table_name = c.table_name and t.table_type = 'BASE TABLE'
     where c.column_name = 'account_id' and c.table_schema = 'public' and i.table_schema = 'public'`,
  );
  /** Rows that no request names by their id. */
  const unnamed = [
    'audit_events', // read as a list only
    'audit_personal',
    'account_domains',
    'issued_policies', // named within what a device signed, and compared with its own
    'usage_events', // named by the device that reports them, and inserted only
    'departures',
    'mailbox_history', // written by triggers, and looked for by the mailbox
    'idempotency_keys',
    'locks',
    'sign_in_attempts',
    'tokens',
    'group_members',
    'kept_counts',
    'service_request_messages',
  ];
  const owned = rows.map(({ table }) => table).filter((table) => !unnamed.includes(table));
  expect(owned.sort()).toEqual([...ownedTables].sort());
});
