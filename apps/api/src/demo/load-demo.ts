import type pg from 'pg';
import type { ChainKeys } from '../platform/audit/chain-keys.ts';
import type { Passwords } from '../platform/sessions/passwords.ts';
import {
  delta,
  deltaCast,
  demoPassword,
  harbor,
  harborCast,
  summit,
  summitCast,
  unaffiliatedCast,
  waitingCast,
  type DemoAccount,
  type DemoUser,
} from './cast.ts';
import { loadArrivals } from './load-arrivals.ts';
import { loadHistory } from './load-history.ts';
import { spreadNumber, personOf } from './people.ts';

type Options = {
  passwords: Passwords;
  chainKeys: ChainKeys | null;
  users: number | null;
  now: Date;
  progress: (line: string) => void;
};

const day = 86_400_000;
const defaultUsers = 45;
const groupParts = [
  { name: 'Bridges', description: 'Structural design of road and rail bridges' },
  { name: 'Site survey', description: 'Crews in the field', country: 'ES' },
  { name: 'Tender team', description: 'Bids and cost estimates' },
  { name: 'Visualization', description: 'Pictures and models for the public' },
];
const groups = groupParts.map(({ name }) => name);
const products = ['Structural Suite', 'Rail Designer', 'Survey Field'];
const poolSeats = 6;

/** Loads the demo cast once, in one transaction; leaves a database alone that already has it. */
export async function loadDemo(
  pool: pg.Pool,
  { passwords, chainKeys, users, now, progress }: Options,
): Promise<boolean> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const mark = await client.query(
      "insert into platform_settings (name, value) values ('demo', '\\x01') on conflict do nothing",
    );
    if (mark.rowCount === 0) return false;
    const write = { client, now, passwordHash: await passwords.hash(demoPassword) };

    const accountId = await insertAccount(write, harbor);
    await insertAccountParts(client, accountId);
    const total = Math.max(users ?? defaultUsers, harborCast.length);
    await insertUsers(write, accountId, harborCast);
    await insertContacts(client, accountId);
    for (let from = harborCast.length; from < total; from += batch) {
      await insertUsers(write, accountId, people(from, Math.min(from + batch, total)));
      if (total > batch)
        progress(
          `demo people: ${Math.min(from + batch, total).toLocaleString('en')} of ${total.toLocaleString('en')}`,
        );
    }
    await insertUsers(write, await insertAccount(write, summit), summitCast);
    await insertUsers(write, await insertAccount(write, delta), deltaCast);
    await insertUsers(write, null, unaffiliatedCast);
    await insertUsers(write, null, waitingCast);
    await insertDeparture(write, accountId);
    await askSupport(write, accountId);
    await askToJoin(write, accountId);
    await loadArrivals(client, accountId, now);
    await loadHistory(client, accountId, { chainKeys, now });
    await client.query('commit');
  } finally {
    await client.query('rollback').catch(() => undefined); // after a commit there is nothing to roll back
    client.release();
  }
  await pool.query('analyze');
  return true;
}

type Write = { client: pg.PoolClient; now: Date; passwordHash: string };

const batch = 5_000;

function people(from: number, to: number): DemoUser[] {
  return Array.from({ length: to - from }, (_, index) => mixedState(from + index));
}

/** Most are active; the others cover every other state. */
function mixedState(number: number): DemoUser {
  const chance = spreadNumber(number + 104_729) % 100;
  const person = personOf(number, harbor.domain);
  const invited = chance < 8;
  return {
    ...person,
    roles: chance % 3 === 0 ? ['download'] : [],
    groups: chance % 4 === 0 ? [groups[number % groups.length] ?? 'Bridges'] : [],
    invited,
    seenDaysAgo: invited || chance === 99 ? null : (spreadNumber(number + 15_485_863) % 20_000) / 100,
    source: chance % 10 === 9 ? 'import' : 'manual',
    ...(chance >= 8 && chance < 13 && { lockReasons: ['administrator' as const] }),
    ...(chance === 13 && {
      lockReasons: ['directory' as const],
      federated: true,
      source: 'directory' as const,
    }),
    ...(chance >= 90 && chance < 94 && { entitlementCountry: 'AT' }),
  };
}

async function insertAccount({ client }: Write, account: DemoAccount): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into accounts (number, name, main_country, entitled_countries, time_zone)
     values ($1, $2, $3, $4, 'Europe/Berlin') returning id`,
    [account.number, account.name, account.mainCountry, account.entitledCountries],
  );
  const [row] = rows;
  if (!row) throw new Error('the account was not inserted');
  await client.query(
    `insert into account_domains (domain, account_id, auto_approval, federated, provider_name) values ($1, $2, $3, $4, $5)`,
    [
      account.domain,
      row.id,
      account.comeIn === 'atOnce',
      account.comeIn === 'federated',
      account.comeIn === 'federated' ? `${account.name} sign-in` : null,
    ],
  );
  return row.id;
}

async function insertAccountParts(client: pg.PoolClient, accountId: string): Promise<void> {
  await client.query(
    `insert into groups (account_id, name, description, entitlement_country)
     select $1, name, description, country
     from jsonb_to_recordset($2) as g (name text, description text, country text)`,
    [accountId, JSON.stringify(groupParts)],
  );
  await client.query('insert into products (name) select unnest($1::text[])', [products]);
  await client.query(
    'insert into seats (account_id, product_id) select $1, id from products cross join generate_series(1, $2)',
    [accountId, poolSeats],
  );
}

/** Dev receives everything. */
async function insertContacts(client: pg.PoolClient, accountId: string): Promise<void> {
  await client.query(
    `insert into fulfillment_contacts (account_id, user_id)
     select $1, id from users where email = 'dev.patel@harbor.example'`,
    [accountId],
  );
}

/** Paul was removed a few days ago and can be restored. */
async function insertDeparture({ client, now }: Write, accountId: string): Promise<void> {
  await client.query(
    `insert into departures (account_id, user_id, kind, left_at, ended_by, restorable_until, snapshot)
     select $1, u.id, 'removed', $2::timestamptz - interval '4 days', ben.id, $2::timestamptz + interval '26 days',
       jsonb_build_object('roles', array['download'], 'groups', array(select id from groups where name = 'Tender team'),
         'products', '[]'::jsonb, 'lockReasons', '[]'::jsonb, 'source', 'manual', 'entitlementCountry', 'DE')
     from users u, users ben where u.email = 'paul.keller@mail.example' and ben.email = 'ben.ortiz@harbor.example'`,
    [accountId, now],
  );
}

async function insertUsers(
  { client, now, passwordHash }: Write,
  accountId: string | null,
  users: DemoUser[],
): Promise<void> {
  const rows = users.map((user, nth) => ({
    ...user,
    roles: user.roles ?? [],
    lock_reasons: user.lockReasons ?? [],
    last_sign_in_at: user.seenDaysAgo == null ? null : new Date(now.getTime() - user.seenDaysAgo * day),
    password_hash: user.invited || user.federated ? null : passwordHash,
    // Before the last sign-in, and for some within the last months.
    joined_at:
      accountId &&
      new Date(
        now.getTime() - ((user.seenDaysAgo ?? 0) + 1 + (spreadNumber(nth + users.length) % 900)) * day,
      ),
  }));
  const { rows: inserted } = await client.query<{ id: string; email: string }>(
    `insert into users (email, first_name, last_name, country, language, operator, federated, source, entitlement_country,
       roles, lock_reasons, last_sign_in_at, password_hash, account_id, joined_at)
     select email, "firstName", "lastName", country, language, coalesce(operator, false), coalesce(federated, false),
       coalesce(source, 'manual'), "entitlementCountry", roles, lock_reasons, last_sign_in_at, password_hash, $2, joined_at
     from jsonb_to_recordset($1) as r (email text, "firstName" text, "lastName" text, country text, language text,
       operator boolean, federated boolean, source text, "entitlementCountry" text, roles text[], lock_reasons text[],
       last_sign_in_at timestamptz, password_hash text, joined_at timestamptz)
     returning id, email`,
    [JSON.stringify(rows), accountId],
  );
  const idOf = new Map(inserted.map(({ id, email }) => [email, id]));
  await insertLocks(client, accountId, users, idOf, now);
  if (accountId) await insertMemberships(client, accountId, users, idOf);
}

async function insertLocks(
  client: pg.PoolClient,
  accountId: string | null,
  users: DemoUser[],
  idOf: Map<string, string>,
  now: Date,
): Promise<void> {
  const locks = users.flatMap((user) =>
    (user.lockReasons ?? []).map((reason) => ({
      user: idOf.get(user.email),
      reason,
      note: user.lockNote ?? null,
    })),
  );
  if (locks.length === 0) return;
  await client.query(
    `insert into locks (user_id, reason, account_id, note, locked_by, locked_at)
     select l.user, l.reason, $2, l.note,
       case when l.reason = 'administrator' then (select id from users where email = 'ben.ortiz@harbor.example') end, $3
     from jsonb_to_recordset($1) as l ("user" uuid, reason text, note text)`,
    [JSON.stringify(locks), accountId, new Date(now.getTime() - 20 * day)],
  );
}

async function insertMemberships(
  client: pg.PoolClient,
  accountId: string,
  users: DemoUser[],
  idOf: Map<string, string>,
): Promise<void> {
  const memberships = users.flatMap((user) =>
    (user.groups ?? []).map((group) => ({ user: idOf.get(user.email), group })),
  );
  await client.query(
    `insert into group_members (group_id, user_id, account_id)
     select g.id, m.user, $2 from jsonb_to_recordset($1) as m ("user" uuid, "group" text)
     join groups g on g.account_id = $2 and g.name = m.group`,
    [JSON.stringify(memberships), accountId],
  );
  const seats = users.flatMap((user) =>
    (user.seats ?? []).map((product) => ({ user: idOf.get(user.email), product })),
  );
  for (const seat of seats) {
    await client.query(
      `update seats set user_id = $1 where id = (
         select s.id from seats s join products p on p.id = s.product_id
         where s.account_id = $2 and p.name = $3 and s.user_id is null order by s.id limit 1)`,
      [seat.user, accountId, seat.product],
    );
  }
}

/** One service request that waits for the operator. */
async function askSupport({ client, now }: Write, accountId: string): Promise<void> {
  await client.query(
    `with asked as (
       insert into service_requests (account_id, user_id, email, name, language, category, subject, created_at, updated_at)
       select $1, id, email, full_name(first_name, last_name), language, 'licensingAndUserAdministration',
         'License of a user who left', $2::timestamptz - interval '5 hours', $2::timestamptz - interval '5 hours'
       from users where email = 'dev.patel@harbor.example'
       returning id, user_id, created_at
     )
     insert into service_request_messages (request_id, account_id, author, author_id, text, at)
     select id, $1, 'requester', user_id, 'A seat of Rail Designer is no longer in our pool. Can you look?', created_at
     from asked`,
    [accountId, now],
  );
}

async function askToJoin({ client, now }: Write, accountId: string): Promise<void> {
  await client.query(
    `insert into approval_requests (account_id, user_id, requested_at)
     select $1, id, $3::timestamptz - make_interval(hours => (row_number() over (order by email))::integer * 19)
     from users where email = any($2)`,
    [accountId, waitingCast.map(({ email }) => email), now],
  );
}
