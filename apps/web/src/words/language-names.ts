import type { Language } from '@roster/domain/languages';

/** Each language in its own words, so that everyone finds theirs. */
export const languageNames: Record<Language, string> = { en: 'English', es: 'Español', de: 'Deutsch' };
