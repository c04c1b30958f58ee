import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// Processes that want one data folder in the same moment: exactly one gets it, the others say so in one sentence.

const racers: ChildProcess[] = [];
beforeAll(async () => {
  for (let nth = 0; nth < 4; nth += 1)
    racers.push(fork('apps/api/src/testing/data-folder-racer.ts', { execArgv: ['--import', 'tsx'] }));
  await Promise.all(racers.map((racer) => once(racer, 'message')));
});
afterAll(() => racers.forEach((racer) => racer.kill()));

const say = async (message: object | string): Promise<string[]> => {
  const answers = racers.map(async (racer) => String((await once(racer, 'message'))[0]));
  for (const racer of racers) racer.send(message);
  return Promise.all(answers);
};

describe.each([
  ['that is new', null],
  ['that a killed process left, whose number another program has', `${process.pid} 1 another-boot`],
  ['that a killed process left', '999999 1 another-boot'],
  ['with an empty file', ''],
])('a folder %s', (_what, left) => {
  test('is taken by exactly one of four that start together', async () => {
    for (let round = 0; round < 25; round += 1) {
      const folder = mkdtempSync(join(tmpdir(), 'roster-race-'));
      if (left !== null) writeFileSync(join(folder, 'roster.pid'), left);
      const answers = await say({ folder, at: Date.now() + 15 });
      const others = answers.filter((answer) => answer !== 'taken');
      expect([round, answers, others.length]).toEqual([round, answers, racers.length - 1]);
      for (const other of others)
        expect(other).toMatch(/^Roster is already running on \S+ \(process \d+\)\.$/);
      expect(readdirSync(folder)).toEqual(['roster.pid']);
      await say('release');
      expect(readdirSync(folder)).toEqual([]);
      rmSync(folder, { recursive: true });
    }
  });
});
