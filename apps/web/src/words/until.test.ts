import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lastDayOf } from './until.ts';

describe('what ends with a day of the account is said to run until that day', () => {
  test.each([
    ['Europe/Berlin', '2026-11-30T23:00:00.000Z', '2026-11-30'],
    ['America/Los_Angeles', '2026-12-01T08:00:00.000Z', '2026-11-30'],
    ['Pacific/Kiritimati', '2026-11-30T10:00:00.000Z', '2026-11-30'],
    // The day after begins at 1 o'clock: the clocks go forward at midnight.
    ['Asia/Beirut', '2026-03-28T22:00:00.000Z', '2026-03-28'],
    ['Europe/Berlin', '2026-12-01T00:00:00.000Z', null],
    ['Europe/Berlin', '2026-12-05T14:12:00.000Z', null],
  ])('%s: %s is %s', (zone, end, day) => expect(lastDayOf(new Date(end), zone)).toBe(day));
});

const root = new URL('../', import.meta.url).pathname;
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  .map((file) => [file, readFileSync(`${root}${file}`, 'utf8')] as const);

test('no screen writes by itself until when devices run something', () => {
  const naming = sources.filter(([, text]) => /offlineUntil|[eE]ffectOnMany|\bAccessEffect\b/.test(text));
  expect(naming.length).toBeGreaterThan(8);
  const calls = /(?:format(?:Date|Time|DateToParts)|dayText|timeText|[mM]oment)\(((?:[^()]|\([^()]*\))*)\)/g;
  const byHand = naming.flatMap(([file, text]) =>
    [...text.matchAll(calls)]
      // Days are days everywhere, and what can be restored runs nowhere.
      .filter(([, said = '']) => !/timeZone: 'UTC'|restorable/.test(said))
      .filter(([call]) => !call.startsWith('timeText(') || /until|latest/i.test(call))
      .filter(([call]) => !/^[mM]oment\(\)/.test(call))
      .map(([call]) => `${file}: ${call}`),
  );
  expect(byHand).toEqual([]);
});
