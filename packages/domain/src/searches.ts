import { pastedAddresses } from './pasted-people.ts';
import type { TextRefusal } from './typed-texts.ts';

/** B1: how many words one search accepts. More are refused with a sentence; none is left out. */
export const maxSearchWords = 20;
export const maxSearchLength = 1_000;
export const maxPastedLength = 12_000;
/** Across all accounts, fewer letters would find half of the platform. */
export const minLongSearch = 3;

/**
 * The form in which a search is compared and recorded. Controls cannot be seen and count as blanks; half a character
 * becomes the sign for unreadable ones, which is found nowhere; what stored texts do not contain is left out.
 */
export const normalSearch = (typed: string): string =>
  typed
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[^\P{Cc}\n\t]/gu, ' ')
    .replace(/[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
    .normalize('NFC');

/**
 * B1: how every list reads its search: words apart by white space or commas, so that "Weber, Ana" finds Ana Weber. Each
 * word has to occur somewhere, and each character means itself.
 */
export const searchWords = (typed: string): string[] => [
  ...new Set(
    normalSearch(typed)
      .split(/[\p{Z}\s,\uff0c\u3001]+/u)
      .filter(Boolean),
  ),
];

/** Why a search is refused, or null. */
export function decideSearch(typed: string): TextRefusal | null {
  if (typed.length > maxSearchLength) return 'tooLong';
  return searchWords(typed).length > maxSearchWords ? 'tooManyWords' : null;
}

/** The same for the list of users, where a pasted list of addresses is a search too. */
export function decideUserSearch(typed: string): TextRefusal | null {
  if (pastedAddresses(typed) === null) return decideSearch(typed);
  return typed.length > maxPastedLength ? 'tooLong' : null;
}

/** The same across all accounts, where one word needs a few letters. */
export const decideLongSearch = (typed: string): TextRefusal | null =>
  searchWords(typed).some((word) => word.length >= minLongSearch) ? decideSearch(typed) : 'tooShort';
