import { linkPaths } from '@roster/contract/link-paths';
import { languages, type Language } from '@roster/domain/languages';
import { mailWords } from '@roster/i18n/mails';
import { IntlMessageFormat } from 'intl-messageformat';
import { htmlPage } from './mail-html.ts';
import type { ClaimedMail } from './mail-queue.ts';
import { kindsOf, type Kind, type NamedAddress } from './mail-contents.ts';
import { linksOf } from './mail-templates.ts';

export type WrittenMail = { subject: string; text: string; html: string; language: Language };

/** What a mail says that is not in its row. */
export type MailFacts = {
  /** By placeholder: the token of this delivery, and until when the link works. */
  links: Record<string, { token: string; expiresAt: Date }>;
  /** X7: the account's; times in a mail name it. */
  timeZone: string;
  publicUrl: URL;
};

type Written = Pick<ClaimedMail, 'template' | 'language' | 'content' | 'to_name'>;
type Values = Record<string, string | number | Date>;

/**
 * Writes an email in the language of its reader. Links come from PUBLIC_URL alone and carry the token in the fragment,
 * which no server or log ever sees; of each `…Url` there is an `…Until`. Only addresses that are made here become links.
 * Throws if the template or a value is missing.
 */
export function writeMail(mail: Written, facts: MailFacts): WrittenMail {
  const language = languages.find((one) => one === mail.language) ?? 'en';
  const words = mailWords[language];
  const made: string[] = [];
  const mark = (url: string) => `\uE000${made.push(url) - 1}\uE001`;
  const values = {
    ...contentValues(mail, (path) => mark(`${facts.publicUrl.origin}${path}`)),
    ...linkUrls(mail.template, facts, mark),
    name: withoutLinks(mail.to_name),
  };
  const say = (message: string) =>
    String(new IntlMessageFormat(message, language, formatsIn(facts.timeZone)).format(values));

  const [greeting = '', ...rest] = say(words[`${mail.template}.body`]).split('\n\n');
  const paragraphs = [
    withoutName(greeting),
    ...rest.filter((paragraph) => paragraph !== ''),
    words.signature,
    mark(facts.publicUrl.origin),
  ];
  // A subject is one line: what a person typed must not begin another header (RFC 5322 §2.2).
  const subject = oneLine(say(words[`${mail.template}.subject`]));
  const action = actionOf(mail.template, words);
  return {
    subject,
    text: `${paragraphs.join('\n\n').replace(/\uE000(\d+)\uE001/g, (_, nth) => made[Number(nth)] ?? '')}\n`,
    html: htmlPage({ language, subject, paragraphs, made, action: action && say(action) }),
    language,
  };
}

/** What the button says, or null in a mail without a link. */
const actionOf = (template: string, words: Record<string, string>) => words[`${template}.action`] ?? null;

/** Dates and times in one zone; times name it. */
const formatsIn = (timeZone: string) => ({
  date: { long: { day: 'numeric', month: 'long', year: 'numeric', timeZone } as const },
  time: { short: { hour: 'numeric', minute: '2-digit', timeZoneName: 'short', timeZone } as const },
});

function linkUrls(
  template: ClaimedMail['template'],
  { links, publicUrl }: MailFacts,
  mark: (url: string) => string,
): Values {
  return Object.fromEntries(
    Object.entries(linksOf(template)).flatMap(([placeholder, purpose]) => {
      const link = links[placeholder];
      if (!link) throw new Error(`The link ${placeholder} is missing`);
      const url = mark(`${publicUrl.origin}${linkPaths[purpose]}#${link.token}`);
      return [
        [placeholder, url],
        [placeholder.replace(/Url$/, 'Until'), link.expiresAt],
      ];
    }),
  );
}

/** The values of the content as its template declares them. A value that is not there is missed where it is used. */
function contentValues({ template, content }: Written, page: (path: string) => string): Values {
  const values: Values = {};
  for (const [key, kind] of Object.entries(kindsOf(template))) {
    const value = content[key];
    if (value === undefined || value === null) continue;
    values[key] = valueOf(kind, value, page);
  }
  return values;
}

function valueOf(kind: Kind, value: unknown, page: (path: string) => string): string | number | Date {
  if (kind === 'time') return new Date(String(value));
  if (kind === 'number') return Number(value);
  if (kind === 'page') return page(String(value));
  if (kind === 'text') return String(value).replace(/[\uE000\uE001]/g, '');
  if (kind === 'address') return oneLine(String(value));
  if (kind === 'people' && Array.isArray(value))
    return (value as NamedAddress[])
      .map(({ name, email }) => `${withoutLinks(name)} <${oneLine(email)}>`)
      .join(', ');
  return withoutLinks(String(value));
}

const oneLine = (typed: string) => typed.replace(/[\s\p{Cc}\uE000\uE001]+/gu, ' ').trim();

/**
 * One line in which no mail program finds an address to make a link of, bare domains included: a word joiner (U+2060), which
 * shows nothing and takes no room, stands at every dot, @ and colon within it. Names such as St.John and Booking.com stay as
 * they are to read; refusing them would refuse real people.
 */
const withoutLinks = (typed: string) =>
  oneLine(typed)
    .replace(/[.\u2024\u3002\uFE52\uFF0E\uFF61:\uFF1A](?=\S)/gu, '$&\u2060')
    .replace(/[@\uFE6B\uFF20]/gu, '\u2060$&\u2060');

/** The greeting of a reader whose name nobody has proven is the greeting alone: "Hello," and "Hola:". */
const withoutName = (greeting: string) => greeting.replace(/,? +([,:])$/, '$1');
