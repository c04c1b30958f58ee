import type { Language } from '@roster/domain/languages';
import { firstLanguage, languageCookie } from '@roster/i18n/first-language';

/** As long as browsers keep one at most. */
const days = 400;

/** The language chosen here before, else the first available one of the browser's languages. */
export function languageAtStart(): Language {
  const chosen = document.cookie.split('; ').find((pair) => pair.startsWith(`${languageCookie}=`));
  return firstLanguage([chosen?.slice(languageCookie.length + 1) ?? '', ...navigator.languages]);
}

export function rememberLanguage(language: Language): void {
  document.cookie = `${languageCookie}=${language}; path=/; max-age=${days * 86_400}; samesite=lax`;
}
