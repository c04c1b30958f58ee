import type { Endpoint } from '@roster/contract/machinery/endpoint';
import { endpoints } from '@roster/contract/machinery/endpoints';
import type { AuditEventName } from '@roster/domain/audit-events';
import { policyTable } from '@roster/domain/policy-table';
import { describe, expect, test } from 'vitest';
import { jobs } from '../app.ts';
import { callerOf, fixtureIn, type Fixture } from './fixture.ts';
import { fixturesOf } from './fixtures.ts';
import { givenSharedAccount } from './given-account.ts';
import type { Account, Browser, Person, Roster } from './given-roster.ts';
import { sendTo } from './send.ts';

// E4: each change of access raises a version or an epoch, once, in its own transaction, and nothing else does.

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

type Fact = {
  id: string;
  version: number;
  facts: string;
  /** Of an account: the terms of its named entitlements, the products it bought, what its groups allow, and which of them have members. */
  named?: Record<string, string>;
  products?: Record<string, string>;
  groups?: Record<string, string>;
  filled?: string[];
};

const rows = async <Row extends object>(text: string) => (await roster.database.owner.query<Row>(text)).rows;

/** What a user may run hangs on these, and on what the account says to all. The table of events is not asked. */
const ofUsers = `select u.id, coalesce(p.version, 1) as version,
    json_build_object('account', u.account_id, 'locked', u.lock_reasons <> '{}', 'country', u.country,
      'set', u.entitlement_country, 'lastDay', u.last_day,
      'exceptions', array(select row(x.product_id, x.effect, x.ends_on)::text from exceptions x where x.user_id = u.id order by 1),
      'groups', array(select m.group_id::text from group_members m where m.user_id = u.id order by 1),
      'seats', array(select s.entitlement_id::text from seats s where s.user_id = u.id order by 1))::text as facts
  from users u left join policy_versions p on p.user_id = u.id`;
const ofAccounts = `select a.id, a.entitlement_epoch as version,
    json_build_object('countries', array[a.main_country] || a.entitled_countries, 'zone', a.time_zone, 'closed', a.closed_at,
      'pooled', array(select row(e.id, e.starts_on, e.ends_on)::text from entitlements e
        where e.account_id = a.id and e.kind = 'pooled' order by 1))::text as facts,
    coalesce((select json_object_agg(e.id, row(e.starts_on, e.ends_on)::text) from entitlements e
      where e.account_id = a.id and e.kind = 'named'), '{}') as named,
    coalesce((select json_object_agg(g.id, array(select p.product_id from group_products p where p.group_id = g.id order by 1)::text)
      from groups g where g.account_id = a.id), '{}') as groups,
    coalesce((select json_object_agg(p.id, row(p.name, p.features, p.versions)::text) from products p
      where exists (select from entitlements e where e.account_id = a.id and e.product_id = p.id)), '{}') as products,
    array(select g.id from groups g where g.account_id = a.id and exists (
      select from group_members m where m.group_id = g.id)) as filled
  from accounts a`;
const standing = async () => ({
  events: await rows<{ id: string; event: AuditEventName }>('select id, event from audit_events'),
  facts: [...(await rows<Fact>(ofUsers)), ...(await rows<Fact>(ofAccounts))],
});

/** A named entitlement is nobody's while nobody holds a license, and a group allows nothing while nobody is in it. */
function isChanged(before: Fact | undefined, after: Fact): boolean {
  const { facts, named = {}, products = {}, groups = {}, filled = [] } = before ?? {};
  const differs = (was: Record<string, string>, is: Record<string, string> | undefined, id: string) =>
    was[id] !== is?.[id];
  return (
    facts !== after.facts ||
    Object.keys(named).some((id) => differs(named, after.named, id)) ||
    Object.keys(products).some((id) => differs(products, after.products, id)) ||
    Object.keys(groups).some(
      (id) => (id in (after.groups ?? {}) || filled.includes(id)) && differs(groups, after.groups, id),
    )
  );
}

/** The events of some work, whose facts it changed, and whose versions it raised, each by how much. */
async function during(work: () => Promise<unknown>) {
  await roster.settled();
  const before = await standing();
  await work();
  await roster.settled();
  const after = await standing();
  const known = new Set(before.events.map(({ id }) => id));
  const was = new Map(before.facts.map((one) => [one.id, one]));
  const there = after.facts.filter(({ id }) => was.has(id));
  const raised = there.filter(({ id, version }) => version !== was.get(id)?.version);
  return {
    events: after.events.filter(({ id }) => !known.has(id)).map(({ event }) => event),
    changed: there.filter((one) => isChanged(was.get(one.id), one)).map(({ id }) => id),
    raised: raised.map(({ id, version }) => ({ id, n: version })).sort(byId),
    /** What is raised where the facts changed, and nothing else: once each. */
    once: raised.map(({ id }) => ({ id, n: (was.get(id)?.version ?? 0) + 1 })).sort(byId),
  };
}
const byId = (one: { id: string }, other: { id: string }) => one.id.localeCompare(other.id);

/** Events that these requests led to. */
const reached = new Set<AuditEventName>();
const changes = endpoints
  .filter(({ method }) => method !== 'GET')
  .map((endpoint) => [endpoint.name, endpoint as Endpoint] as const);

describe('a change raises the versions of those whose access it changes, and no others (E4)', () => {
  test.each(changes)('%s', async (_name, endpoint) => {
    const me =
      endpoint.access === 'pass' ? await roster.person() : await callerOf({ roster, account }, endpoint);
    const browser = await roster.browserOf(me);
    const fixture = fixtureIn(fixtures, endpoint);
    const request = fixture.once ? await fixture.once(me) : fixture.request(member);
    const { events, changed, raised, once } = await during(() => sendTo(browser, endpoint, request));
    for (const event of events) reached.add(event);
    expect(raised).toEqual(once);
    expect(raised.map(({ id }) => id)).toEqual([...changed].sort((one, other) => one.localeCompare(other)));
  });

  /** What no request of the contract's fixtures leads to: it happens by a link, by a job, or beside another event. */
  const beyond = ['users.joined', 'users.left', 'users.released', 'account.ended'];

  test('and these requests led to all that raise something, but for what other tests reach', () => {
    const raising = Object.entries(policyTable).filter(([, raised]) => raised !== 'none');
    const missing = raising.map(([event]) => event).filter((event) => !reached.has(event as AuditEventName));
    expect(missing.filter((event) => !beyond.includes(event))).toEqual([]);
  });
});

test('what a product consists of raises the epoch of the accounts that bought it, and of no other (E4)', async () => {
  const buyer = await roster.account();
  const name = 'Sold to one of two';
  await roster.entitlement(buyer, { product: name });
  const [product] = await rows<{ id: string }>(`select id from products where name = '${name}'`);
  const operator = await roster.browserOf(await roster.person({ operator: true }));
  const edit = (version: number, more: object) =>
    operator.patch(`/operator/products/${product?.id}`, { name, version, ...more });
  const added = await during(() => edit(1, { versions: ['1.0'] }));
  expect(added).toMatchObject({ events: ['products.edited'], raised: [{ id: buyer.id }] });
  expect(added.raised).toEqual(added.once);
  expect((await during(() => edit(2, { versions: ['1.0'], description: 'New words' }))).raised).toEqual([]);
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
