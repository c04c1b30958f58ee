import { languages, type Language } from '@roster/domain/languages';

/** What was chosen in this browser: a cookie, so that the server can name the words to load in the page itself. */
export const languageCookie = 'roster_language';

/** The first language of these tags that there are words for. Tags as in "de-AT". */
export function firstLanguage(tags: readonly string[]): Language {
  const known = tags.map((tag) => languages.find((language) => tag.toLowerCase().startsWith(language)));
  return known.find((language) => language !== undefined) ?? 'en';
}
