import { languages, type Language } from '@roster/domain/languages';
import { mailWords } from '@roster/i18n/mails';
import { IntlMessageFormat } from 'intl-messageformat';
import type { MailTemplate } from './outbox.ts';

export type WrittenMail = { subject: string; text: string; html: string; language: Language };

/** Writes a mail in the language of its reader. Content that is a date (ISO 8601, key ending in At) becomes one. */
export function writeMail(
  template: MailTemplate,
  language: string,
  content: Record<string, unknown>,
  publicUrl: URL,
): WrittenMail {
  const known = languages.find((one) => one === language) ?? 'en';
  const words = mailWords[known];
  const values = readable(content);
  const say = (part: 'subject' | 'body') =>
    String(new IntlMessageFormat(words[`${template}.${part}`], known).format(values));

  const paragraphs = [...say('body').split('\n\n'), words.signature, publicUrl.origin];
  return {
    subject: say('subject'),
    text: `${paragraphs.join('\n\n')}\n`,
    html: page(known, paragraphs),
    language: known,
  };
}

function readable(content: Record<string, unknown>): Record<string, string | number | Date> {
  const entries = Object.entries(content).map(([key, value]) => [
    key,
    key.endsWith('At') ? new Date(String(value)) : typeof value === 'number' ? value : String(value),
  ]);
  return Object.fromEntries(entries) as Record<string, string | number | Date>;
}

const page = (language: string, paragraphs: string[]) =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"></head>` +
  '<body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif;color:#1c2126;background:#f5f7fa">' +
  '<div style="max-width:560px;margin:auto;padding:24px;background:#fff;border:1px solid #dfe3e8;border-radius:8px">' +
  paragraphs
    .map((text) => `<p style="margin:0 0 16px">${escapeHtml(text).replaceAll('\n', '<br>')}</p>`)
    .join('') +
  '</div></body></html>';

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
