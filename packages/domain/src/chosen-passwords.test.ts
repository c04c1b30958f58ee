import { describe, expect, test } from 'vitest';
import { decidePassword } from './chosen-passwords.ts';

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
