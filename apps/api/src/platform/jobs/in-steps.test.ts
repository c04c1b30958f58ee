import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { givenSharedAccount } from '../../testing/given-account.ts';
import type { Roster } from '../../testing/given-roster.ts';
import { platformJobs } from './tidy.ts';

let roster: Roster;
givenSharedAccount((given) => ({ roster } = given));

test('what cannot be deleted holds up no other housekeeping, and the job fails when all had their turn', async () => {
  const { owner } = roster.database;
  await owner.query(`
    create function too_much() returns trigger language plpgsql as $$ begin raise exception 'too much'; end $$;
    create trigger too_much before delete on sessions for each statement execute function too_much();
    insert into throttles (key, points, expire) select 'long over ' || n, 1, 1 from generate_series(1, 12000) n`);
  const [tidy] = platformJobs;
  await expect(tidy?.run(roster.platform, {})).rejects.toThrow('failed in 1 of 6 parts');
  expect((await owner.query("select from throttles where key like 'long over%'")).rowCount).toBe(0);
  await owner.query('drop trigger too_much on sessions');
  await tidy?.run(roster.platform, {});
});

test('every job that forgets in more than one way does it in such parts', () => {
  const folder = 'apps/api/src';
  const inOneRow = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(features|platform)\/.*\.ts$/.test(file) && !file.endsWith('.test.ts'))
    .filter((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return (text.match(/await forget\w+\(database/g) ?? []).length > 1 && !text.includes('inSteps(');
    });
  expect(inOneRow).toEqual([]);
});
