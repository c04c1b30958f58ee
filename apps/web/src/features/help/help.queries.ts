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

export type Help = { articles: Article[]; find: (words: string) => Article[] };

/** All articles of a language and the search in them; the files are loaded once and kept. */
export const useHelp = (language: Language) =>
  useQuery(qFile('help', language, async (): Promise<Help> => helpOf((await load[language]()).articles)));

function helpOf(articles: Article[]): Help {
  const search = new MiniSearch<Article>({
    idField: 'slug',
    fields: ['title', 'words', 'refusals', 'text'],
    extractField: (article, field) => {
      if (field === 'text') return article.html.replace(/<[^>]+>/g, ' ');
      const value = article[field as keyof Article];
      return Array.isArray(value) ? value.join(' ') : value;
    },
    processTerm: (term) => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
    searchOptions: { boost: { title: 4, words: 3 }, prefix: true, fuzzy: 0.2 },
  });
  search.addAll(articles);
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  return {
    articles,
    find: (words) =>
      search
        .search(words)
        .map(({ id }) => bySlug.get(String(id)))
        .filter((article) => article !== undefined),
  };
}
