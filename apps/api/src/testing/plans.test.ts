import { endpoints } from '@roster/contract/machinery/endpoints';
import type { Endpoint } from '@roster/contract/machinery/endpoint';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { jobs } from '../app.ts';
import { callerOf, fixtureIn } from './fixture.ts';
import { fixturesOf } from './fixtures.ts';
import { widelyHeld } from './given-crowd.ts';
import { givenCrowdedAccount, type GivenCrowd } from './given-account.ts';
import { filters, ofOperators, ofSmallLists, ofWaiting, seatsInOrder } from './plan-searches.ts';
import { sorts, today, words } from './plan-searches.ts';
import { more, mostPages, notRun, people, small, wholeTable } from './plan-limits.ts';
import type { Browser } from './given-roster.ts';
import type { Plan } from './plans.ts';
import { sendTo } from './send.ts';

// What a statement touches must not grow with the account. Pages are counted, not milliseconds: they are the same on every
// machine. `npm run test:soak` runs this with 100,000 people.

let given: GivenCrowd;
givenCrowdedAccount(people, (crowd) => (given = crowd));

type Seen = { during: string; name: string; plan: Plan };
const seen: Seen[] = [];
let large: Set<string>;

const watching = async (during: string, work: () => Promise<unknown>) => {
  given.watch.take();
  await work();
  for (const plan of given.watch.take()) seen.push({ during, name: nameOf(plan), plan });
};
const nameOf = ({ text }: Plan) =>
  [...given.watch.names].find(([, sent]) => sent.trim() === text)?.[0] ??
  text.replace(/\s+/g, ' ').slice(0, 100);

beforeAll(async () => {
  await everyEndpoint();
  await everyList();
  await everyListOfLicensing();
  await everyJob();
  const { rows } = await given.roster.database.owner.query<{ relname: string }>(
    `select relname from pg_class where relkind = 'r' and reltuples > 1000`,
  );
  large = new Set(rows.map(({ relname }) => relname).filter((name) => !small.includes(name)));
  await everyWayBack();
  await askForLicense();
  await dailyWork();
}, 1_800_000);

const key = () => ({ 'idempotency-key': crypto.randomUUID() });

async function everyEndpoint() {
  const { roster, account, member } = given;
  const fixtures = fixturesOf({ roster, account, member: () => member });
  // One operator for all of theirs: what waits is emailed to each operator there is.
  const operator = await roster.person({ operator: true });
  for (const endpoint of endpoints as readonly Endpoint[]) {
    const me = endpoint.access === 'operator' ? operator : await callerOf({ roster, account }, endpoint);
    const caller = await roster.browserOf(me);
    const fixture = fixtureIn(fixtures, endpoint);
    await watching(endpoint.name, () => sendTo(caller, endpoint, fixture.request(member)));
    const once = await fixture.once?.(me);
    if (once) await watching(`${endpoint.name}, once`, () => sendTo(caller, endpoint, once, key()));
  }
}

/**
 * What is prepared is planned for its values five times on a connection, and from then on once for all, if that looks as
 * cheap: only then shows what an hour and a limit look like that the planner does not know.
 */
async function dailyWork() {
  const { boss } = given;
  for (let nth = 0; nth < 8; nth += 1) {
    const email = `often.${nth}@crowd.example`;
    const add = () => boss.post('/users', { email, firstName: 'Ofra', lastName: 'Often', country: 'NO' });
    await watching('add, often', async () => expect((await add()).status).toBe(201));
    const { body } = await boss.get(`/users?search=${email}`);
    const userIds = (body['items'] as { id: string }[]).map(({ id }) => id);
    for (const act of ['lock', 'unlock', 'sign-out', 'remove'])
      await watching(`${act}, often`, async () =>
        expect([act, (await boss.post(`/users/${act}`, { userIds })).status]).toEqual([act, 200]),
      );
  }
}

/** A license that is asked for, and assigned by granting it. */
async function askForLicense() {
  const { roster, account } = given;
  const ana = await roster.browserOf(await roster.person({ account, roles: ['accountAdministrator'] }));
  const chloe = await roster.person({ account });
  const productId = await roster.product('Asked for');
  await roster.entitlement(account, { product: 'Asked for' });
  const browser = await roster.browserOf(chloe);
  await watching('asking for a license', () =>
    browser.post('/profile/requests', { kind: 'license', productId }),
  );
  const { rows } = await roster.database.owner.query<{ id: string }>(
    "select id from user_requests where user_id = $1 and state = 'open'",
    [chloe.id],
  );
  await watching('granting a license', () =>
    ana.post(`/user-requests/${rows[0]?.id}/answer`, { answer: 'grant' }),
  );
}

/** Undo, and what is for operators only. */
async function everyWayBack() {
  const { roster, account } = given;
  const ana = await roster.browserOf(await roster.person({ account, roles: ['accountAdministrator'] }));
  const { id } = await roster.person({ account });
  await (
    await roster.browserOf({ id } as never)
  ).post('/profile/requests', { kind: 'role', role: 'betaSoftware' });
  const group = await roster.group(account);
  const changes: [string, object][] = [
    ['/users/roles', { add: ['betaSoftware', 'download'] }],
    ['/users/groups', { add: [group] }],
    ['/users/lock', {}],
    ['/users/exceptions', { productId: null, effect: 'deny' }],
  ];
  const takeBack = async (path: string, change: object) => {
    const { body } = await ana.post(path, { ...change, userIds: [id], undoable: true }, key());
    const undo = `/undo/${(body['undo'] as { id: string }).id}`;
    await watching(`undo ${path}`, () => ana.post(undo, {}));
  };
  for (const [path, change] of changes) await takeBack(path, change);
  await ana.post('/users/lock', { userIds: [id] });
  await takeBack('/users/unlock', {});
  await takeBackInPart(ana);
  const operator = await roster.browserOf(await roster.person({ operator: true }));
  await watching('getNotices of an operator', () => operator.get('/notices'));
}

/** Two users are changed, and one of them once more. Taking the first change back drops the notices about the other one only. */
async function takeBackInPart(ana: Browser) {
  const { roster, account } = given;
  const [{ id }, other] = [
    await roster.person({ account, roles: ['accountAdministrator'] }),
    await roster.person({ account, roles: ['accountAdministrator'] }),
  ];
  const locked = { userIds: [id, other.id], undoable: true };
  const { body } = await ana.post('/users/lock', locked, key());
  await ana.post('/users/unlock', { userIds: [id] });
  const undo = `/undo/${(body['undo'] as { id: string }).id}`;
  await watching('undo in part', async () =>
    expect((await ana.post(undo, {})).body['done']).toEqual([other.id]),
  );
}

/** Words as users type them: a common name, a rare one, two letters, an address, nobody; each filter, in each order. */
async function everyList() {
  const { boss, roster } = given;
  const operator = await roster.browserOf(await roster.person({ operator: true }));
  const read = (path: string, reader = boss) =>
    watching(path, async () => expect([path, (await reader.get(path)).status]).toEqual([path, 200]));
  for (const filter of ['', ...filters]) {
    for (const sort of sorts) await read(`/users?limit=50&sort=${sort}&${filter}`);
    await read(`/users/count?${filter}`);
  }
  for (const word of words.map(encodeURIComponent)) {
    for (const filter of ['', 'role=licenseManager', 'lockReason=directory', 'country=NO'])
      await read(`/users?limit=50&search=${word}&${filter}`);
    for (const path of [
      'approvals',
      'invitations',
      'removed-users',
      'user-requests',
      'audit-events',
      'exceptions',
    ])
      await read(`/${path}?search=${word}`);
  }
  for (const word of ['smith', 'ana', 'example', 'kowalcz', 'ana smith', 'smith j', 'nobody'])
    await read(`/operator/users?search=${encodeURIComponent(word)}`, operator);
  for (const sort of ['to', '-to', 'queuedAt', '-queuedAt'])
    await read(`/operator/mails?sort=${sort}`, operator);
  for (const attention of [true, false]) await read(`/approvals?attention=${attention}`);
  for (const event of ['users.locked', 'users.erased']) await read(`/audit-events?event=${event}`);
  await read('/audit-events?action=7');
  const orders = {
    approvals: ['name'],
    invitations: ['name', 'sentAt', 'expiresAt'],
    'removed-users': ['name'],
    exceptions: ['name', 'product', 'effect', 'endsOn', 'createdAt'],
  };
  for (const [path, fields] of Object.entries(orders))
    for (const sort of fields.flatMap((field) => [field, `-${field}`])) await read(`/${path}?sort=${sort}`);
  for (const sort of ['name', '-askedAt']) await read(`/user-requests?sort=${sort}`);
  for (const path of ofSmallLists) await read(path);
  for (const path of [...ofOperators, `/service-requests?accountId=${given.account.id}`])
    await read(path, operator);
  await read('/approvals?state=decided&sort=name');
  await read('/groups?sort=-members');
  const { rows } = await roster.database.owner.query<{ group_id: string }>(
    'select group_id from group_members group by group_id order by count(*) desc limit 1',
  );
  await read(`/groups/${rows[0]?.group_id ?? ''}/effects?deleted=true`);
}

/** A product that nearly everyone holds a license of and many use, with each filter. */
async function everyListOfLicensing() {
  const { boss, roster } = given;
  const { rows } = await roster.database.owner.query<{ id: string; product_id: string }>(
    'select e.id, e.product_id from entitlements e join products p on p.id = e.product_id where p.name = $1',
    [widelyHeld],
  );
  const [{ id, product_id: productId } = { id: '', product_id: '' }] = rows;
  const read = (path: string) =>
    watching(path, async () => expect([path, (await boss.get(path)).status]).toEqual([path, 200]));
  const seatFilters = [
    ...['', 'state=lost', 'state=free', 'search=smith', 'search=zq', 'search=nobody%20at%20all'],
    ...['offline=true', 'offline=false', 'wrongCountry=true', 'wrongCountry=false'],
    ...['inLast30Days', 'notInLast90Days', 'never'].map((use) => `used=${use}`),
    ...['used=never&search=kowalcz', 'offline=true&wrongCountry=true&used=notInLast90Days'],
    ...seatsInOrder,
  ];
  for (const filter of seatFilters) await read(`/entitlements/${id}/seats?${filter}`);
  for (const what of ['waiting', 'affected']) await read(`/entitlements/${id}/${what}`);
  const seats = await roster.database.owner.query<{ id: string; user_id: string }>(
    'select id, user_id from seats where entitlement_id = $1 and user_id is not null limit 1',
    [id],
  );
  await read(`/seats/${seats.rows[0]?.id ?? ''}/takers?user=${seats.rows[0]?.user_id ?? ''}`);
  for (const path of ofWaiting(productId)) await read(path);
  for (const filter of ['effect=deny', 'effect=allow', 'product=all', 'state=ended', 'status=locked'])
    await read(`/exceptions?${filter}`);
  for (const period of ['last30Days', 'last90Days'])
    for (const filter of ['', `product=${productId}`, `usedOn=${today}`, 'search=smith', 'search=zq'])
      await read(`/usage?period=${period}&${filter}`);
  for (const path of ['/usage/by-day', `/usage/by-day?product=${productId}`, '/entitlements'])
    await read(path);
}

async function everyJob() {
  for (const job of jobs) if (job.every) await watching(job.name, () => job.run(given.roster.platform, {}));
}

test('no statement reads a table that grows from one end to the other', () => {
  const scans = new Map<string, string>();
  for (const { during, name, plan } of seen)
    for (const table of plan.scanned.filter((scanned) => large.has(scanned)))
      scans.set(`${name} scans ${table}`, during);
  const isMeant = (scan: string) => wholeTable.some(({ begins }) => scan.startsWith(begins));
  expect(
    [...scans].filter(([scan]) => !isMeant(scan)).map(([scan, during]) => `${scan} (${during})`),
  ).toEqual([]);
});

test(`no statement touches more than ${mostPages} pages, or what is stated for it`, () => {
  const worst = new Map<string, Seen>();
  for (const one of seen)
    if (one.plan.buffers > (worst.get(one.name)?.plan.buffers ?? 0)) worst.set(one.name, one);
  const tooMany = [...worst.values()].filter(
    ({ name, plan }) =>
      plan.buffers > (more.find(({ begins }) => name.startsWith(begins))?.pages ?? mostPages),
  );
  console.log(
    `pages touched, with ${people} people: ${[...worst.values()]
      .sort((a, b) => b.plan.buffers - a.plan.buffers)
      .slice(0, 12)
      .map(({ name, plan }) => `${name} ${plan.buffers}`)
      .join('; ')}`,
  );
  expect(tooMany.map(({ name, during, plan }) => `${name}: ${plan.buffers} pages (${during})`)).toEqual([]);
});

test('no file calls a function for each of its cells', () => {
  const files = seen.filter(({ plan }) => plan.text.startsWith('copy ('));
  expect(files.length).toBeGreaterThan(1);
  const calling = files.filter(({ plan }) => plan.plan.includes('csv_safe('));
  expect(calling.map(({ during }) => during)).toEqual([]);
});

test('a file of everyone does not look them up first', () => {
  const during = seen.filter((one) => one.during === 'exportUsers');
  expect(during.some(({ plan }) => plan.text.startsWith('copy ('))).toBe(true);
  expect(during.filter(({ name }) => name.startsWith('select id from (')).map(({ name }) => name)).toEqual(
    [],
  );
});

test('every prepared statement of the product was run', () => {
  const source = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory())
        return entry.name === 'testing' || entry.name === 'generated' ? [] : source(path);
      return /\.ts$/.test(entry.name) && !/\.(test|soak)\.ts$/.test(entry.name)
        ? [readFileSync(path, 'utf8')]
        : [];
    });
  const names = source('apps/api/src').flatMap((text) =>
    [...text.matchAll(/\bnamed\(\s*'([\w-]+)',/g)].map(([, name]) => name ?? ''),
  );
  expect(names.length).toBeGreaterThan(100);
  expect(
    names.filter((name) => !given.watch.names.has(name) && !notRun.some((begin) => name.startsWith(begin))),
  ).toEqual([]);
});
