import { request, type IncomingMessage } from 'node:http';
import { endpoints } from '@roster/contract/machinery/endpoints';
import type { Endpoint } from '@roster/contract/machinery/endpoint';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { givenProduct } from './given-account.ts';
import type { Account, Browser, Person, Roster } from './given-roster.ts';
import { runningCopies } from './running-copies.ts';
import { stopAutovacuum } from './stop-autovacuum.ts';

// B3 and X1: every file of the contract, to readers that read slowly or not at all, on real sockets.

const limits = {
  running: 2,
  waitMilliseconds: 6_000,
  totalMilliseconds: 40_000,
  recheckMilliseconds: 150,
  slowest: { within: 60_000, bytes: 1 },
  slowestWhenCrowded: { within: 1_000, bytes: 512 * 1024 },
};
const files = endpoints.filter(({ produces }) => produces === 'text/csv');
/** 44 MB, more than the buffers of two sockets take: a reader who stops then stops the database, too. */
const rows = 11_000;
const patient = { timeout: 15_000, interval: 20 };

type Exporter = { account: Account; person: Person; browser: Browser };
let roster: Roster;
let exporters: Exporter[];
let open: IncomingMessage[] = [];

givenProduct((given) => ({ roster } = given), { exports: limits });
beforeAll(async () => {
  exporters = [];
  await knowOnlySmallAccounts();
  for (let nth = 0; nth <= limits.running; nth += 1) {
    const account = await roster.account();
    await roster.database.owner.query(
      `insert into users (email, first_name, last_name, country, account_id, joined_at, note)
       select 'many.' || n || '@' || ($1::uuid) || '.example', 'First', 'Last', 'DE', $1::uuid, now(), repeat('note ', 800)
       from generate_series(1, $2) as n`,
      [account.id, rows],
    );
    await roster.database.owner.query(
      `insert into audit_events (id, account_id, sequence, at, actor_kind, event, details, previous_hash, hash)
       select gen_random_uuid(), $1, n + 1000, now(), 'job', 'users.edited', jsonb_build_object('long', repeat('x', 4000)), '', ''
       from generate_series(1, $2) as n`,
      [account.id, rows],
    );
    await roster.database.owner.query(
      `with product as (insert into products (name) values (repeat('x', 4000) || $1::uuid) returning id)
       insert into usage_users (account_id, product_id, user_id, first_used_at, last_used_at)
       select $1::uuid, product.id, users.id, now(), now() from product, users where account_id = $1::uuid`,
      [account.id],
    );
    // Of 30 days, which are those that are exported where no period is asked for.
    await roster.database.owner.query(
      `with made as (
         insert into products (name) select nth || repeat('x', 4000) || $1::uuid from generate_series(1, $2::integer / 30) as nth
         returning id)
       insert into usage_product_days (account_id, product_id, day, users, seconds, peak, peak_due)
       select $1::uuid, id, now()::date - back, 1, 60, 1, false from made, generate_series(0, 29) as back`,
      [account.id, rows],
    );
    // Without a user, so that the file of the users stays as it is.
    const entitlementId = await roster.entitlement(account);
    await roster.database.owner.query(
      `insert into seats (account_id, product_id, entitlement_id, lost_holder)
       select account_id, product_id, id, n || repeat('x', 4000) from entitlements cross join generate_series(1, $2) as n
       where id = $1`,
      [entitlementId, rows],
    );
    exporters.push({ account, ...(await someoneOf(account)) });
  }
});
beforeEach(async () => {
  for (const answer of open) answer.destroy();
  open = [];
  await expect.poll(copies, patient).toBe(0);
});

/** PostgreSQL expects few rows of any account, as it does where a large one has just come in. */
async function knowOnlySmallAccounts(): Promise<void> {
  const { owner } = roster.database;
  await stopAutovacuum(owner);
  for (let nth = 0; nth < 40; nth += 1) {
    const { id } = await roster.account();
    await owner.query(
      `insert into users (email, first_name, last_name, country, account_id, joined_at)
       select n || '@' || ($1::uuid) || '.example', 'First', 'Last', 'DE', $1::uuid, now() from generate_series(1, 50) as n`,
      [id],
    );
  }
  await owner.query('analyze');
}

const someoneOf = async (account: Account) => {
  const person = await roster.person({ account, roles: ['accountAdministrator'] });
  return { person, browser: await roster.browserOf(person) };
};
const copies = async () => (await runningCopies(roster)).length;
const heldCopies = async () => (await runningCopies(roster)).filter(({ held }) => held).length;
const [first, second] = [() => exporters[0] as Exporter, () => exporters[1] as Exporter];

/** Resolves with the response as soon as it has begun; nobody reads it on. */
function start(endpoint: Endpoint, { headers }: Browser): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const body = endpoint.method === 'GET' ? null : JSON.stringify({ matching: {}, except: [] });
    const asked = request(
      `${roster.base}${endpoint.path}`,
      {
        method: endpoint.method,
        agent: false,
        headers: {
          ...headers,
          ...(body && { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }),
        },
      },
      (answer) => {
        open.push(answer);
        answer.on('error', () => undefined);
        answer.once('readable', () => resolve(answer));
      },
    );
    asked.once('error', reject);
    asked.end(body ?? undefined);
  });
}

/** Reads what is still there, and tells whether the file came whole. */
async function isWhole(answer: IncomingMessage): Promise<boolean> {
  answer.resume();
  if (!answer.closed) await new Promise((resolve) => answer.once('close', resolve));
  return answer.complete;
}

async function refusalOf(answer: IncomingMessage) {
  let text = '';
  for await (const piece of answer as AsyncIterable<Buffer>) text += piece.toString();
  return { status: answer.statusCode, code: (JSON.parse(text) as { code: string }).code };
}

test('every file of the contract says that it may be refused while another one runs', () => {
  for (const { refusals } of files) {
    expect(refusals).toContain('exports.oneAtATime');
    expect(refusals).toContain('platform.unavailable');
  }
  expect(files.length).toBeGreaterThan(2);
});

describe.each(files.map((endpoint) => [endpoint.name, endpoint] as const))('%s', (_name, endpoint) => {
  test('comes whole to a reader who reads', async () => {
    expect(await isWhole(await start(endpoint, first().browser))).toBe(true);
  });

  test.each([
    ['locked', `update users set lock_reasons = '{administrator}' where id = $1`],
    ['signed out', 'delete from sessions where user_id = $1'],
    ['without the role', `update users set roles = '{}' where id = $1`],
    ['in no account', `update users set account_id = null, joined_at = null, roles = '{}' where id = $1`],
  ])('breaks off when its reader is %s in the middle', async (_how, sql) => {
    const { account } = first();
    const { person, browser } = await someoneOf(account);
    const answer = await start(endpoint, browser);
    expect(answer.statusCode).toBe(200);
    await expect.poll(copies, patient).toBe(1);
    await roster.database.owner.query(sql, [person.id]);
    await expect.poll(copies, { timeout: 4_000, interval: 20 }).toBe(0);
    expect(await isWhole(answer)).toBe(false);
  });

  test('is refused with a sentence of its own while another one of the account runs, and others are not', async () => {
    await start(endpoint, first().browser);
    const [refused, ofOthers] = await Promise.all([
      someoneOf(first().account).then(({ browser }) => start(endpoint, browser)),
      start(endpoint, second().browser),
    ]);
    expect(ofOthers.statusCode).toBe(200);
    expect(await isWhole(ofOthers)).toBe(true);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(await refusalOf(refused)).toEqual({ status: 429, code: 'exports.oneAtATime' });
  });

  test('gets its turn when the other one of the account ends in time', async () => {
    const one = await start(endpoint, first().browser);
    const next = start(endpoint, (await someoneOf(first().account)).browser);
    one.destroy();
    expect(await isWhole(await next)).toBe(true);
  });

  test('is not refused because readers of all other places hardly read: the slowest loses its place', async () => {
    const slow = await Promise.all(exporters.slice(1).map(({ browser }) => start(endpoint, browser)));
    // A reader who has taken all that came so far is not slow: the database is.
    await expect.poll(heldCopies, patient).toBe(limits.running);
    const answer = await start(endpoint, first().browser);
    expect(answer.statusCode).toBe(200);
    expect(await isWhole(answer)).toBe(true);
    slow.forEach((reader) => reader.resume());
    const whole = await Promise.all(slow.map(isWhole));
    expect(whole.filter((one) => !one)).toHaveLength(1);
  });

  test('ends when its time is over, however steadily the reader reads', async () => {
    roster.platform.exportQueue.limits.totalMilliseconds = 1_500;
    const answer = await start(endpoint, first().browser);
    const reading = setInterval(() => answer.read(1_024), 20);
    await expect.poll(copies, patient).toBe(1);
    await expect.poll(copies, patient).toBe(0);
    clearInterval(reading);
    roster.platform.exportQueue.limits.totalMilliseconds = limits.totalMilliseconds;
    expect(await isWhole(answer)).toBe(false);
  });
});
