import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startEmbeddedPostgres } from '../src/platform/postgres/embedded-postgres.ts';
import { freePort, startProduct, temporaryFolder, type Product } from './product.ts';

// The logins and the key that a database of one's own needs, with `npm start` as real processes.

const folder = temporaryFolder();
const products: Product[] = [];
let postgres: Awaited<ReturnType<typeof startEmbeddedPostgres>>;
beforeAll(async () => {
  postgres = await startEmbeddedPostgres({ dataDir: folder.path, durability: 'thrown-away' });
});
afterEach(async () => {
  for (const product of products.splice(0)) await product.stop('SIGTERM');
});
afterAll(async () => {
  await postgres.stop('immediate');
  folder.remove();
});

/** A database of its own, prepared as docker-compose.yml prepares it. */
async function givenDatabase(name: string) {
  const onServer = new pg.Client({ connectionString: postgres.connectionString });
  await onServer.connect();
  await onServer.query(`create database ${name}`);
  await onServer.end();
  const owner = new URL(postgres.connectionString);
  owner.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: owner.href });
  await client.connect();
  // The embedded server has a login of that name already.
  await client.query(
    readFileSync('docker/create-server-login.sql', 'utf8').replaceAll('roster_server', name),
  );
  await client.end();
  const server = new URL(owner);
  [server.username, server.password] = [name, 'roster-server'];
  return { owner: owner.href, server: server.href };
}

async function start(settings: Record<string, string>): Promise<Product> {
  const product = startProduct({
    PORT: String(await freePort()),
    ROSTER_INBOX_PORT: '0',
    ROSTER_DATA_DIR: join(folder.path, 'data'),
    ...settings,
  });
  products.push(product);
  return product;
}

const linesWith = (product: Product, words: string) =>
  product
    .output()
    .split('\n')
    .filter((line) => line.includes(words));

describe('the start', () => {
  test('with one URL says in one line that this login could become more', async () => {
    const { owner } = await givenDatabase('one_login');
    const product = await start({ DATABASE_URL: owner });
    await product.ready;
    expect(linesWith(product, 'could become more')).toEqual([
      'The database user of DATABASE_URL could become more than the server needs: set MIGRATION_DATABASE_URL to the owner, and DATABASE_URL to a user that owns nothing.',
    ]);
  });

  test('with the two logins of docker-compose.yml works, and says nothing', async () => {
    const { owner, server } = await givenDatabase('two_logins');
    const product = await start({ MIGRATION_DATABASE_URL: owner, DATABASE_URL: server });
    await product.ready;
    expect(linesWith(product, 'could become more')).toEqual([]);
  });

  test('with two URLs of the same login is refused', async () => {
    const { owner } = await givenDatabase('twice_the_owner');
    const product = await start({ MIGRATION_DATABASE_URL: owner, DATABASE_URL: owner });
    expect(await product.ended).toBe(1);
    expect(linesWith(product, 'could become more')).toHaveLength(1);
  });

  test('without a key of the audit log says so in one line, and is refused in production', async () => {
    const { owner, server } = await givenDatabase('without_key');
    const settings = { MIGRATION_DATABASE_URL: owner, DATABASE_URL: server };
    const product = await start(settings);
    await product.ready;
    expect(linesWith(product, 'ROSTER_SECRET_FILE')).toHaveLength(1);
    await product.stop();

    const production = await start({
      ...settings,
      NODE_ENV: 'production',
      PUBLIC_URL: 'https://roster.example',
      SMTP_URL: 'smtp://localhost:1',
      MAIL_FROM: 'roster@roster.example',
    });
    expect(await production.ended).toBe(1);
    expect(production.output().trim().split('\n').at(-1)).toMatch(
      /^Production will not start without ROSTER_SECRET_FILE/,
    );
  });

  test('with a key seals the log, and then does not go without it', async () => {
    const { owner, server } = await givenDatabase('with_key');
    const file = join(folder.path, 'keys');
    writeFileSync(file, 'a key for this test only, long enough\n', { mode: 0o600 });
    const settings = { MIGRATION_DATABASE_URL: owner, DATABASE_URL: server };
    const anchors = join(folder.path, 'anchors');
    const product = await start({ ...settings, ROSTER_SECRET_FILE: file, ROSTER_ANCHOR_FILE: anchors });
    await product.ready;
    expect(linesWith(product, 'ROSTER_SECRET_FILE')).toEqual([]);
    // Jobs begin when the server is ready, so that no start waits for them.
    const written = () => statSync(anchors, { throwIfNoEntry: false })?.size ?? 0;
    await expect.poll(written, { timeout: 20_000 }).toBeGreaterThan(0);
    await product.stop();

    const without = await start(settings);
    expect(await without.ended).toBe(1);
    expect(without.output().trim().split('\n').at(-1)).toMatch(/^The audit log of this database is sealed/);
  });
});

test('the worker alone, with the server’s login, runs the jobs', async () => {
  const { owner, server } = await givenDatabase('worker_alone');
  const product = await start({ MIGRATION_DATABASE_URL: owner, DATABASE_URL: server });
  await product.ready;
  await product.stop();
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  await client.query(`insert into throttles (key, points, expire) values ('long over', 1, 1)`);

  const worker = spawn(process.execPath, ['apps/api/dist/worker.js'], {
    env: {
      DATABASE_URL: server,
      SMTP_URL: 'smtp://127.0.0.1:9',
      PUBLIC_URL: 'http://localhost:3000',
      MAIL_FROM: 'no-reply@roster.example',
      ROSTER_LOG_LEVEL: 'silent',
    },
    stdio: 'ignore',
  });
  const ended = once(worker, 'exit');
  const left = async () => (await client.query(`select from throttles where key = 'long over'`)).rowCount;
  await expect.poll(left, { timeout: 20_000 }).toBe(0);
  await client.end();
  worker.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

describe('the worker is refused', () => {
  const settings = {
    SMTP_URL: 'smtp://127.0.0.1:9',
    PUBLIC_URL: 'http://localhost:3000',
    MAIL_FROM: 'no-reply@roster.example',
    ROSTER_LOG_LEVEL: 'silent',
  };
  const runWorker = async (given: Record<string, string>) => {
    const worker = spawn(process.execPath, ['apps/api/dist/worker.js'], { env: given });
    let said = '';
    worker.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(worker, 'close')) as [number];
    return { code, said: said.trim() };
  };

  test.each<[string, Record<string, string>, string]>([
    ['without an address for links', { PUBLIC_URL: '' }, 'The worker needs PUBLIC_URL'],
    ['without a sender', { MAIL_FROM: '' }, 'The worker needs MAIL_FROM'],
    ['without a mail server', { SMTP_URL: '' }, 'The worker needs SMTP_URL'],
    [
      'with an anchor file that cannot be written',
      { ROSTER_ANCHOR_FILE: '/dev/null/a' },
      'ROSTER_ANCHOR_FILE',
    ],
    ['with downloads that are not there', { ROSTER_DOWNLOADS_DIR: '/dev/null/d' }, 'ROSTER_DOWNLOADS_DIR'],
    ['with keys that cannot be read', { ROSTER_SECRET_FILE: '/dev/null/k' }, 'keys of the audit log'],
  ])('%s', async (_what, changed, sentence) => {
    const said = await runWorker({ DATABASE_URL: postgres.connectionString, ...settings, ...changed });
    expect(said).toEqual({ code: 1, said: expect.stringContaining(sentence) });
    expect(said.said.split('\n')).toHaveLength(1);
  });

  test('on a database that no server of its version has brought up to date', async () => {
    const { owner } = await givenDatabase('not_migrated');
    const { code, said } = await runWorker({ DATABASE_URL: owner, ...settings });
    expect([code, said]).toEqual([1, expect.not.stringMatching(/ {4}at /)]);
    expect(said.split('\n')).toHaveLength(1);
  });
});

test('a wrong address is refused by the name of its setting', async () => {
  const { owner, server } = await givenDatabase('wrong_addresses');
  const wrong = (url: string, change: (parts: URL) => void) => {
    const parts = new URL(url);
    change(parts);
    return parts.href;
  };
  const ways: ((parts: URL) => void)[] = [
    (parts) => (parts.port = '1'),
    (parts) => (parts.username = 'nobody_such'),
    (parts) => (parts.pathname = '/nothing_such'),
  ];
  const starts = ways.flatMap((way) => [
    ['MIGRATION_DATABASE_URL', { MIGRATION_DATABASE_URL: wrong(owner, way), DATABASE_URL: server }] as const,
    ['DATABASE_URL', { MIGRATION_DATABASE_URL: owner, DATABASE_URL: wrong(server, way) }] as const,
  ]);
  for (const [name, settings] of starts) {
    const product = await start(settings);
    expect(await product.ended).toBe(1);
    expect(product.output()).not.toMatch(/ {4}at /);
    expect(product.output().trim().split('\n').at(-1)).toMatch(new RegExp(`: check ${name}\\.$`));
  }
});

test('a server that waits for another one to migrate says so, lives, and can be ended', async () => {
  const { owner, server } = await givenDatabase('waits_for_another');
  const holder = new pg.Client({ connectionString: owner });
  await holder.connect();
  await holder.query('select pg_advisory_lock(7269371)');
  const port = String(await freePort());
  const product = await start({ PORT: port, MIGRATION_DATABASE_URL: owner, DATABASE_URL: server });
  await expect.poll(product.output, { timeout: 30_000 }).toContain('Waiting for another server');
  expect((await fetch(`http://localhost:${port}/healthz`)).status).toBe(200);
  expect((await fetch(`http://localhost:${port}/readyz`)).status).toBe(503);
  const asked = performance.now();
  expect(await product.stop('SIGTERM')).toBe(0);
  expect(performance.now() - asked).toBeLessThan(3_000);
  await holder.end();
});
