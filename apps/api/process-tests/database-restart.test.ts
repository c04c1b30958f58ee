import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';
import { startEmbeddedPostgres } from '../src/platform/postgres/embedded-postgres.ts';
import { freePort, signIn, startProduct, temporaryFolder } from './product.ts';

/** `npm run test:soak` restarts more often. */
const restarts = Number(process.env['ROSTER_RESTARTS'] ?? 4);
const requestsPerSecond = 60;
/** Between two restarts; counted, since a busy machine sends fewer in the same time. */
const requestsBetween = 90;

test(`the database restarts ${restarts} times under ${requestsPerSecond} requests a second, and no acknowledged lock is lost`, async () => {
  const folder = temporaryFolder();
  // With fsync and synchronous_commit on, as a person's database has them.
  const postgres = await startEmbeddedPostgres({ dataDir: folder.path, durability: 'kept' });
  const product = startProduct({
    PORT: String(await freePort()),
    DATABASE_URL: postgres.connectionString,
    ROSTER_DEMO: 'on',
    ROSTER_DEMO_USERS: '3000',
    ROSTER_DATA_DIR: folder.path,
    ROSTER_INBOX_PORT: '0',
  });
  try {
    const ana = await signIn(await product.ready, 'ana.weber@harbor.example');
    const targets = await lockableIds(ana);
    const load = startLoad(ana, targets);

    const recoveries: number[] = [];
    for (let nth = 0; nth < restarts; nth += 1) {
      await load.sendMore(requestsBetween);
      await postgres.restart(nth % 2 === 0 ? 'immediate' : 'fast');
      const back = performance.now();
      await Promise.race([load.nextSuccess(), product.ended]);
      expect(product.child.exitCode, product.output()).toBeNull();
      recoveries.push((performance.now() - back) / 1_000);
    }
    await load.sendMore(requestsBetween);
    const { acknowledged, unavailable, other, sent, seconds } = await load.stop();

    const lost = await notLocked(postgres.connectionString, acknowledged);
    const slowest = Math.max(...recoveries);
    console.log(
      `database restarts: ${restarts}; ${sent} requests, ${Math.round(sent / seconds)} a second; acknowledged ${acknowledged.length}, ` +
        `lost ${lost}, answered 503 ${unavailable}; recovered within ${slowest.toFixed(2)} s`,
    );
    expect(sent).toBeGreaterThanOrEqual((restarts + 1) * requestsBetween);
    expect({ lost, other }).toEqual({ lost: 0, other: [] });
    expect(unavailable).toBeGreaterThan(0);
    expect(slowest).toBeLessThan(10);
    expect(product.child.exitCode).toBeNull();
  } finally {
    await product.stop('SIGTERM');
    await postgres.stop('immediate');
    rmSync(dirname(postgres.dataDir), { recursive: true, force: true });
    folder.remove();
  }
});

type Client = Awaited<ReturnType<typeof signIn>>;

async function lockableIds(ana: Client): Promise<string[]> {
  const ids: string[] = [];
  let cursor = '';
  do {
    const { body } = await ana(`/users?status=active&limit=200${cursor}`);
    const items = body['items'] as { id: string; refusals: { lock?: string } }[];
    ids.push(...items.filter(({ refusals }) => !refusals.lock).map(({ id }) => id));
    cursor = body['nextCursor'] ? `&cursor=${encodeURIComponent(String(body['nextCursor']))}` : '';
  } while (cursor);
  return ids;
}

/** A steady stream of locks, each of another user, without waiting for the previous response. */
function startLoad(ana: Client, targets: string[]) {
  const acknowledged: string[] = [];
  const other: unknown[] = [];
  const flying = new Set<Promise<void>>();
  let unavailable = 0;
  let sent = 0;
  let onSuccess = () => {};
  let wanted = 0;
  let onSent = () => {};
  const startedAt = performance.now();

  const fire = () => {
    const id = targets[sent];
    if (id === undefined) return;
    sent += 1;
    if (sent >= wanted) onSent();
    const request = ana('/users/lock', { userIds: [id] })
      .then(({ status, body }) => {
        if (status === 200) {
          acknowledged.push(id);
          onSuccess();
        } else if (status === 503) unavailable += 1;
        else other.push({ status, body });
      })
      .catch((error: unknown) => other.push(String(error)) as never)
      .finally(() => flying.delete(request));
    flying.add(request);
  };
  const timer = setInterval(fire, 1_000 / requestsPerSecond);

  return {
    /** Resolves when so many more were sent. */
    sendMore: (number: number) => {
      wanted = sent + number;
      return new Promise<void>((resolve) => (onSent = resolve));
    },
    nextSuccess: () => new Promise<void>((resolve) => (onSuccess = resolve)),
    stop: async () => {
      clearInterval(timer);
      const seconds = (performance.now() - startedAt) / 1_000;
      await Promise.all(flying);
      return { acknowledged, unavailable, other, sent, seconds };
    },
  };
}

async function notLocked(connectionString: string, ids: string[]): Promise<number> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<{ n: number }>(
    `select count(*)::integer as n from users where id = any($1) and not lock_reasons @> '{administrator}'`,
    [ids],
  );
  await client.end();
  return rows[0]?.n ?? -1;
}
