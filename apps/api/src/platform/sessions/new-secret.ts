import { randomBytes, randomInt } from 'node:crypto';

/** Invariant 5: 256 bits. The database keeps only its hash. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** Letters drawn with equal chances. */
export const drawLetters = (letters: string, length: number): string =>
  Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
