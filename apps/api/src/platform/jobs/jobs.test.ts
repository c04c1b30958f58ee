import { job } from '@roster/domain/actors';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { jobs } from '../../app.ts';
import { givenProduct } from '../../testing/given-account.ts';
import type { Roster } from '../../testing/given-roster.ts';
import { runUnattended, type Transaction } from '../transaction.ts';
import { enqueue } from './enqueue.ts';
import { periodic, queued, type Job } from './job.ts';
import { jobTimes, startJobs } from './run-jobs.ts';
import { platformJobs } from './tidy.ts';

// Jobs on a queue in the database. Killed and stopped servers: process-tests/jobs.test.ts.

let roster: Roster;
const logged: { said: string; job?: string; attempt?: number; of?: number }[] = [];
const note = (fields: object, said: string) => void logged.push({ said, ...fields });
givenProduct((given) => ({ roster } = given), { log: { info: () => {}, warn: note, error: note } });

const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0)) await stop();
  logged.length = 0;
});
const start = (...some: Job[]) =>
  void running.push(startJobs(roster.platform, some, { ...jobTimes, pollSeconds: 0.2 }));
const within = (work: (tx: Transaction) => Promise<void>) =>
  runUnattended(roster.platform.database, { accountId: null, actor: job, now: roster.clock.now() }, work);
const waiting = async (name: string) =>
  (
    await roster.database.owner.query<{ attempts: number; error: string | null }>(
      'select attempts, last_error as error from graphile_worker.jobs where task_identifier = $1',
      [name],
    )
  ).rows;
const soon = { timeout: 30_000, interval: 20 };

test('every job of the product has a name of its own', () => {
  const names = jobs.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

describe('a job that a transaction enqueues', () => {
  test('runs with what it was given when the transaction has committed, and not before', async () => {
    const given: string[] = [];
    const greet = queued('greet', z.object({ id: z.string() }), async (_, { id }) => void given.push(id));
    const mark = queued('mark', z.object({}), async () => void given.push('mark'));
    start(greet, mark);
    await within((tx) => enqueue(tx, mark, {}));
    await expect.poll(() => given.splice(0), soon).toEqual(['mark']);
    await within(async (tx) => {
      await enqueue(tx, greet, { id: 'seven' });
      await within((other) => enqueue(other, mark, {}));
      // A job that came later has run, so this one was not to be seen.
      await expect.poll(() => given, soon).toEqual(['mark']);
    });
    await expect.poll(() => given, soon).toEqual(['mark', 'seven']);
    await expect.poll(() => waiting('greet'), soon).toEqual([]);
  });

  test('is undone with it', async () => {
    const ran: string[] = [];
    const undone = queued('undone', z.object({}), async () => void ran.push('undone'));
    const kept = queued('kept', z.object({}), async () => void ran.push('kept'));
    const failing = within(async (tx) => {
      await enqueue(tx, undone, {});
      throw new Error('undo');
    });
    await expect(failing).rejects.toThrow('undo');
    await within((tx) => enqueue(tx, kept, {}));
    expect(await waiting('undone')).toEqual([]);
    start(undone, kept);
    await expect.poll(() => ran, soon).toEqual(['kept']);
  });

  test('is not enqueued with what it cannot read', async () => {
    const strict = queued('strict', z.object({ id: z.uuid() }), () => Promise.resolve());
    await expect(within((tx) => enqueue(tx, strict, { id: 'seven' }))).rejects.toThrow(/uuid/i);
    expect(await waiting('strict')).toEqual([]);
  });
});

describe('a job that fails', () => {
  test('is in the log by its name, waits, and is repeated by itself', async () => {
    let tries = 0;
    const shaky = queued('shaky', z.object({}), async () => {
      tries += 1;
      if (tries === 1) throw new Error('not yet');
    });
    start(shaky);
    await within((tx) => enqueue(tx, shaky, {}));
    await expect.poll(() => waiting('shaky'), soon).toEqual([{ attempts: 1, error: 'not yet' }]);
    expect(logged).toMatchObject([{ said: 'a job failed and will be repeated', job: 'shaky', attempt: 1 }]);
    await expect.poll(() => waiting('shaky'), soon).toEqual([]);
    expect(tries).toBe(2);
  });

  test('for the last time is an error in the log, and stays in the queue for 60 days', async () => {
    const hopeless = queued('hopeless', z.object({}), () => Promise.reject(new Error('never')), {
      attempts: 1,
    });
    start(hopeless);
    await within((tx) => enqueue(tx, hopeless, {}));
    await expect
      .poll(() => logged, soon)
      .toMatchObject([{ said: 'a job failed for good', job: 'hopeless', attempt: 1, of: 1 }]);
    await expect.poll(() => waiting('hopeless'), soon).toEqual([{ attempts: 1, error: 'never' }]);
    const [tidy] = platformJobs;
    await tidy?.run(roster.platform, {});
    expect(await waiting('hopeless')).toHaveLength(1);
    roster.clock.offset = 61 * 86_400_000;
    await tidy?.run(roster.platform, {});
    expect(await waiting('hopeless')).toEqual([]);
  });

  test('does not keep others from running, and a periodic one waits once at most', async () => {
    const ran: string[] = [];
    const broken = periodic('broken', 'day', () => Promise.reject(new Error('no')));
    const sound = periodic('sound', 'day', async () => void ran.push('sound'));
    for (let nth = 1; nth <= 3; nth += 1) {
      start(broken, sound);
      await expect.poll(() => ran.length, soon).toBe(nth);
      await expect.poll(() => logged.filter(({ job: name }) => name === 'broken').length, soon).toBe(nth);
      for (const stop of running.splice(0)) await stop();
    }
    expect(await waiting('broken')).toEqual([{ attempts: 1, error: 'no' }]);
  });
});
