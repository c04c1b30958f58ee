import { expect, test } from 'vitest';
import { areJobsSilent } from './overview.ts';

const now = new Date('2026-11-29T12:00:00Z');
const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

test('the jobs are silent when none has begun for a quarter of an hour', () => {
  expect(areJobsSilent(before(15), now)).toBe(false);
  expect(areJobsSilent(before(16), now)).toBe(true);
});

test('before the first job has begun, nothing is said of them', () => {
  expect(areJobsSilent(null, now)).toBe(false);
});
