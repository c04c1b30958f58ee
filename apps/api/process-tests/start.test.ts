import type { StartWarning } from '@roster/domain/start-warnings';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { startEmbeddedPostgres } from '../src/platform/postgres/embedded-postgres.ts';
import { homeFor } from '../src/platform/postgres/embedded-postgres-home.ts';
import { sentenceOf as sentenceOfWarning } from '../src/platform/settings/start-warnings.ts';
import { startInbox } from '../src/inbox/inbox.ts';
import { freePort, signIn, startProduct, temporaryFolder, type Product } from './product.ts';

// `npm start` as real processes, from the first start to the mistakes a person can make.

const asRoot = process.getuid?.() === 0;
const cleanups: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

function dataFolder(): string {
  const folder = temporaryFolder();
  cleanups.push(folder.remove);
  // For root the database is elsewhere, and is deleted with the folder it belongs to.
  if (asRoot) cleanups.push(() => rmSync(homeFor(folder.path).dir, { recursive: true, force: true }));
  return folder.path;
}

async function start(settings: Record<string, string>): Promise<Product> {
  const product = startProduct({ PORT: String(await freePort()), ROSTER_INBOX_PORT: '0', ...settings });
  cleanups.push(() => product.stop('SIGTERM'));
  return product;
}

/** One clear sentence on the way out: no stack, no second line of jargon. */
function sentenceOf(product: Product): string {
  const lines = product.output().trim().split('\n');
  expect(product.output()).not.toMatch(/ {4}at |node:internal/);
  return lines.at(-1) ?? '';
}

test('a first start prints the address, the inbox and the demo sign-ins, and Ctrl+C stops everything', async () => {
  const product = await start({ ROSTER_DATA_DIR: dataFolder() });
  const address = await product.ready;
  const ana = await signIn(address, 'ana.weber@harbor.example');
  expect((await ana('/users?search=chloe')).body).toMatchObject({
    items: [{ firstName: 'Chloé', lastName: 'Martin' }],
  });
  // By Prisma, on the connections of the built server.
  const asked = { category: 'other', subject: 'A plotter', text: 'It prints nothing.' };
  expect((await ana('/service-requests', asked)).status).toBe(201);
  for (const said of [
    'Mail inbox:',
    'roster demo password',
    'ana.weber@harbor.example',
    'operator@roster.example',
  ]) {
    expect(product.output()).toContain(said);
  }
  expect(await product.stop('SIGINT')).toBe(0);
  expect(product.output()).toContain('Stopped.');
  await expect(fetch(address)).rejects.toThrow();
});

test('what a start says that it was started with although it is doubtful is on the operator’s list, from first to last', async () => {
  const other = createServer();
  const taken = await freePort();
  await new Promise<void>((resolve) => other.listen(taken, resolve));
  cleanups.push(() => other.close());
  const product = await start({
    ROSTER_DATA_DIR: dataFolder(),
    // Known before anything is started, and when nearly everything is.
    ROSTER_MAIL_SENDER: 'roster@roster.example',
    ROSTER_INBOX_PORT: String(taken),
  });
  const operator = await signIn(await product.ready, 'operator@roster.example');
  const { warnings } = (await operator('/operator/start-warnings')).body as { warnings: StartWarning[] };
  expect(warnings.map(({ code }) => code)).toEqual(['unknownSetting', 'inboxPortTaken']);
  for (const warning of warnings) expect(product.output()).toContain(sentenceOfWarning(warning));
});

test('a second start keeps the data, after Ctrl+C and after a kill -9 alike', async () => {
  const ROSTER_DATA_DIR = dataFolder();
  const userIdOf = async (client: Awaited<ReturnType<typeof signIn>>, name: string) =>
    ((await client(`/users?search=${name}`)).body['items'] as { id: string }[])[0]?.id ?? '';

  const first = await start({ ROSTER_DATA_DIR });
  const ana = await signIn(await first.ready, 'ana.weber@harbor.example');
  expect((await ana('/users/lock', { userIds: [await userIdOf(ana, 'chloe')] })).body['done']).toHaveLength(
    1,
  );
  await first.stop('SIGINT');

  const second = await start({ ROSTER_DATA_DIR });
  const again = await signIn(await second.ready, 'ana.weber@harbor.example');
  expect((await again('/users?search=chloe')).body).toMatchObject({ items: [{ status: 'locked' }] });
  expect(
    (await again('/users/lock', { userIds: [await userIdOf(again, 'dev.patel')] })).body['done'],
  ).toHaveLength(1);
  await second.stop('SIGKILL');

  const third = await start({ ROSTER_DATA_DIR });
  const after = await signIn(await third.ready, 'ana.weber@harbor.example');
  expect((await after('/users?search=dev.patel')).body).toMatchObject({ items: [{ status: 'locked' }] });
});

describe('one clear sentence and a non-zero exit', () => {
  test('when the port is in use', async () => {
    const other = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => other.listen(port, resolve));
    cleanups.push(() => other.close());
    const product = await start({ PORT: String(port), ROSTER_DATA_DIR: dataFolder() });
    expect(await product.ended).toBe(1);
    expect(sentenceOf(product)).toMatch(new RegExp(`^Port ${port} is in use by another program`));
  });

  test('when DATABASE_URL leads nowhere, without showing its password', async () => {
    const port = await freePort();
    const product = await start({ DATABASE_URL: `postgresql://roster:secret-word@127.0.0.1:${port}/roster` });
    expect(await product.ended).toBe(1);
    expect(sentenceOf(product)).toMatch(
      /^The database 127\.0\.0\.1:\d+\/roster cannot be used .*check DATABASE_URL\.$/,
    );
    expect(product.output()).not.toContain('secret-word');
  });

  test('when DATABASE_URL is not a database address', async () => {
    const product = await start({ DATABASE_URL: 'mysql://localhost/roster' });
    expect(await product.ended).toBe(1);
    expect(sentenceOf(product)).toMatch(/^The setting DATABASE_URL cannot be used/);
  });

  test('when the data folder was written by another version of PostgreSQL, and the folder stays as it was', async () => {
    const ROSTER_DATA_DIR = dataFolder();
    const data = join(homeFor(ROSTER_DATA_DIR).dir, 'postgres');
    mkdirSync(data, { recursive: true });
    writeFileSync(join(data, 'PG_VERSION'), '12\n');
    const product = await start({ ROSTER_DATA_DIR });
    expect(await product.ended).toBe(1);
    expect(sentenceOf(product)).toMatch(/was written by PostgreSQL 12, but this Roster brings PostgreSQL 18/);
    expect(readdirSync(data)).toEqual(['PG_VERSION']);
  });

  test('when another Roster is running on the same data folder, which keeps running', async () => {
    const ROSTER_DATA_DIR = dataFolder();
    const first = await start({ ROSTER_DATA_DIR });
    const address = await first.ready;
    const second = await start({ ROSTER_DATA_DIR });
    expect(await second.ended).toBe(1);
    expect(sentenceOf(second)).toMatch(/^Roster is already running on /);
    await expect(signIn(address, 'ana.weber@harbor.example')).resolves.toBeDefined();
  });

  test('when production would run with the demo', async () => {
    const product = await start({ NODE_ENV: 'production', ROSTER_DATA_DIR: dataFolder() });
    expect(await product.ended).toBe(1);
    expect(sentenceOf(product)).toMatch(
      /^Production will not start with the demo users: their password is public/,
    );
  });

  test('when passwords would travel unencrypted', async () => {
    const product = await start({ PUBLIC_URL: 'http://roster.example', ROSTER_DATA_DIR: dataFolder() });
    expect(await product.ended).toBe(1);
    expect(sentenceOf(product)).toMatch(/^PUBLIC_URL must start with https:/);
  });
});

test('with DATABASE_URL and SMTP_URL it uses those and loads no demo, and production refuses a demo database', async () => {
  const folder = dataFolder();
  const postgres = await startEmbeddedPostgres({ dataDir: folder, durability: 'thrown-away' });
  cleanups.push(() => postgres.stop('immediate'));
  const inbox = await startInbox({ folder: join(folder, 'mails'), port: 0 });
  cleanups.push(() => inbox.close());
  const unused = dataFolder();
  const policyKeys = join(folder, 'policy-keys');
  writeFileSync(policyKeys, 'a key that seals the keys of policies, for this test only\n');
  const settings = {
    DATABASE_URL: postgres.connectionString,
    SMTP_URL: inbox.smtpUrl,
    ROSTER_DATA_DIR: unused,
    ROSTER_POLICY_SECRET_FILE: policyKeys,
  };

  const product = await start(settings);
  const address = await product.ready;
  expect(product.output()).not.toContain('Demo sign-ins');
  await expect(signIn(address, 'ana.weber@harbor.example')).rejects.toThrow(/401/);
  expect(readdirSync(unused)).toEqual([]);
  await product.stop();

  const demo = await start({ ...settings, ROSTER_DEMO: 'on' });
  const ana = await signIn(await demo.ready, 'ana.weber@harbor.example');
  const chloe = ((await ana('/users?search=chloe')).body['items'] as { id: string }[])[0];
  await ana('/users/lock', { userIds: [chloe?.id] });
  await expect
    .poll(async () => (await (await fetch(`${inbox.pageUrl}/mails.json`)).json()) as unknown, {
      timeout: 10_000,
    })
    // Besides the daily email to approvers about people who wait.
    .toContainEqual(
      expect.objectContaining({ to: 'chloe.martin@harbor.example', subject: 'Your sign-in was locked' }),
    );
  await demo.stop();

  const keys = join(folder, 'keys');
  writeFileSync(keys, 'a key of the audit log, for this test only\n');
  const production = await start({
    ...settings,
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://roster.example',
    MAIL_FROM: 'roster@roster.example',
    ROSTER_SECRET_FILE: keys,
  });
  expect(await production.ended).toBe(1);
  expect(sentenceOf(production)).toMatch(/^Production will not start with the demo users in the database/);
});

test('of two starts in one data folder at the same time one runs, and the other says so and ends', async () => {
  const ROSTER_DATA_DIR = dataFolder();
  const both = await Promise.all([start({ ROSTER_DATA_DIR }), start({ ROSTER_DATA_DIR })]);
  const codes = await Promise.all(
    both.map(({ ready, ended }) =>
      Promise.race([
        ready.then(
          () => 'runs' as const,
          () => ended,
        ),
        ended,
      ]),
    ),
  );
  expect(codes.toSorted()).toEqual([1, 'runs']);
  const refused = both[codes.indexOf(1)];
  if (!refused) throw new Error('none was refused');
  expect(sentenceOf(refused)).toMatch(/^Roster is already running on \S+ \(process \d+\)\.$/);
});

test('a start after the data folder was deleted, as with a new clone in the same place, works', async () => {
  const ROSTER_DATA_DIR = dataFolder();
  const first = await start({ ROSTER_DATA_DIR });
  await first.ready;
  await first.stop();
  rmSync(ROSTER_DATA_DIR, { recursive: true });
  const again = await start({ ROSTER_DATA_DIR });
  await expect(signIn(await again.ready, 'ana.weber@harbor.example')).resolves.toBeDefined();
});

test(
  asRoot
    ? 'root starts it in a clone that only root may read'
    : 'an ordinary user keeps everything in the checkout',
  async () => {
    const home = asRoot ? mkdtempSync('/root/roster-clone-') : dataFolder();
    const clone = join(home, 'roster');
    cleanups.push(() => rmSync(home, { recursive: true, force: true }));
    copyCheckout(clone);
    if (asRoot)
      cleanups.push(() => rmSync(homeFor(join(clone, '.data')).dir, { recursive: true, force: true }));

    const product = startProduct({ PORT: String(await freePort()), ROSTER_INBOX_PORT: '0' }, clone);
    cleanups.push(() => product.stop('SIGTERM'));
    await expect(signIn(await product.ready, 'ana.weber@harbor.example')).resolves.toBeDefined();
    expect(existsSync(join(clone, '.data/roster.pid'))).toBe(true);
    if (asRoot) expect(product.output()).toContain('the database lies in /var/lib/roster/');
    else expect(existsSync(join(clone, '.data/postgres/PG_VERSION'))).toBe(true);
  },
);

/** The files git would bring, with the installed packages as hard links: the same files, in another place. */
function copyCheckout(clone: string): void {
  mkdirSync(clone, { recursive: true });
  for (const name of ['package.json', 'package-lock.json', 'tsconfig.base.json', '.config', 'prisma']) {
    cpSync(name, join(clone, name), { recursive: true, preserveTimestamps: true });
  }
  for (const name of ['apps', 'packages']) {
    cpSync(name, join(clone, name), {
      recursive: true,
      preserveTimestamps: true,
      filter: (path) => !path.includes('/e2e/results'),
    });
  }
  try {
    execFileSync('cp', ['-al', 'node_modules', join(clone, 'node_modules')], { stdio: 'pipe' });
  } catch {
    execFileSync('cp', ['-a', 'node_modules', join(clone, 'node_modules')]); // another file system
  }
  rmSync(join(clone, 'node_modules/.roster'), { recursive: true, force: true });
  mkdirSync(join(clone, 'node_modules/.roster'));
  cpSync('node_modules/.roster/install', join(clone, 'node_modules/.roster/install'));
}
