import { expect, test } from 'vitest';
import { oneOf, someOf } from './url-values.ts';

const kinds = ['role', 'country'] as const;

test('a value that the list does not know is as if the URL did not name it', () => {
  expect(someOf(kinds, 'country,shoe,role')).toEqual(['country', 'role']);
  expect(someOf(kinds, 'shoe')).toBeUndefined();
  expect(someOf(kinds, undefined)).toBeUndefined();
  expect(oneOf(kinds, 'role')).toBe('role');
  expect(oneOf(kinds, 'role,country')).toBeUndefined();
});
