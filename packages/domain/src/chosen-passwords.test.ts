import { describe, expect, test } from 'vitest';
import { decidePassword, decideReplacement } from './chosen-passwords.ts';

const ana = { email: 'ana.weber@harbor.example', firstName: 'Ana', lastName: 'Wéber' };
const decide = (password: string) => decidePassword(password, ana);

describe('a password', () => {
  test.each([
    ['of fifteen characters', 'wet stone radio', null],
    ['of fourteen characters', 'wet stone radi', 'password.tooShort'],
    ['of fifteen characters beyond the basic plane', '🜁🜂🜃🜄🜅🜆🜇🜈🜉🜊🜋🜌🜍🜎🜏', null],
    ['of 257 characters', 'correct horse '.repeat(19), 'password.tooLong'],
    ['without digits or signs', 'purple elephants sing', null],
    ['of one character', 'aaaaaaaaaaaaaaaaaa', 'password.common'],
    ['that repeats a piece', 'harborx!harborx!harborx!', 'password.common'],
    ['that walks the alphabet', 'abcdefghijklmnopq', 'password.common'],
    ['that walks the keyboard back', 'mnbvcxzlkjhgfdsa', 'password.common'],
    ['of common words', 'Password12345678', 'password.common'],
    ['of several common words', 'Welcome Password 2026!', 'password.common'],
    ['of a common word with more', 'password of the lighthouse keeper', null],
    ['of the own address', 'ana.weber@harbor.example', 'password.personal'],
    ['of the own name, accents aside', 'Ana Weber Ana Weber 1', 'password.personal'],
    ['of this service and a year', 'roster roster 2026', 'password.personal'],
    ['with the own name and enough more', 'ana likes cold tea', null],
  ])('%s', (_what, password, code) => {
    expect(decide(password)).toBe(code);
  });
});

describe('a password that replaces another', () => {
  const replaces = (current: string, password: string) => decideReplacement(password, current, ana);
  test('differs from it, however the same characters are typed', () => {
    expect(replaces('wet stone radio', 'dry stone radio')).toBeNull();
    expect(replaces('wet stone radio', 'wet stone radio')).toBe('password.unchanged');
    expect(replaces('w\u0065\u0301t stone radio', 'w\u00e9t stone radio')).toBe('password.unchanged');
  });
  test('follows the rules for every password', () => {
    expect(replaces('wet stone radio', 'too short')).toBe('password.tooShort');
  });
});
