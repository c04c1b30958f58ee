import { commonPasswords } from './common-passwords.ts';
import {
  maxPasswordLength,
  minPasswordLength,
  normalPassword,
  type PasswordOwner,
  type PasswordRefusal,
} from './passwords.ts';

/**
 * NIST SP 800-63B-4 §3.1.1.2: length and a blocklist (common passwords, words of this service, the person's own name
 * and address), no rules about kinds of characters. Counted after NFKC, in code points.
 */
export function decidePassword(password: string, owner: PasswordOwner): PasswordRefusal | null {
  const normal = normalPassword(password);
  const length = [...normal].length;
  if (length < minPasswordLength) return 'password.tooShort';
  if (length > maxPasswordLength) return 'password.tooLong';

  const folded = fold(normal);
  if (isPersonal(folded, owner)) return 'password.personal';
  return isGuessable(folded) ? 'password.common' : null;
}

/** H3: a password that replaces the current one differs from it; else everything would end for nothing. */
export const decideReplacement = (
  password: string,
  current: string,
  owner: PasswordOwner,
): PasswordRefusal | 'password.unchanged' | null =>
  decidePassword(password, owner) ??
  (normalPassword(password) === normalPassword(current) ? 'password.unchanged' : null);

/** The rest after removing the owner's own words must still be long enough. */
function isPersonal(folded: string, { email, firstName, lastName }: PasswordOwner): boolean {
  const words = [...email.split(/[@.+_-]/), firstName, lastName, 'roster'].map(fold);
  const known = words.filter((word) => word.length >= 3).sort((a, b) => b.length - a.length);
  const rest = known.reduce((text, word) => text.replaceAll(word, ''), folded);
  return rest.length < minDistinct;
}

/** Few different characters, or few besides known words, are quickly guessed. */
const minDistinct = 6;

function isGuessable(folded: string): boolean {
  if (new Set(folded).size < minDistinct) return true;
  if (isRepeated(folded) || isRun(folded)) return true;
  const rest = commonPasswords.reduce((text, word) => text.replaceAll(word, ''), folded);
  return rest.replace(/\d+/g, '').length < minDistinct && rest !== folded;
}

/** "abcdefabcdefabcdef": one piece repeated. */
function isRepeated(text: string): boolean {
  const again = (text + text).indexOf(text, 1);
  return again < text.length && again <= text.length / 2;
}

const runs = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
];

/** Neighbors in the alphabet or on the keyboard, in either direction. */
const isRun = (text: string) =>
  runs.some((run) => run.includes(text) || [...run].reverse().join('').includes(text));

/** Lower case, without accents and spaces. */
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\s]/gu, '');
