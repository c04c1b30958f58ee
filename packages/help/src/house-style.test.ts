import { languages, type Language } from '@roster/domain/languages';
import { sentencesOf } from '@roster/i18n/house-style/sentences';
import { loadFrameWords, loadRecordWords, loadScreenWords } from '@roster/i18n/messages';
import { beforeAll, describe, expect, test } from 'vitest';
import { readArticles } from './read-articles.ts';
import { boldIn, instructionsOf, itemsOf, plain, sectionOf } from './reading.ts';

const whoCanDoThis: Record<Language, string> = {
  en: 'Who can do this:',
  es: 'Quién puede hacerlo:',
  de: 'Wer das darf:',
};

/** They are about what went wrong for anyone. */
const needNoRole = ['could-not-create-user', 'when-something-fails'];

const whenRefused: Record<Language, string> = {
  en: 'When it is refused',
  es: 'Si se rechaza',
  de: 'Wenn es abgelehnt wird',
};

/** Bold for its weight: these are no labels. */
const emphasis: Record<Language, string[]> = {
  en: ['another account', 'once'],
  es: ['otra cuenta', 'una vez', 'No', 'Antes de empezar:'],
  de: ['einem anderen Konto', 'einmal'],
};

describe.each(languages)('the help in %s', (language) => {
  const articles = readArticles(language);
  const words: [id: string, said: string][] = [];

  beforeAll(async () => {
    const messages = {
      ...(await loadFrameWords[language]()),
      ...(await loadScreenWords[language]()),
      ...(await loadRecordWords[language]()),
    };
    for (const [id, text] of Object.entries(messages))
      words.push(...sentencesOf(text).map((said): [string, string] => [id, said]));
  });

  test('says first who can do it', () => {
    const silent = articles
      .filter(({ slug }) => !needNoRole.includes(slug))
      .filter(({ html }) => !html.startsWith(`<p><strong>${whoCanDoThis[language]}</strong>`));
    expect(silent.map(({ slug }) => slug)).toEqual([]);
  });

  test('has a remedy of its own after every message', () => {
    const explaining = articles.map((article) => ({
      slug: article.slug,
      items: itemsOf(sectionOf(article, whenRefused[language]), 'ul'),
    }));
    expect(explaining.filter(({ items }) => items.length > 0).length).toBeGreaterThan(15);
    const without = explaining.flatMap(({ slug, items }) => {
      const remedies = items.map(remedyIn);
      return items
        .filter((item, at) => {
          const remedy = remedies[at] ?? '';
          return (
            boldIn(item).length === 0 || !/[^.?]{8,}[.?]$/.test(remedy) || remedies.indexOf(remedy) !== at
          );
        })
        .map((item) => `${slug}: ${plain(item)}`);
    });
    expect(without).toEqual([]);
  });

  test('quotes the messages as the screens say them', () => {
    const quoted = articles.flatMap((article) =>
      itemsOf(sectionOf(article, whenRefused[language]), 'ul')
        .flatMap(boldIn)
        .map((message) => [article.slug, message] as const),
    );
    expect(quoted.length).toBeGreaterThan(60);
    const unknown = quoted.filter(([, message]) => !words.some(([, said]) => said.includes(bare(message))));
    expect(unknown.map(([slug, message]) => `${slug}: ${message}`)).toEqual([]);
  });

  test('quotes the message of every refusal that an article explains', () => {
    const missing = articles.flatMap((article) => {
      const headings = [...article.html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, heading = '']) =>
        plain(heading),
      );
      const quotes = [...boldIn(article.html), ...headings].map(bare);
      return article.refusals
        .filter((code) => {
          const said = words.filter(([id]) => id === `refusals.${code}`).map(([, message]) => message);
          return !quotes.some(
            (quote) => quote.includes(' ') && said.some((message) => message.includes(quote)),
          );
        })
        .map((code) => `${article.slug}: ${code}`);
    });
    expect(missing).toEqual([]);
  });

  test('names buttons and fields as the screens do', () => {
    const labels = words.filter(([id]) => !id.startsWith('refusals.')).map(([, said]) => patternOf(said));
    const named = articles.flatMap((article) =>
      boldIn(instructionsOf(article)).map((label) => [article.slug, label] as const),
    );
    expect(named.length).toBeGreaterThan(100);
    const unknown = named.filter(
      ([, label]) =>
        label !== whoCanDoThis[language] &&
        !emphasis[language].includes(label) &&
        !labels.some((pattern) => pattern.test(label) || pattern.test(bare(label))),
    );
    expect(unknown.map(([slug, label]) => `${slug}: ${label}`)).toEqual([]);
  });
});

/** What follows the message, or several of them. */
const remedyIn = (item: string) =>
  plain(item.replace(/^<strong>[\s\S]*?<\/strong>(?:,? \p{L}* ?<strong>[\s\S]*?<\/strong>)*/u, ''));

/** Without quotation marks around it and a full stop or comma at its end. */
const bare = (quoted: string) => quoted.replace(/^[«„“]\s?/, '').replace(/[\s.,:»”“]+$/, '');

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** A label as an article may write it: with an ellipsis for what is filled in, or up to its colon. */
function patternOf(said: string): RegExp {
  const parts = said.split(/\{\w+\}|\b2\b/).map((part) => escaped(part));
  const start = /^([^:]{4,}): /.exec(said)?.[1];
  return new RegExp(`^(?:${parts.join('…')}${start ? `|${escaped(start)}` : ''})$`, 'iu');
}
