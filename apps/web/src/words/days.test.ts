import { expect, test } from 'vitest';
import { formatDay, isDay, readDay } from './days.ts';

test.each([
  ['en', '12/05/2026'],
  ['de', '05.12.2026'],
  ['es', '05/12/2026'],
])('a day is written and read as %s does: %s', (language, text) => {
  expect(formatDay('2026-12-05', language)).toBe(text);
  expect(readDay(text, language)).toBe('2026-12-05');
});

test('a day is read without leading zeros, and as it is in addresses', () => {
  expect(readDay('5.12.2026', 'de')).toBe('2026-12-05');
  expect(readDay('2026-12-05', 'de')).toBe('2026-12-05');
});

test.each(['', 'soon', '31.2.2026', '5.12.26', '5.13.2026'])('"%s" is no day', (text) => {
  expect(readDay(text, 'de')).toBeNull();
});

test('a day that does not exist is none', () => {
  expect(isDay('2026-02-30')).toBe(false);
});
