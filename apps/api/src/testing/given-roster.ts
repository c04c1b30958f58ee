import type { StartWarning } from '@roster/domain/start-warnings';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RoleKey } from '@roster/domain/roles';
import type { LockReason } from '@roster/domain/users';
import { createApp, prepare } from '../app.ts';
import { chainKeys, type ChainKeys } from '../platform/audit/chain-keys.ts';
import { readEnv } from '../platform/settings/env.ts';
import type { ExportLimits } from '../platform/csv/export-queue.ts';
import type { Log } from '../platform/log.ts';
import { createPlatform } from '../platform/platform.ts';
import { sealKeys } from '../platform/sealing/index.ts';
import { startSession } from '../platform/sessions/sessions.ts';
import { devicesIn } from './device-rows.ts';
import { licensing } from './given-licensing.ts';
import { createTestMailbox } from './test-mailbox.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

export const password = 'a password for tests';
export const testKeys = chainKeys(['a key of the audit log, for tests only']);
export const testSealKeys = sealKeys(['a key that seals, for tests only']);

export type Account = { id: string; name: string };
export type Person = { id: string; email: string; accountId: string | null };

export type Answer = { status: number; text: string; body: Record<string, unknown>; headers: Headers };
export type Browser = {
  /** What identifies the signed-in user. */
  headers: Record<string, string>;
  get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  post: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
  patch: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Answer>;
};

export type NewPerson = {
  account?: Account | null;
  email?: string;
  firstName?: string;
  lastName?: string;
  roles?: RoleKey[];
  lockReasons?: LockReason[];
  invited?: boolean;
  federated?: boolean;
  operator?: boolean;
  country?: string;
  language?: string;
  lastSignInAt?: Date | null;
  /** Until when a machine of theirs runs by the policy it got. */
  offlineUntil?: Date | null;
};

export type RosterOptions = {
  database?: TestDatabase;
  /** The keys of the audit log; null for none. */
  chainKeys?: ChainKeys | null;
  exports?: Partial<ExportLimits>;
  warnings?: readonly StartWarning[];
  /** Where the product's log goes; nowhere by default. */
  log?: Log;
  /** The folder of downloads; none by default. */
  downloadsDir?: string;
  /** The licensing tool that is offered; none by default. */
  toolFile?: string;
  /** How many users one transaction works on; 1,000 in production. */
  sliceSize?: number;
};

export type Roster = Awaited<ReturnType<typeof givenRoster>>;

/** The real product on a database of its own, behind a real port. Nothing of ours is replaced but the clock. */
export async function givenRoster({
  database: given,
  log = silent,
  downloadsDir = '/nowhere',
  toolFile = '/nowhere/roster-licensing.mjs',
  ...settings
}: RosterOptions = {}) {
  const database = given ?? (await createTestDatabase());
  const clock = { offset: 0, now: () => new Date(Date.now() + clock.offset) };
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const publicUrl = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const env = { ...readEnv({ PUBLIC_URL: publicUrl.href }), publicUrl, downloadsDir, toolFile };
  const platform = await createPlatform(env, database.serverUrl, {
    log,
    clock: clock.now,
    chainKeys: testKeys,
    sealKeys: testSealKeys,
    ...settings,
  });
  await prepare(platform);
  server.on('request', createApp(platform, '/nowhere'));
  const passwordHash = await platform.passwords.hash(password);
  const base = `${publicUrl.origin}/api/v1`;
  let count = 0;

  async function account(name = `Account ${(count += 1)}`): Promise<Account> {
    const { rows } = await database.owner.query<{ id: string }>(
      `insert into accounts (number, name, main_country, entitled_countries)
       values ($1, $2, 'DE', '{DE,ES}') returning id`,
      [`A-${(count += 1)}`, name],
    );
    return { id: rows[0]?.id ?? '', name };
  }

  async function person(wanted: NewPerson = {}): Promise<Person> {
    const nth = (count += 1);
    const email = wanted.email ?? `person.${nth}@example.com`;
    const accountId = wanted.account?.id ?? null;
    const { rows } = await database.owner.query<{ id: string }>(
      `insert into users (email, first_name, last_name, country, language, password_hash, account_id, joined_at, roles,
         lock_reasons, operator, last_sign_in_at, federated, offline_until)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) returning id`,
      [
        email,
        wanted.firstName ?? 'Person',
        wanted.lastName ?? `Number ${String(nth).padStart(4, '0')}`,
        wanted.country ?? 'DE',
        wanted.language ?? 'en',
        wanted.invited || wanted.federated ? null : passwordHash,
        accountId,
        accountId && clock.now(),
        wanted.roles ?? [],
        wanted.lockReasons ?? [],
        wanted.operator ?? false,
        wanted.lastSignInAt ?? null,
        wanted.federated ?? false,
        wanted.offlineUntil ?? null,
      ],
    );
    const id = rows[0]?.id ?? '';
    for (const reason of wanted.lockReasons ?? []) {
      await database.owner.query('insert into locks (user_id, reason, account_id) values ($1, $2, $3)', [
        id,
        reason,
        accountId,
      ]);
    }
    return { id, email, accountId };
  }

  /** A verified domain of an account. */
  async function domain(
    owner: Account,
    name: string,
    { autoApproval = false, federated = false } = {},
  ): Promise<void> {
    await database.owner.query(
      'insert into account_domains (domain, account_id, auto_approval, federated) values ($1, $2, $3, $4) on conflict do nothing',
      [name, owner.id, autoApproval, federated],
    );
  }

  async function group(
    owner: Account,
    name = `Group ${(count += 1)}`,
    members: Person[] = [],
  ): Promise<string> {
    const { rows } = await database.owner.query<{ id: string }>(
      'insert into groups (account_id, name) values ($1, $2) returning id',
      [owner.id, name],
    );
    const id = rows[0]?.id ?? '';
    for (const member of members) {
      await database.owner.query(
        'insert into group_members (group_id, user_id, account_id) values ($1, $2, $3)',
        [id, member.id, owner.id],
      );
    }
    return id;
  }

  /** Makes a user a fulfillment contact for all countries; returns the id of the duty. */
  async function contact(owner: Account, user: Person): Promise<string> {
    const { rows } = await database.owner.query<{ id: string }>(
      'insert into fulfillment_contacts (account_id, user_id) values ($1, $2) returning id',
      [owner.id, user.id],
    );
    return rows[0]?.id ?? '';
  }

  /** Creates a user who waits for an account's approval; returns the request's id. */
  async function waiting(at: Account, user?: Person): Promise<string> {
    const { id } = user ?? (await person());
    const { rows } = await database.owner.query<{ id: string }>(
      'insert into approval_requests (account_id, user_id, requested_at) values ($1, $2, $3) returning id',
      [at.id, id, clock.now()],
    );
    return rows[0]?.id ?? '';
  }

  /** Asks the administrators of an account for another country in the user's name; returns the request's id. */
  async function asking(at: Account, user?: Person): Promise<string> {
    const { id } = user ?? (await person({ account: at }));
    const { rows } = await database.owner.query(
      `insert into user_requests (account_id, user_id, kind, country, asked_at) values ($1, $2, 'country', 'ES', $3)
       returning id`,
      [at.id, id, clock.now()],
    );
    return String(rows[0]?.['id']);
  }

  /** A browser in which this user is signed in, or no one if null. */
  async function browserOf(user: Person | null): Promise<Browser> {
    if (!user) return browser(base, null);
    const session = await startSession(platform.database.app, {
      userId: user.id,
      passwordHash,
      device: 'Test',
      now: clock.now(),
    });
    if (!session) throw new Error(`${user.email} cannot sign in`);
    return browser(base, session.token);
  }

  /** A browser that keeps the cookie of a response. */
  const browserOfCookie = (headers: Headers): Browser =>
    browser(base, /roster_session=([\w-]+)/.exec(headers.get('set-cookie') ?? '')?.[1] ?? null);

  /** Signs in as a person does, by typing. */
  async function browserOfSignedIn(email: string, typed: string): Promise<Browser> {
    const answer = await browser(base, null).post('/sign-in', { email, password: typed });
    if (answer.status !== 200) throw new Error(`${email} cannot sign in: ${answer.text}`);
    return browserOfCookie(answer.headers);
  }

  return {
    database,
    platform,
    clock,
    base,
    passwordHash,
    account,
    person,
    domain,
    waiting,
    asking,
    group,
    ...licensing(database),
    ...devicesIn(database),
    contact,
    mails: createTestMailbox(platform, publicUrl),
    /** Waits for background work. */
    settled: () => platform.settled(),
    browserOf,
    browserOfCookie,
    browserOfSignedIn,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await platform.close();
      await database.drop();
    },
  };
}

export const silent = { info: () => {}, warn: () => {}, error: () => {} };

function browser(base: string, token: string | null): Browser {
  const cookie: Record<string, string> = token ? { cookie: `roster_session=${token}` } : {};
  const json = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
  return {
    headers: cookie,
    get: (path, headers = {}) => send(`${base}${path}`, { headers: { ...cookie, ...headers } }),
    post: (path, body = {}, headers = {}) =>
      send(`${base}${path}`, {
        method: 'POST',
        headers: { ...json, ...cookie, ...headers },
        body: JSON.stringify(body),
      }),
    patch: (path, body, headers = {}) =>
      send(`${base}${path}`, {
        method: 'PATCH',
        headers: { ...json, ...cookie, ...headers },
        body: JSON.stringify(body),
      }),
  };
}

async function send(url: string, init: RequestInit): Promise<Answer> {
  const reply = await fetch(url, init);
  const text = await reply.text();
  const isJson = (reply.headers.get('content-type') ?? '').includes('json');
  return {
    status: reply.status,
    text,
    body: isJson ? (JSON.parse(text) as Answer['body']) : {},
    headers: reply.headers,
  };
}
