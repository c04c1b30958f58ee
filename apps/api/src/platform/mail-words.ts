import { linkPaths } from '@roster/contract/link-paths';
import { languages, type Language } from '@roster/domain/languages';
import { mailWords } from '@roster/i18n/mails';
import { IntlMessageFormat } from 'intl-messageformat';
import { linksOf } from './mail-templates.ts';
import type { ClaimedMail } from './mail-queue.ts';

export type WrittenMail = { subject: string; text: string; html: string; language: Language };

type Written = Pick<ClaimedMail, 'template' | 'language' | 'content' | 'to_name'>;
type Values = Record<string, string | number | Date>;

/**
 * Writes an email in the language of its reader. In the content, a key that ends in `At` is a date (ISO 8601), and one
 * that ends in `Page` is a path of the portal. Links come from PUBLIC_URL alone and carry the token in the fragment,
 * which no server or log ever sees.
 */
export function writeMail(mail: Written, tokens: Record<string, string>, publicUrl: URL): WrittenMail {
  const known = languages.find((one) => one === mail.language) ?? 'en';
  const words = mailWords[known];
  const values = {
    ...readable(mail.content, publicUrl),
    ...linkUrls(mail.template, tokens, publicUrl),
    name: mail.to_name,
  };
  const say = (part: 'subject' | 'body') =>
    String(new IntlMessageFormat(words[`${mail.template}.${part}`], known).format(values));

  const paragraphs = [...say('body').split('\n\n'), words.signature, publicUrl.origin];
  return {
    // A subject is one line: typed text must not begin another header (RFC 5322 §2.2).
    subject: say('subject').replace(/\s+/g, ' '),
    text: `${paragraphs.join('\n\n')}\n`,
    html: page(known, paragraphs),
    language: known,
  };
}

function linkUrls(template: ClaimedMail['template'], tokens: Record<string, string>, publicUrl: URL): Values {
  const purposes = linksOf(template);
  return Object.fromEntries(
    Object.entries(purposes).map(([placeholder, purpose]) => [
      placeholder,
      `${publicUrl.origin}${linkPaths[purpose]}#${tokens[placeholder] ?? ''}`,
    ]),
  );
}

function readable(content: Record<string, unknown>, publicUrl: URL): Values {
  return Object.fromEntries(
    Object.entries(content).map(([key, value]) => [key, readableValue(key, value, publicUrl)]),
  );
}

function readableValue(key: string, value: unknown, publicUrl: URL): string | number | Date {
  if (key.endsWith('At')) return new Date(String(value));
  if (key.endsWith('Page')) return `${publicUrl.origin}${String(value)}`;
  return typeof value === 'number' ? value : String(value);
}

const page = (language: string, paragraphs: string[]) =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"></head>` +
  '<body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif;color:#1c2126;background:#f5f7fa">' +
  '<div style="max-width:560px;margin:auto;padding:24px;background:#fff;border:1px solid #dfe3e8;border-radius:8px">' +
  paragraphs.map((text) => `<p style="margin:0 0 16px">${paragraphHtml(text)}</p>`).join('') +
  '</div></body></html>';

const paragraphHtml = (text: string) =>
  escapeHtml(text)
    .replaceAll('\n', '<br>')
    .replace(
      /https?:\/\/[^\s<]+/g,
      (url) => `<a style="color:#2453b8;word-break:break-all" href="${url}">${url}</a>`,
    );

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
