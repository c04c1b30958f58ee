import type { Endpoint } from '@roster/contract/machinery/endpoint';
import { endpoints } from '@roster/contract/machinery/endpoints';
import type { AuditEventName } from '@roster/domain/audit-events';
import { policyTable } from '@roster/domain/policies';
import { describe, expect, test } from 'vitest';
import { jobs } from '../app.ts';
import { callerOf, fixtureIn, type Fixture } from './fixture.ts';
import { fixturesOf } from './fixtures.ts';
import { givenSharedAccount } from './given-account.ts';
import type { Account, Browser, Person, Roster } from './given-roster.ts';
import { sendTo } from './send.ts';

// E4: each change raises what the table says, in its own transaction, and nothing else does.

let roster: Roster;
let account: Account;
let ana: Browser;
let member: Person;
let fixtures: Record<string, Fixture>;
givenSharedAccount(async (given) => {
  ({ roster, account, ana } = given);
  member = await roster.person({ account });
  fixtures = fixturesOf({ roster, account, member: () => member });
});

type Event = { id: string; event: AuditEventName; account_id: string | null; subject_id: string | null };

const rows = async <Row extends object>(text: string) => (await roster.database.owner.query<Row>(text)).rows;
const standing = async () => ({
  events: await rows<Event>('select id, event, account_id, subject_id from audit_events'),
  versions: await rows<{ id: string; n: number }>(
    `select u.id, coalesce(p.version, 1) as n from users u left join policy_versions p on p.user_id = u.id
     union all select id, entitlement_epoch from accounts`,
  ),
});

/** The events of some work, whose policies they made old by the table, and whose were raised, each by how much. */
async function during(work: () => Promise<unknown>) {
  await roster.settled();
  const before = await standing();
  await work();
  await roster.settled();
  const after = await standing();
  const known = new Set(before.events.map(({ id }) => id));
  const events = after.events.filter(({ id }) => !known.has(id));
  const was = new Map(before.versions.map(({ id, n }) => [id, n]));
  const raised = after.versions.filter(({ id, n }) => n !== (was.get(id) ?? 1));
  const there = new Set(after.versions.map(({ id }) => id));
  const expected = events.flatMap(({ event, account_id: accountId, subject_id: subjectId }) => {
    const kind = policyTable[event];
    const id = kind === 'user' ? subjectId : kind === 'account' ? accountId : null;
    return id !== null && there.has(id) ? [id] : [];
  });
  return {
    events: events.map(({ event }) => event),
    expected: [...new Set(expected)].map((id) => ({ id, n: (was.get(id) ?? 1) + 1 })).sort(byId),
    raised: raised.sort(byId),
  };
}
const byId = (one: { id: string }, other: { id: string }) => one.id.localeCompare(other.id);

/** Events that these requests led to. */
const reached = new Set<AuditEventName>();
const changes = endpoints
  .filter(({ method }) => method !== 'GET')
  .map((endpoint) => [endpoint.name, endpoint as Endpoint] as const);

describe('a change raises exactly the versions that the table says (E4)', () => {
  test.each(changes)('%s', async (_name, endpoint) => {
    const me =
      endpoint.access === 'pass' ? await roster.person() : await callerOf({ roster, account }, endpoint);
    const browser = await roster.browserOf(me);
    const fixture = fixtureIn(fixtures, endpoint);
    const request = fixture.once ? await fixture.once(me) : fixture.request(member);
    const { events, expected, raised } = await during(() => sendTo(browser, endpoint, request));
    for (const event of events) reached.add(event);
    expect(raised).toEqual(expected);
  });

  /** What no request of the contract's fixtures leads to: it happens by a link, by a job, or beside another event. */
  const beyond = ['users.joined', 'users.left', 'users.released', 'account.ended'];

  test('and these requests led to all that raise something, but for what other tests reach', () => {
    const raising = Object.entries(policyTable).filter(([, raised]) => raised !== 'none');
    const missing = raising.map(([event]) => event).filter((event) => !reached.has(event as AuditEventName));
    expect(missing.filter((event) => !beyond.includes(event))).toEqual([]);
  });
});

describe('E4: what changes by itself', () => {
  const run = (name: string) => jobs.find((job) => job.name === name)?.run(roster.platform, {});
  const iso = (days: number) =>
    new Date(roster.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const watch = () => during(async () => void (await run('watch access days')));

  test.each([
    ['a term that begins', { startsOn: 1 }],
    ['a term that is over', { startsOn: -10, endsOn: 0 }],
  ])(
    '%s raises the epoch of its account once, and of no other',
    async (_what, term: Record<string, number>) => {
      const owner = await roster.account();
      await roster.entitlement(owner, {
        startsOn: iso(term['startsOn'] ?? 0),
        endsOn: term['endsOn'] === undefined ? null : iso(term['endsOn']),
      });
      await watch();
      expect((await watch()).raised).toEqual([]);
      roster.clock.offset = 86_400_000;
      expect((await watch()).raised.map(({ id }) => id)).toContain(owner.id);
      expect((await watch()).raised).toEqual([]);
      await rows('truncate access_days');
    },
  );

  test('an exception that is over raises the version of its user, in the time zone of the account', async () => {
    const owner = await roster.account();
    await roster.database.owner.query(`update accounts set time_zone = 'Pacific/Kiritimati' where id = $1`, [
      owner.id,
    ]);
    const user = await roster.person({ account: owner });
    await roster.database.owner.query(
      `insert into exceptions (account_id, user_id, effect, ends_on) values ($1, $2, 'deny', $3)`,
      [owner.id, user.id, '2027-03-10'],
    );
    const at = (time: string) => {
      roster.clock.offset = new Date(time).getTime() - Date.now();
    };
    at('2027-03-10T09:00:00Z');
    await watch();
    at('2027-03-10T09:50:00Z');
    expect((await watch()).raised).toEqual([]);
    at('2027-03-10T10:00:00Z');
    expect((await watch()).raised).toEqual([{ id: user.id, n: 2 }]);
    await rows('truncate access_days');
  });
});

test('what is rolled back raises nothing (E4)', async () => {
  const user = await roster.person({ account });
  await roster.database.owner.query(
    `create function refuse_lock() returns trigger language plpgsql as $$ begin raise 'no'; end $$;
     create trigger refuse_lock before insert on audit_events for each row when (new.event = 'users.locked')
       execute function refuse_lock()`,
  );
  const { raised } = await during(() => ana.post('/users/lock', { userIds: [user.id] }));
  await rows('drop trigger refuse_lock on audit_events; drop function refuse_lock');
  expect(raised).toEqual([]);
  const again = await during(() => ana.post('/users/lock', { userIds: [user.id] }));
  expect(again.raised).toEqual([{ id: user.id, n: 2 }]);
});
