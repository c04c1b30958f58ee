import { TYPE, parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { languages } from '@roster/domain/languages';
import { mailTemplates } from '@roster/domain/mail-templates';
import { mailWords } from '@roster/i18n/mails';
import { describe, expect, test } from 'vitest';
import { kindsOf } from '../platform/mail/mail-contents.ts';
import { linksOf } from '../platform/mail/mail-templates.ts';
import { mailSamples } from './mail-samples.ts';

// What holds for every email in every language.

type Use = { name: string; as: string };

/** What a message fills in, and as what: a value, a date or a time. */
const usesIn = (elements: MessageFormatElement[]): Use[] =>
  elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) return [];
    const use = { name: element.value, as: TYPE[element.type] };
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [use];
    return [use, ...Object.values(element.options).flatMap(({ value }) => usesIn(value))];
  });

describe.each(languages)('in %s, the words of', (language) => {
  test.each(mailTemplates)('%s use what the template declares, all of it and nothing else', (template) => {
    const words = mailWords[language];
    const used = ['subject', 'body'].flatMap((part) =>
      usesIn(parse(words[`${template}.${part}` as 'invitation.body'])),
    );
    const names = new Set(used.map(({ name }) => name));
    const links = Object.keys(linksOf(template));
    const moments = Object.entries(kindsOf(template)).filter(([, kind]) => kind === 'time');
    const untils = links.map((link) => link.replace(/Url$/, 'Until'));
    const declared = [...Object.keys(kindsOf(template)), ...links];
    expect([...names].filter((name) => ![...declared, ...untils, 'name'].includes(name))).toEqual([]);
    expect(declared.filter((name) => !names.has(name))).toEqual([]);

    // A moment is a day and a time; how long something lasts is said by its end.
    for (const moment of [...moments.map(([name]) => name), ...untils.filter((until) => names.has(until))]) {
      const as = used.filter(({ name }) => name === moment).map((use) => use.as);
      expect({ moment, as: [...new Set(as)].toSorted() }).toEqual({ moment, as: ['date', 'time'] });
    }
  });
});

/** Invitations to leave, and the way back to an old address, come with a link whose end is said elsewhere. */
const saidElsewhere = ['leaveUntil'];

test('a link says until when it works', () => {
  for (const template of mailTemplates)
    for (const language of languages)
      for (const link of Object.keys(linksOf(template))) {
        const until = link.replace(/Url$/, 'Until');
        if (saidElsewhere.includes(until)) continue;
        expect(mailWords[language][`${template}.body` as 'invitation.body']).toContain(
          `{${until}, time, short}`,
        );
      }
});

const shownText = (html: string) =>
  html
    .replace(/^.*<h1>.*?<\/h1>/s, '')
    .replaceAll(/<br>|<\/p>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"');

describe.each(mailSamples().map((mail) => [mail.name, mail] as const))('%s', (_name, mail) => {
  const { html, text, subject, language } = mail;
  const [greeting = '', first = ''] = text.split('\n\n');

  test('greets, and goes on as its language does after a greeting', () => {
    expect(greeting).toMatch(
      { en: /^Hello( Ana Weber)?,$/, de: /^Guten Tag( Ana Weber)?,$/, es: /^Hola(, Ana Weber)?:$/ }[language],
    );
    if (language !== 'de') expect(first).toMatch(/^[\p{Lu}\p{N}¿¡]/u);
    expect(text).not.toMatch(/\n{3}|[{}]|undefined|NaN| {2}/);
  });

  test('has a subject that fits, and is a page with a title for phones and dark screens', () => {
    expect(subject.length).toBeLessThanOrEqual(90);
    expect(html).toContain('<meta name="viewport"');
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).not.toMatch(/<(img|script|link|iframe)\b/);
  });

  test('has one button where it has a link, which says in words what it does', () => {
    const targets = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href);
    const buttons = [...html.matchAll(/<a class="action" href="[^"]*">([^<]*)<\/a>/g)].map(
      ([, label]) => label,
    );
    expect(buttons).toHaveLength(targets.length > 1 ? 1 : 0);
    for (const label of buttons) expect(label).not.toContain('://');
    for (const target of targets) expect(text).toContain(target);
  });

  test('says in plain text what the page says', () => {
    const withoutLabel = shownText(html.replace(/<a class="action".*?<\/a><br>/, ''));
    const withoutSecrets = text.replaceAll(/#secret-\w+/g, '');
    expect(withoutLabel.split(/\n+/).filter(Boolean)).toEqual(withoutSecrets.split(/\n+/).filter(Boolean));
  });

  test('tells ends as moments, and leads to the pages it names', () => {
    expect(text).not.toMatch(/\b\d+ (minutes|hours|Minuten|Stunden|minutos|horas)\b/);
    for (const [named, page] of [
      [/\bprofile\b|\bProfil\b|\bperfil\b/i, '/profilePage'],
      [/My settings|Meine Einstellungen|Mis ajustes/, '/settingsPage'],
      [/sign-in page|Anmeldeseite|página de inicio de sesión/, '/signInPage'],
    ] as const)
      if (named.test(text.replaceAll(/https:\S+/g, '')))
        expect(text).toContain(`https://roster.example${page}`);
  });
});
