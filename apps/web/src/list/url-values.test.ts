import { expect, test } from 'vitest';
import { daysOf, idsOf, oneOf, someOf } from './url-values.ts';

const kinds = ['role', 'country'] as const;

test('a value that the list does not know is as if the URL did not name it', () => {
  expect(someOf(kinds, 'country,shoe,role')).toEqual(['country', 'role']);
  expect(someOf(kinds, 'shoe')).toBeUndefined();
  expect(someOf(kinds, undefined)).toBeUndefined();
  expect(oneOf(kinds, 'role')).toBe('role');
  expect(oneOf(kinds, 'role,country')).toBeUndefined();
});

test('a text that is no day narrows no list by day', () => {
  const said = { askedFrom: '2026-02-30', askedTo: '2026-03-01', search: '2026-03-01' };
  expect(daysOf(['askedFrom', 'askedTo'], said)).toEqual({ askedTo: '2026-03-01' });
  expect(daysOf(['askedFrom', 'askedTo'], {})).toEqual({});
});

test('a text that is no id narrows no list by one', () => {
  const [a, b] = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-00000000000f'];
  expect(idsOf(`${a},shoe,${b}`)).toEqual([a, b]);
  expect(idsOf('shoe')).toBeUndefined();
  expect(idsOf(undefined)).toBeUndefined();
});
