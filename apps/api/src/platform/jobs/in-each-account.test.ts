import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { silent } from '../../testing/given-roster.ts';
import { inEachAccount } from './in-each-account.ts';

test('an account in which a job fails holds up none of the others, and the job fails when all had their turn', async () => {
  const done: string[] = [];
  const logged: object[] = [];
  const log = { ...silent, warn: (fields: object) => void logged.push(fields) };
  const work = inEachAccount({ log }, ['one', 'broken', 'two', 'worse'], async (accountId) => {
    if (accountId === 'broken' || accountId === 'worse') throw new Error(`no luck in ${accountId}`);
    done.push(accountId);
  });
  await expect(work).rejects.toThrow('failed in 2 of 4 accounts');
  expect(done).toEqual(['one', 'two']);
  expect(logged).toMatchObject([{ accountId: 'broken' }, { accountId: 'worse' }]);
});

test('every job that works in one account after the other does it this way', () => {
  const features = new URL('../../features', import.meta.url).pathname;
  const found = readdirSync(features, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => ({ file, text: readFileSync(join(features, file), 'utf8') }))
    .filter(({ text }) => /\bWork\b/.test(text) && text.includes('runUnattended('));
  expect(found.length).toBeGreaterThanOrEqual(6);
  expect(found.flatMap(({ file, text }) => (text.includes('inEachAccount(') ? [] : file))).toEqual([]);
});
