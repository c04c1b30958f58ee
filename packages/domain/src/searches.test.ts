import { expect, test } from 'vitest';
import { decideLongSearch, decideSearch, decideUserSearch, maxSearchWords, searchWords } from './searches.ts';

test.each([
  ['Weber, Ana', ['Weber', 'Ana']],
  ['  ana \t\r\n weber ', ['ana', 'weber']],
  ['Weber，Ana、Ortiz', ['Weber', 'Ana', 'Ortiz']],
  ['ana\u0000weber', ['ana', 'weber']],
  ['Zoe\u0308 a\u200bna', ['Zo\u00eb', 'ana']],
  ['50% a_b c\\d', ['50%', 'a_b', 'c\\d']],
  ['ana ana', ['ana']],
  ['ana\ud800', ['ana\ufffd']],
  [' ,\u200b', []],
])('B1: a search for %j looks for %j', (typed, words) => expect(searchWords(typed)).toEqual(words));

test('B1: a search has up to twenty words, and pasted addresses are no words', () => {
  const words = (count: number) => Array.from({ length: count }, (_, nth) => `w${nth}`).join(' ');
  expect([decideSearch(words(maxSearchWords)), decideSearch(words(maxSearchWords + 1))]).toEqual([
    null,
    'tooManyWords',
  ]);
  const addresses = Array.from({ length: 100 }, (_, nth) => `person.${nth}@example.com`).join('\n');
  expect([decideUserSearch(addresses), decideUserSearch(words(21))]).toEqual([null, 'tooManyWords']);
  expect([decideSearch('x'.repeat(1_001)), decideUserSearch(`${addresses} ${'x'.repeat(12_000)}`)]).toEqual([
    'tooLong',
    'tooLong',
  ]);
});

test('B1: across all accounts one word needs three letters', () => {
  expect(['', 'a b', 'ana', 'a weber'].map(decideLongSearch)).toEqual(['tooShort', 'tooShort', null, null]);
});
