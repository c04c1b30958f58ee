import { expect, test } from 'vitest';
import { Busy } from './postgres-errors.ts';
import { createTurns } from './turns.ts';

const held = () => {
  let end: () => void = () => undefined;
  const work = new Promise<void>((resolve) => (end = resolve));
  return { work: () => work, end: () => end() };
};

test('work of one account begins in the order in which it came, and no more of it at once than is allowed', async () => {
  const turns = createTurns({ atOnce: 2, waitMilliseconds: 10_000 });
  const begun: number[] = [];
  const jobs = [held(), held(), held(), held()];
  const done = jobs.map(({ work }, nth) => turns.take('one', () => (begun.push(nth), work())));
  await turns.take('another', async () => undefined);
  await turns.take(null, async () => undefined);
  expect(begun).toEqual([0, 1]);
  jobs[1]?.end();
  await done[1];
  expect(begun).toEqual([0, 1, 2]);
  for (const { end } of jobs) end();
  await Promise.all(done);
  expect(begun).toEqual([0, 1, 2, 3]);
});

test('work that fails gives its turn to the next', async () => {
  const turns = createTurns({ atOnce: 1, waitMilliseconds: 10_000 });
  await expect(turns.take('one', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await turns.take('one', async () => 'yes')).toBe('yes');
});

test('who waits too long reads that the account is busy, and does not begin later', async () => {
  const turns = createTurns({ atOnce: 1, waitMilliseconds: 1 });
  const { work, end } = held();
  const first = turns.take('one', work);
  await expect(turns.take('one', () => Promise.reject(new Error('began')))).rejects.toBeInstanceOf(Busy);
  end();
  await first;
  expect(await turns.take('one', async () => 'again')).toBe('again');
});
