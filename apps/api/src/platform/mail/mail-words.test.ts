import { expect, test } from 'vitest';
import { writeMail } from './mail-words.ts';

const publicUrl = new URL('https://roster.example');
const expiresAt = new Date('2026-12-05T13:05:00Z');
const invitation = {
  template: 'invitation' as const,
  language: 'en',
  to_name: 'Ana Weber',
  content: { accountName: 'Harbor', inviterName: 'Ben Ortiz' },
};
const facts = {
  links: { acceptUrl: { token: 'secret', expiresAt }, leaveUrl: { token: 'other', expiresAt } },
  timeZone: 'Europe/Berlin',
  publicUrl,
};

test('only addresses that Roster made become links, whatever a name contains', () => {
  const typed = 'Claim at http://prize.evil.example/win or www.evil.example';
  const mail = writeMail(
    { ...invitation, to_name: typed, content: { accountName: typed, inviterName: typed } },
    facts,
  );
  const targets = [...mail.html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  expect(targets).toEqual([
    'https://roster.example/invitation#secret',
    'https://roster.example/not-my-organization#other',
    'https://roster.example',
  ]);
  // Mail programs make links of what looks like an address, so nothing typed may look like one.
  const madeByRoster = mail.text.replaceAll(/https:\/\/roster\.example\S*/g, '');
  expect(madeByRoster).not.toMatch(/:\/\/|www\.\w|evil\.example/);
  expect(mail.subject).not.toMatch(/:\/\/|www\.\w|evil\.example/);
});

test('a value of one line stays one line, in the subject too', () => {
  const mail = writeMail(
    { ...invitation, content: { ...invitation.content, accountName: 'Harbor\r\nBcc: all@evil.example' } },
    facts,
  );
  expect(mail.subject.replaceAll('\u2060', '')).toBe('You’re invited to Harbor Bcc: all@evil.example');
  expect(mail.text).not.toContain('\nBcc');
});

test('the secret of a link is in its target and never in what is shown', () => {
  const shown = writeMail(invitation, facts).html.replaceAll(/href="[^"]*"/g, '');
  expect(shown).toContain('https://roster.example/invitation');
  expect(shown).not.toContain('secret');
});

test('a link says until when it works, as a time in the zone of the account', () => {
  const reset = { ...invitation, template: 'passwordReset' as const, content: { byAdministrator: 'no' } };
  const links = { resetUrl: { token: 'secret', expiresAt } };
  expect(writeMail(reset, { ...facts, links }).text).toMatch(/until 2:05\sPM GMT\+1 on December 5, 2026/);
  expect(writeMail({ ...reset, language: 'de' }, { ...facts, links }).text).toMatch(
    /bis zum 5\. Dezember 2026 um 14:05 MEZ/,
  );
});

test('a mail is a page of its own: title, language, and made for phones and dark screens', () => {
  const { html, subject } = writeMail(invitation, facts);
  expect(html).toContain(`<title>${subject}</title>`);
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('name="viewport"');
  expect(html).toContain('name="color-scheme" content="light dark"');
});

test.each([
  ['en', 'Hello,'],
  ['de', 'Guten Tag,'],
  ['es', 'Hola:'],
])('a reader without a name is greeted without one, in %s', (language, greeting) => {
  expect(writeMail({ ...invitation, language, to_name: '' }, facts).text.split('\n')[0]).toBe(greeting);
});

test.each([
  ['a value', () => writeMail({ ...invitation, content: { accountName: 'Harbor' } }, facts)],
  ['a link', () => writeMail(invitation, { ...facts, links: {} })],
  ['the template', () => writeMail({ ...invitation, template: 'ofTomorrow' as 'invitation' }, facts)],
])('a mail without %s is not written', (_what, write) => {
  expect(write).toThrow();
});
