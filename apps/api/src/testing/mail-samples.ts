import { languages, type Language } from '@roster/domain/languages';
import { mailTemplates, type MailTemplate } from '@roster/domain/mail-templates';
import { kindsOf, type Kind } from '../platform/mail/mail-contents.ts';
import { linksOf } from '../platform/mail/mail-templates.ts';
import { writeMail, type WrittenMail } from '../platform/mail/mail-words.ts';

export type MailSample = WrittenMail & { name: string; template: MailTemplate };

const publicUrl = new URL('https://roster.example');
const expiresAt = new Date('2026-12-05T13:05:00Z');
const lines: Record<string, string> = {
  accountName: 'Harbor Bridge Engineering',
  inviterName: 'Ben Ortiz',
  userName: 'Chloé Martin',
  userNames: 'Chloé Martin, Dev Patel',
  userEmail: 'chloe.martin@harbor.example',
  newEmail: 'chloe.new@harbor.example',
  device: 'Firefox on Linux',
};

/** Every email in every language, once for each of its words: locked and not, granted and declined. */
export const mailSamples = (): MailSample[] =>
  languages.flatMap((language) =>
    mailTemplates.flatMap((template) =>
      contentsOf(template).map((content, nth) => ({
        ...sample(template, language, content),
        name: `${language}.${template}.${nth}`,
        template,
      })),
    ),
  );

function sample(template: MailTemplate, language: Language, content: Record<string, unknown>): WrittenMail {
  const links = Object.fromEntries(
    Object.keys(linksOf(template)).map((placeholder) => [
      placeholder,
      { token: `secret-${placeholder}`, expiresAt },
    ]),
  );
  const facts = { links, timeZone: 'Europe/Berlin', publicUrl };
  return writeMail({ template, language, content, to_name: 'Ana Weber' }, facts);
}

export function contentsOf(template: MailTemplate): Record<string, unknown>[] {
  const kinds = Object.entries(kindsOf(template));
  const most = Math.max(1, ...kinds.map(([, kind]) => (Array.isArray(kind) ? kind.length : 1)));
  return Array.from({ length: most }, (_, nth) =>
    Object.fromEntries(kinds.map(([key, kind]) => [key, valueOf(key, kind, nth)])),
  );
}

function valueOf(key: string, kind: Kind, nth: number): unknown {
  if (typeof kind !== 'string') return kind[nth % kind.length];
  const byKind = {
    line: lines[key] ?? `Value of ${key}`,
    address: lines[key] ?? 'someone@harbor.example',
    people: [
      { name: 'Ana Weber', email: 'ana.weber@harbor.example' },
      { name: 'Ben Ortiz', email: 'ben.ortiz@harbor.example' },
    ],
    text: 'First line.\nSecond line.',
    time: '2026-11-26T08:30:00.000Z',
    number: nth + 2,
    page: `/${key}`,
  };
  return byKind[kind];
}
