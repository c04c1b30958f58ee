import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '@roster/domain/languages';
import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import type { Article } from './article.ts';

const folder = new URL('../articles/', import.meta.url);

/**
 * Reads every article of a language. A file begins with lines "name: value" between two lines of three dashes; what follows
 * is Markdown with tables. Throws with the file's name when something in it cannot be used.
 */
export function readArticles(language: Language): Article[] {
  return readdirSync(new URL(`${language}/`, folder))
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => parseArticle(file, readFileSync(new URL(`${language}/${file}`, folder), 'utf8')));
}

function parseArticle(file: string, text: string): Article {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (head === undefined || body === undefined) throw new Error(`${file} does not begin with its title`);
  const fields = Object.fromEntries(
    head.split('\n').map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    }),
  );
  const { title, summary, feature, ...lists } = fields;
  if (!title) throw new Error(`${file} has no title`);
  if (!summary) throw new Error(`${file} has no summary`);
  if (!feature) throw new Error(`${file} does not say which feature it explains`);
  const unknown = Object.keys(lists).filter(
    (name) => !['screens', 'refusals', 'words', 'see'].includes(name),
  );
  if (unknown.length > 0) throw new Error(`${file} says ${unknown.join()}, which means nothing here`);
  const html = micromark(body, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] });
  return {
    slug: file.replace('.md', ''),
    title,
    summary,
    screens: list(lists['screens']),
    refusals: list(lists['refusals']),
    words: list(lists['words']),
    see: list(lists['see']),
    html,
  };
}

const list = (text = '') =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
