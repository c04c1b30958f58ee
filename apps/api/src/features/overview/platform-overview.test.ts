import { beforeAll, expect, test } from 'vitest';
import { givenProduct } from '../../testing/given-account.ts';
import type { Browser, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let olivia: Browser;
givenProduct((given) => ({ roster } = given));

beforeAll(async () => {
  olivia = await roster.browserOf(await roster.person({ operator: true }));
});

const jobs = async () => (await olivia.get('/operator/overview')).body as unknown as { jobs: unknown };

test('an operator reads when a job ran last, whether the jobs are silent, and how many failed for good', async () => {
  const { owner } = roster.database;
  await owner.query('delete from graphile_worker._private_known_crontabs');
  expect(await jobs()).toMatchObject({ jobs: { lastRanAt: null, silent: false, failed: 0 } });

  const ran = (at: string) =>
    owner.query(
      `insert into graphile_worker._private_known_crontabs (identifier, known_since, last_execution)
       values ('tidy', $1, $1) on conflict (identifier) do update set last_execution = excluded.last_execution`,
      [at],
    );
  await ran('2020-01-01T00:00:00.000Z');
  // The server has just started.
  expect(await jobs()).toMatchObject({ jobs: { silent: false } });
  roster.clock.offset = 16 * 60_000;
  expect(await jobs()).toMatchObject({ jobs: { lastRanAt: '2020-01-01T00:00:00.000Z', silent: true } });

  await owner.query(`select graphile_worker.add_job('shown', max_attempts => 1)`);
  await owner.query(`update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'shown'`);
  expect(await jobs()).toMatchObject({ jobs: { failed: 1 } });
});
