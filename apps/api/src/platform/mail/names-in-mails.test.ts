import { languages } from '@roster/domain/languages';
import { mailTemplates, type MailTemplate } from '@roster/domain/mail-templates';
import { decideNamePart, decideTitle } from '@roster/domain/names';
import { describe, expect, test } from 'vitest';
import { contentsOf } from '../../testing/mail-samples.ts';
import { kindsOf, type Kind } from './mail-contents.ts';
import { linksOf } from './mail-templates.ts';
import { writeMail } from './mail-words.ts';

// X6: a person chooses their own name, and emails that others trust have it. Mail programs make links of what looks like
// an address of the web or of a mailbox, without "www." or "https://" too.

const hosts = [
  'roster-login.com',
  'evil.co.uk',
  'bücher.example',
  'xn--bcher-kva.example',
  '198.51.100.7',
  'evil。com',
];
const typed = [
  ...hosts,
  ...hosts.map((host) => `Verify at ${host}/reset`),
  ...hosts.map((host) => `you@${host}`),
  ...hosts.map((host) => `Security (${host}), please read`),
  'mailto:you@evil.com',
  'https://evil.com/x',
  'www.evil.com',
];

/** What a mail program could still find: two parts of a host around a dot, or a scheme. */
const linkable = [
  ...hosts.flatMap((host) =>
    [...host.matchAll(/(?=((?<![^.。])[^.。]+[.。][^.。]+))/gu)].map(([, pair = '']) => pair),
  ),
  'you@',
  'mailto:y',
  '://',
];

/** What someone else chose, in each value that can hold it. */
const chosen: Partial<Record<Kind & string, (text: string) => unknown>> = {
  line: (text) => text,
  people: (text) => [{ name: text, email: 'ana@harbor' }],
};
const notChosen: readonly Kind[] = ['address', 'text', 'time', 'number', 'page'];

const publicUrl = new URL('https://roster.example');
const expiresAt = new Date('2026-12-05T13:05:00Z');

function written(template: MailTemplate, language: string, content: Record<string, unknown>, toName: string) {
  const links = Object.fromEntries(
    Object.keys(linksOf(template)).map((placeholder) => [placeholder, { token: 'secret', expiresAt }]),
  );
  const mail = { template, language, content, to_name: toName };
  return writeMail(mail, { links, timeZone: 'Europe/Berlin', publicUrl });
}

/** Without the links that Roster made, the addresses that are there to be copied, and tags. */
const words = (text: string, copied: readonly string[]) =>
  [...copied, 'ana@harbor'].reduce(
    (rest, one) => rest.replaceAll(one, ''),
    text.replaceAll(/https:\/\/roster\.example\S*/g, '').replaceAll(/<[^>]*>/g, ' '),
  );

describe.each(mailTemplates)('in the email %s', (template) => {
  const kinds = Object.entries(kindsOf(template));
  const filled = kinds.filter(([, kind]) => typeof kind === 'string' && kind in chosen).map(([key]) => key);

  test.each([...filled, 'the name of the reader'])('nothing in %s becomes a link', (key) => {
    for (const language of languages)
      for (const sample of contentsOf(template))
        for (const text of typed) {
          const kind = kindsOf(template)[key];
          const make = typeof kind === 'string' ? chosen[kind] : undefined;
          const content = make ? { ...sample, [key]: make(text) } : sample;
          const copied = kinds.flatMap(([name, of]) => (of === 'address' ? [String(sample[name])] : []));
          const { subject, text: plain, html } = written(template, language, content, make ? 'Ana' : text);
          for (const part of [subject, plain, html.replace(/<style>.*<\/style>/s, '')]) {
            const around = words(part, copied);
            expect([text, linkable.filter((one) => around.includes(one))]).toEqual([text, []]);
          }
        }
  });

  test('every value is of a kind that this test knows', () => {
    const known = (kind: Kind) => typeof kind !== 'string' || kind in chosen || notChosen.includes(kind);
    expect(kinds.filter(([, kind]) => !known(kind))).toEqual([]);
    // An address is written as it is, so no name may be declared as one.
    for (const [key, kind] of kinds) if (kind === 'address') expect(key).toMatch(/Email$/);
  });
});

test.each(['St.John', 'J.R. Smith', 'Anna-Maria d’Arc', 'Booking.com'])(
  '%s is a name, and is shown as it is',
  (name) => {
    expect([decideNamePart(name), decideTitle(name, { max: 100 })]).toEqual([null, null]);
    const { text, subject } = written('invitation', 'en', { accountName: name, inviterName: name }, name);
    expect(text.replaceAll('\u2060', '')).toContain(`Hello ${name},`);
    expect(subject.replaceAll('\u2060', '')).toContain(name);
  },
);

test('addresses that are there to be copied are written as they are', () => {
  const content = { accountName: 'Harbor', userName: 'Bob Lund', userEmail: 'bob@harbor.example' };
  const pages = { approvalsPage: '/approvals', settingsPage: '/settings' };
  expect(written('approvalAsked', 'en', { ...content, ...pages }, 'Ana').text).toContain(
    'bob@harbor.example',
  );
  const administrators = [{ name: 'Ana Weber', email: 'ana@harbor.example' }];
  const locked = { accountName: 'Harbor', lockedAt: '2026-11-26T08:30:00.000Z', administrators };
  expect(written('signInLocked', 'en', locked, 'Bob').text).toContain('Ana Weber <ana@harbor.example>');
});
