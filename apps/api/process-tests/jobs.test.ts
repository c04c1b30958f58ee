import { job } from '@roster/domain/actors';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type pg from 'pg';
import { z } from 'zod';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { enqueue } from '../src/platform/jobs/enqueue.ts';
import { queued } from '../src/platform/jobs/job.ts';
import { jobTimes, startJobs } from '../src/platform/jobs/run-jobs.ts';
import { createPlatform, type Platform } from '../src/platform/platform.ts';
import { startEmbeddedPostgres, embeddedServerLogin } from '../src/platform/postgres/embedded-postgres.ts';
import { migrate } from '../src/platform/postgres/migrate.ts';
import { readEnv } from '../src/platform/settings/env.ts';
import { runUnattended } from '../src/platform/transaction.ts';
import { openPool } from '../src/testing/test-database.ts';
import { temporaryFolder } from './product.ts';

// Several servers that run the same jobs, killed and stopped in the middle, as real processes.

const short = { pollSeconds: 0.5, beatSeconds: 1, silentSeconds: 3, graceSeconds: 2 };
/** `npm run test:soak` waits as long as the product does. */
const times = process.env['ROSTER_SOAK'] ? jobTimes : short;
const soon = { timeout: 120_000, interval: 50 };

const folder = temporaryFolder();
const children: ChildProcess[] = [];
let postgres: Awaited<ReturnType<typeof startEmbeddedPostgres>>;
let owner: pg.Pool;
let platform: Platform;
const logged: string[] = [];
beforeAll(async () => {
  postgres = await startEmbeddedPostgres({ dataDir: folder.path, durability: 'thrown-away' });
  await migrate(postgres.connectionString, 'prisma/migrations', embeddedServerLogin);
  owner = openPool({ connectionString: postgres.connectionString, max: 2 });
  const log = { info: () => {}, warn: (_: object, said: string) => void logged.push(said), error: () => {} };
  platform = await createPlatform(readEnv({}), postgres.serverConnectionString, { log, chainKeys: null });
});
afterEach(async () => {
  for (const child of children.splice(0)) if (child.kill('SIGKILL')) await once(child, 'exit');
  await owner.query('delete from graphile_worker._private_jobs');
  await owner.query('update graphile_worker._private_job_queues set locked_at = null, locked_by = null');
});
afterAll(async () => {
  await platform.close();
  await owner.end();
  await postgres.stop('immediate');
  folder.remove();
});

/** A server of its own process, and everything that it says. */
function startServer(minuteEndsAt?: number) {
  const given = { url: postgres.serverConnectionString, times, minuteEndsAt };
  const child = fork('apps/api/process-tests/jobs-runner.ts', [JSON.stringify(given)], {
    execArgv: ['--import', 'tsx'],
  });
  children.push(child);
  const said: Record<string, unknown>[] = [];
  child.on('message', (message) => said.push(message as Record<string, unknown>));
  return { child, said, finish: () => child.send('finish') };
}

const hold = queued('hold', z.object({}), () => Promise.resolve());
const enqueueHold = () =>
  runUnattended(platform.database, { accountId: null, actor: job, now: new Date() }, (tx) =>
    enqueue(tx, hold, {}),
  );
const queue = async () =>
  (
    await owner.query<{ locked: boolean; left: number; age: number }>(
      `select locked_at is not null as locked, max_attempts - attempts as left,
         extract(epoch from now() - created_at)::float as age from graphile_worker.jobs`,
    )
  ).rows;

test('the jobs of a killed server run within a minute', () => {
  expect(jobTimes.silentSeconds + jobTimes.beatSeconds + jobTimes.pollSeconds).toBeLessThan(60);
  // A server that misses one beat is not dead.
  expect(jobTimes.silentSeconds).toBeGreaterThan(2 * jobTimes.beatSeconds);
});

test('a job in the middle of which its server is killed begins again on another, which keeps it as long as it takes', async () => {
  const first = startServer();
  await enqueueHold();
  await expect.poll(() => first.said, soon).toContainEqual({ began: 'hold' });
  const second = startServer();
  first.child.kill('SIGKILL');
  const killed = performance.now();
  await expect.poll(() => second.said, soon).toContainEqual({ began: 'hold' });
  const seconds = (performance.now() - killed) / 1_000;
  console.log(`a job of a killed server runs again after ${seconds.toFixed(1)} s`);
  expect(seconds).toBeLessThan(times.silentSeconds + times.beatSeconds + times.pollSeconds + 10);

  const third = startServer();
  const { age = 0 } = (await queue())[0] ?? {};
  await expect
    .poll(async () => (await queue())[0]?.age, soon)
    .toBeGreaterThan(age + 2 * times.silentSeconds + times.beatSeconds);
  second.finish();
  await expect.poll(queue, soon).toEqual([]);
  expect(second.said).toContainEqual({ ended: 'hold' });
  expect(third.said).toEqual([]);
});

test('of two servers one runs a job of the minute', async () => {
  // One minute for both: the server that runs the job may be the one that was started later.
  const minuteEndsAt = Date.now() + 15_000;
  const servers = [startServer(minuteEndsAt), startServer(minuteEndsAt)];
  for (const { said } of servers) await expect.poll(() => said, soon).toContainEqual({ passed: 'minute' });
  await expect.poll(queue, soon).toEqual([]);
  const said = () => servers.flatMap((server) => server.said);
  await expect.poll(() => said().filter((message) => message['ran']), soon).toEqual([{ ran: true }]);
  // And soon after the start.
  expect(said()).toContainEqual({ ran: false });
});

describe('a stop', () => {
  test('takes no more jobs and waits for the one that is running', async () => {
    const server = startServer();
    await enqueueHold();
    await expect.poll(() => server.said, soon).toContainEqual({ began: 'hold' });
    const ended = once(server.child, 'exit');
    server.child.kill('SIGTERM');
    server.finish();
    expect(await ended).toEqual([0, null]);
    expect(server.said).toContainEqual({ ended: 'hold' });
    expect(await queue()).toEqual([]);
  });

  test('waits only so long, and gives the job to the next server', async () => {
    const server = startServer();
    await enqueueHold();
    await expect.poll(() => server.said, soon).toContainEqual({ began: 'hold' });
    const ended = once(server.child, 'exit');
    server.child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(server.said).not.toContainEqual({ ended: 'hold' });
    expect(await queue()).toMatchObject([{ locked: false, left: 9 }]);
    const next = startServer();
    await expect.poll(() => next.said, soon).toContainEqual({ began: 'hold' });
  });
});

describe('a restart of the database', () => {
  test('in the middle of a job ends no server, and the job is done', async () => {
    const server = startServer();
    await enqueueHold();
    await expect.poll(() => server.said, soon).toContainEqual({ began: 'hold' });
    await postgres.restart('immediate', async () => void server.finish());
    await expect.poll(() => queue().catch(() => null), soon).toEqual([]);
    expect(server.child.exitCode).toBeNull();
  });

  test('while a server starts does not keep its jobs from running afterwards', async () => {
    await enqueueHold();
    let ran = 0;
    const counted = queued('hold', z.object({}), async () => void (ran += 1));
    const started: (() => Promise<void>)[] = [];
    await postgres.restart('immediate', async () => {
      started.push(startJobs(platform, [counted], times));
      await expect.poll(() => logged, soon).toContain('the jobs cannot run yet');
    });
    await expect.poll(() => ran, soon).toBe(1);
    for (const stop of started) await stop();
  });
});
