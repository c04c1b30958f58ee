import { languages, type Language } from '@roster/domain/languages';
import { readArticles } from '@roster/help/read-articles';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportWords } from './exports.ts';
import { buttonIds, isOnButton } from './house-style/buttons.ts';
import { longButtons, namesInCapitals, writtenCounts } from './house-style/exceptions.ts';
import { sentencesOf } from './house-style/sentences.ts';
import { namesToSkip, wordsToAvoid } from './house-style/words-to-avoid.ts';
import { toolWords } from './licensing-tool.ts';
import { mailWords } from './mails.ts';
import { loadFrameWords, loadRecordWords, loadScreenWords } from './messages.ts';

// docs/words.md, as far as a machine can read it.

const buttons = buttonIds();
const mostOnButton: Record<Language, number> = { en: 24, es: 28, de: 28 };
const mostInSubject = 60;
const aValue = 'Ana Weber';

describe.each(languages)('the words in %s', (language) => {
  /** Of screens, emails and files: an id and what it can say. */
  let words: (readonly [id: string, said: string])[] = [];
  /** As they are written, with how a value is shown. */
  let messages: Record<string, string> = {};
  /** The help as well, which has no ids. */
  let everything: (readonly [id: string, said: string])[] = [];

  beforeAll(async () => {
    messages = {
      ...(await loadFrameWords[language]()),
      ...(await loadScreenWords[language]()),
      ...(await loadRecordWords[language]()),
      ...exportWords[language],
      ...prefixed('mail.', mailWords[language]),
      ...toolWords[language],
    };
    words = Object.entries(messages).flatMap(([id, text]) =>
      sentencesOf(text).map((one) => [id, one] as const),
    );
    everything = [
      ...words,
      ...readArticles(language).flatMap(({ slug, title, summary, html }) => [
        [`help.${slug}`, title] as const,
        [`help.${slug}`, summary] as const,
        ...textsOf(html).map((text) => [`help.${slug}`, text] as const),
      ]),
    ];
  });

  test.each(Object.entries(wordsToAvoid[language]))('do without "%s" (use: %s)', (word) => {
    const wanted = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${word})(?![\\p{L}\\p{N}])`, 'iu');
    const strict = /\p{Lu}/u.test(word) ? new RegExp(wanted.source, 'u') : wanted;
    const found = everything.filter(([, said]) => strict.test(withoutNames(said, namesToSkip[language])));
    expect(unique(found)).toEqual([]);
  });

  // “in United States”, “in Schweiz”: the names of some countries need an article, which their lists do not have.
  test('let the name of a country stand alone', () => {
    const bound = /(?<![\p{L}])(?:in|for|of|für|aus|statt) \{(?:\w*[cC]ountr(?:y|ies)|own|main)\}/u;
    const found = Object.entries(messages).filter(([, text]) => bound.test(text));
    expect(found).toEqual([]);
  });

  test('group the digits of every count', () => {
    const plain = /\{(?:count|total|found|asked|refused|done|left|free|members|seats)\}/;
    const found = Object.entries(messages).filter(([id, text]) => plain.test(text) && !(id in writtenCounts));
    expect(found).toEqual([]);
  });

  test('have typographic quotes and apostrophes, and no exclamation mark', () => {
    expect(unique(everything.filter(([, said]) => /['"!¡]/.test(said)))).toEqual([]);
  });

  test('greet in every email, and go on as the language does after a greeting', () => {
    const bodies = words.filter(([id]) => id.startsWith('mail.') && id.endsWith('.body'));
    expect(bodies.length).toBeGreaterThan(25);
    const greeted = ([id, said]: readonly [string, string]) =>
      greetings[language].test(greetedWithoutName.has(id) ? nameIn[language](said) : said);
    expect(unique(bodies.filter((body) => !greeted(body)))).toEqual([]);
  });

  test(`have at most ${mostInSubject} characters in the subject of an email`, () => {
    const subjects = words.filter(([id]) => id.startsWith('mail.') && id.endsWith('.subject'));
    expect(unique(subjects.filter(([, said]) => filledIn(said).length > mostInSubject))).toEqual([]);
  });

  test('have short buttons that ask for nothing with please', () => {
    const onButtons = words.filter(([id]) => isOnButton(id, buttons));
    expect(onButtons.length).toBeGreaterThan(80);
    const tooLong = onButtons.filter(
      ([id, said]) => !longButtons.has(id) && filledIn(said).length > mostOnButton[language],
    );
    expect(unique(tooLong)).toEqual([]);
    expect(unique(onButtons.filter(([, said]) => /\bplease\b|^bitte\b|por favor/i.test(said)))).toEqual([]);
  });

  if (language === 'de')
    test('say “Uhr” after every time', () => {
      const times = Object.entries(messages).flatMap(([id, text]) =>
        [...text.matchAll(/\{(?:\w+, time, \w+|time)\}(.{0,4})/g)].map(([, after]) => [id, after] as const),
      );
      expect(times.length).toBeGreaterThan(20);
      // How long a product was used has its unit with it.
      const bare = times.filter(([id, after]) => after !== ' Uhr' && !id.startsWith('usage.'));
      expect(bare).toEqual([]);
    });

  // In German every noun has a capital, so there is nothing to see.
  if (language !== 'de')
    test('have capitals only at the beginning and in names', () => {
      const labels = words.filter(([id, said]) => !id.startsWith('mail.') && !/[.:]$/.test(said));
      const inside = (said: string) =>
        withoutNames(said, namesInCapitals[language]).replace(/[.?] ¿?\p{Lu}/gu, '');
      expect(unique(labels.filter(([, said]) => /[\p{L}\p{N},…:] [(“]?\p{Lu}/u.test(inside(said))))).toEqual(
        [],
      );
    });
});

/** German goes on in lower case, except for how it addresses the reader. */
/** P0: emails to an address that no one has proven name no one; they greet as the others do otherwise. */
const greetedWithoutName = new Set([
  'mail.emailVerification.body',
  'mail.emailChange.body',
  'mail.invitationNeeded.body',
  'mail.serviceRequestReceived.body',
]);
const nameIn: Record<Language, (said: string) => string> = {
  en: (said) => said.replace(/^Hello,/, 'Hello {name},'),
  es: (said) => said.replace(/^Hola:/, 'Hola, {name}:'),
  de: (said) => said.replace(/^Guten Tag,/, 'Guten Tag {name},'),
};

const greetings: Record<Language, RegExp> = {
  en: /^Hello \{name\},\n\n[\p{Lu}\d{]/u,
  es: /^Hola, \{name\}:\n\n[\p{Lu}\d{¿]/u,
  de: /^Guten Tag \{name\},\n\n(?:[\p{Ll}\d{]|Sie\b|Ihr(?:e|en|em|er|es)?\b)/u,
};

const prefixed = (prefix: string, texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [prefix + id, text]));

/** Without names and without what is filled in. */
const withoutNames = (said: string, names: readonly string[]) =>
  names.reduce((rest, name) => rest.replaceAll(name, '…'), said.replaceAll(/\{\w+\}/g, '…'));

const filledIn = (said: string) => said.replaceAll(/\{\w+\}/g, aValue);

/** The text of paragraphs, headings, list items and table cells, without code. */
const textsOf = (html: string) =>
  html
    .replaceAll(/<code>.*?<\/code>/g, '…')
    .split('\n')
    .map((line) =>
      line
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
        .trim(),
    )
    .filter(Boolean);

const unique = (found: (readonly [string, string])[]) => [
  ...new Set(found.map(([id, said]) => `${id}: ${said}`)),
];
