import { expect, test } from 'vitest';
import { areJobsSilent } from './overview.ts';

const now = new Date('2026-11-29T12:00:00Z');
const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

test('the jobs are silent when none has begun for a quarter of an hour', () => {
  expect(areJobsSilent(before(15), before(60), now)).toBe(false);
  expect(areJobsSilent(before(16), before(60), now)).toBe(true);
});

test('a server that has just started has a quarter of an hour to begin one, also after a long stop', () => {
  expect(areJobsSilent(before(3_000), before(15), now)).toBe(false);
  expect(areJobsSilent(before(3_000), before(16), now)).toBe(true);
  expect(areJobsSilent(null, before(15), now)).toBe(false);
  expect(areJobsSilent(null, before(16), now)).toBe(true);
});
