import { languages, type Language } from '@roster/domain/languages';
import { firstLanguage } from '@roster/i18n/first-language';
import { toolWords, type ToolWords } from '@roster/i18n/licensing-tool';
import { IntlMessageFormat } from 'intl-messageformat';
import { Stopped, type Values } from './outcome.ts';

export type Words = ReturnType<typeof wordsIn>;

/** The sentences of one language. */
export function wordsIn(language: Language) {
  return {
    language,
    text: (id: keyof ToolWords, values: Values = {}): string =>
      String(new IntlMessageFormat(toolWords[language][id], language).format(values)),
    list: (names: readonly string[]): string =>
      new Intl.ListFormat(language, { type: 'conjunction' }).format(names),
  };
}

/** X3: the language that was asked for, else the system’s. */
export function languageOf(asked: string | undefined, env: NodeJS.ProcessEnv): Language {
  if (asked === undefined) return systemLanguage(env);
  const known = languages.find((language) => language === asked.toLowerCase());
  if (!known) throw new Stopped('languageUnknown', { language: asked });
  return known;
}

/** As programs of a terminal choose it: the first of these that is set, whatever it says. */
export function systemLanguage(env: NodeJS.ProcessEnv): Language {
  const set = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  return firstLanguage([set ?? new Intl.DateTimeFormat().resolvedOptions().locale]);
}
