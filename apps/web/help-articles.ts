import { languages, type Language } from '../../packages/domain/src/languages.ts';
import { readArticles } from '../../packages/help/src/read-articles.ts';
import type { Plugin } from 'vite';

const prefix = 'virtual:help/';

/** The help as one module a language: Markdown becomes HTML at build time, so that no browser needs a parser. */
export function helpArticles(): Plugin {
  return {
    name: 'help-articles',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      const language = languages.find((one): one is Language => id === `\0${prefix}${one}`);
      return language ? `export const articles = ${JSON.stringify(readArticles(language))};` : null;
    },
  };
}
