import { qFile } from '../../api/queries.ts';
import type { Language } from '@roster/domain/languages';
import type { Article } from '@roster/help/article';
import { useQuery } from '@tanstack/react-query';
import MiniSearch from 'minisearch';

const load: Record<Language, () => Promise<{ articles: Article[] }>> = {
  en: () => import('virtual:help/en'),
  es: () => import('virtual:help/es'),
  de: () => import('virtual:help/de'),
};

/** An article that was found, and the words in it that were meant. */
export type Found = { article: Article; words: string[] };
export type Help = { articles: Article[]; find: (words: string) => Found[] };

/** All articles of a language and the search in them; the files are loaded once and kept. */
export const useHelp = (language: Language) =>
  useQuery(qFile('help', language, async (): Promise<Help> => helpOf((await load[language]()).articles)));

/** The words of an article without its marks. */
export const textOf = ({ html }: Article): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

export const folded = (term: string): string => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function helpOf(articles: Article[]): Help {
  const search = new MiniSearch<Article>({
    idField: 'slug',
    fields: ['title', 'summary', 'words', 'refusals', 'text'],
    extractField: (article, field) => {
      if (field === 'text') return textOf(article);
      const value = article[field as keyof Article];
      return Array.isArray(value) ? value.join(' ') : value;
    },
    processTerm: folded,
    searchOptions: { boost: { title: 4, words: 3 }, prefix: true, fuzzy: 0.2 },
  });
  search.addAll(articles);
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  return {
    articles,
    find: (words) =>
      search.search(words).flatMap(({ id, terms }) => {
        const article = bySlug.get(String(id));
        return article ? [{ article, words: terms }] : [];
      }),
  };
}
