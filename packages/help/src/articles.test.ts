import { tasks } from './tasks.ts';
import { languages } from '@roster/domain/languages';
import { refusalCodes } from '@roster/domain/refusals';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticles } from './read-articles.ts';

const english = readArticles('en');

describe.each(languages)('H5: the help in %s', (language) => {
  const articles = readArticles(language);

  test('has the same articles as in English, about the same things', () => {
    const about = (all: typeof articles) =>
      all.map(({ slug, screens, refusals, see }) => ({ slug, screens, refusals, see }));
    expect(about(articles)).toEqual(about(english));
  });

  test('explains every refusal in exactly one article', () => {
    const explained = articles.flatMap(({ refusals }) => refusals);
    expect(explained.toSorted()).toEqual([...refusalCodes].sort());
  });

  test('says in one short sentence of its own what each article is good for', () => {
    const isShort = (summary: string) => summary.length <= 110 && /^[^.]+\.$/.test(summary);
    const unfit = articles.filter(({ title, summary }) => !isShort(summary) || summary === title);
    expect(unfit.map(({ slug, summary }) => `${slug}: ${summary}`)).toEqual([]);
    const summaries = articles.map(({ summary }) => summary);
    expect(summaries.filter((summary, at) => summaries.indexOf(summary) !== at)).toEqual([]);
  });

  test('has each article under exactly one task', () => {
    const grouped: string[] = Object.values(tasks).flat();
    expect(grouped.toSorted()).toEqual(articles.map(({ slug }) => slug).toSorted());
  });

  test('explains every screen', () => {
    const source = readFileSync('apps/web/src/paths.ts', 'utf8');
    const screens = [...source.matchAll(/^ {2}(\w+): /gm)].map(([, name = '']) => name);
    expect(screens.length).toBeGreaterThan(15);
    const explained = new Set(articles.flatMap((article) => article.screens));
    expect(screens.filter((name) => !explained.has(name))).toEqual([]);
    expect([...explained].filter((name) => !screens.includes(name))).toEqual([]);
  });

  test('has the article that each screen leads to', () => {
    const source = readFileSync('apps/web/src/shell/help-of-screen.ts', 'utf8');
    const slugs = [...source.matchAll(/'([a-z]+(?:-[a-z]+)*)'\]/g)].map(([, slug]) => slug);
    expect(slugs.length).toBeGreaterThan(8);
    for (const slug of slugs) expect(articles.map((article) => article.slug)).toContain(slug);
  });

  test('links only to articles that exist', () => {
    const slugs = new Set(articles.map(({ slug }) => slug));
    for (const { see } of articles) for (const other of see) expect(slugs).toContain(other);
    const linked = articles.flatMap(({ html }) =>
      [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href),
    );
    for (const href of linked) expect([...slugs].map((slug) => `/help/${slug}`)).toContain(href);
  });

  test('has tables where a table was written', () => {
    if (language === 'en') expect(articles.find(({ slug }) => slug === 'roles')?.html).toContain('<table>');
    const raw = articles.filter(({ html }) => /\|\s*-{3}|^\|/m.test(html));
    expect(raw.map(({ slug }) => slug)).toEqual([]);
  });

  test.each([
    ['Disable mode', 'lock-and-unlock'],
    ['ultimate', 'could-not-create-user'],
    ['User Not Found', 'service-requests'],
  ])('has the words of other portals: %s', (words, slug) => {
    const article = articles.find((one) => one.slug === slug);
    expect(`${article?.words.join()} ${article?.html}`).toContain(words);
  });

  test('is written in that language', () => {
    if (language === 'en') return expect(articles.length).toBeGreaterThan(15);
    const same = articles.filter(({ slug, title, summary, html }) => {
      const original = english.find((article) => article.slug === slug);
      return original?.title === title || original?.summary === summary || original?.html === html;
    });
    expect(same.map(({ slug }) => slug)).toEqual([]);
  });
});
