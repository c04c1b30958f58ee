import type pg from 'pg';
import type { ChainKeys } from '../platform/audit/index.ts';
import {
  delta,
  deltaCast,
  harbor,
  harborCast,
  harborGroups,
  summit,
  summitCast,
  unaffiliatedCast,
  waitingCast,
  type DemoAccount,
} from './cast.ts';
import { insertUsers, type Write } from './insert-users.ts';
import { loadDevices } from './load-devices.ts';
import { loadEntitlements } from './load-entitlements.ts';
import { loadExceptions } from './load-exceptions.ts';
import { loadHistory } from './load-history.ts';

/** The three accounts and everyone who has a name of their own in the demo, with what they did. */
export async function loadCast(write: Write, chainKeys: ChainKeys | null): Promise<void> {
  const { client, now } = write;
  const accountId = await insertAccount(write, harbor);
  await insertAccountParts(client, accountId);
  await loadEntitlements(write, accountId);
  await insertUsers(write, accountId, harborCast);
  await loadExceptions(write, accountId);
  await insertContacts(client, accountId);
  await loadDevices(write);
  await insertUsers(write, await insertAccount(write, summit), summitCast);
  await insertUsers(write, await insertAccount(write, delta), deltaCast);
  await insertUsers(write, null, unaffiliatedCast);
  await insertUsers(write, null, waitingCast);
  await insertDeparture(write, accountId);
  await askSupport(write, accountId);
  await askToJoin(write, accountId);
  await insertSignIns(write, accountId);
  await loadHistory(client, accountId, { chainKeys, now });
}

/** Up to the last time the list shows: mostly on working days, some people more often than others. */
async function insertSignIns({ client }: Write, accountId: string): Promise<void> {
  await client.query(
    `insert into sign_in_attempts (user_id, account_id, at, result, device)
     select u.id, u.account_id, t.at, 'success', (array['Edge · Windows', 'Firefox · Linux', 'Safari · macOS'])[1 + abs(hashtext(u.email)) % 3]
     from users u cross join generate_series(0, 89) as days
       cross join lateral (select u.last_sign_in_at - make_interval(days => days, mins => abs(hashtext(u.email || days)) % 240) as at) t
     where u.account_id = $1 and t.at > u.joined_at and (days = 0
       or extract(isodow from t.at) < 6 and abs(hashtext(u.email || ' ' || days)) % 10 < 2 + abs(hashtext(u.email)) % 4)`,
    [accountId],
  );
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
    [accountId, JSON.stringify(harborGroups)],
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
     select id, $1, 'requester', user_id, 'A license of Structural Suite shows a user who is not found. Can you look?', created_at
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
