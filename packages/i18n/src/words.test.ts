import { auditEvents } from '@roster/domain/audit-events';
import { placeholdersOf, takeoverEvents } from '@roster/domain/audit-reading';
import { languages } from '@roster/domain/languages';
import { refusalCodes } from '@roster/domain/refusals';
import { TYPE, parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { exportWords } from './exports.ts';
import { toolWords } from './licensing-tool.ts';
import { mailWords } from './mails.ts';
import { loadFrameWords, loadRecordWords, loadScreenWords } from './messages.ts';

/** Words that are the same in both languages: names, and terms that the other language took over. */
const sameOnPurpose = new Set([
  'es:auditDetail.no',
  'de:devices.code',
  // What stands on the key.
  'es:key.control',
  'de:downloads.checksum',
  'de:downloads.version',
  'de:nav.downloads',
  'es:downloads.checksum',
  'de:export.column.status',
  'de:export.seats.state',
  'de:roles.coAdministrator',
  'de:support.by.operator',
  'es:export.column.roles',
  'es:export.no',
  'de:users.column.name',
  'de:users.column.status',
  'de:list.filterIs',
  'de:users.range',
  'es:list.filterIs',
  'es:roles.none',
  'es:nav.roles',
  'es:users.action.roles',
  'es:users.column.roles',
  'es:users.range',
  'signature',
]);

const all = async (language: (typeof languages)[number]): Promise<Record<string, string>> => ({
  ...(await loadFrameWords[language]()),
  ...(await loadScreenWords[language]()),
  ...(await loadRecordWords[language]()),
  ...mailWords[language],
  ...exportWords[language],
  ...toolWords[language],
});

/** The names a message fills in, and whether it is a date or a plural: what code must pass. */
function placeholders(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => placeholders(value))];
    }
    return 'value' in element ? [element.value] : [];
  });
}

describe.each(languages)('%s', (language) => {
  test('has a sentence for every id, and no other (X3)', async () => {
    expect(Object.keys(await all(language)).sort()).toEqual(Object.keys(await all('en')).sort());
  });

  test('has a sentence for every refusal', async () => {
    const words = await all(language);
    for (const code of refusalCodes) expect(words[`refusals.${code}`], code).toBeTruthy();
  });

  test('has a name for every email that a screen can list', async () => {
    const words = await all(language);
    const subjects = Object.keys(mailWords[language]).filter((id) => id.endsWith('.subject'));
    expect(subjects.length).toBeGreaterThan(25);
    for (const id of subjects) expect(words[`user.mail.${id.replace('.subject', '')}`], id).toBeTruthy();
  });

  test('fills in the same values as English in every sentence', async () => {
    const [words, english] = [await all(language), await all('en')];
    const names = (text = '') => [...new Set(placeholders(parse(text)))].sort();
    for (const [id, text] of Object.entries(words))
      expect([id, names(text)]).toEqual([id, names(english[id])]);
  });

  test('fills in of each event of the audit log only what the event has', async () => {
    const words = await all(language);
    for (const event of auditEvents) {
      const takesOver = takeoverEvents.some((one) => one === event);
      const has = ['actor', 'subject', ...(takesOver ? ['other'] : []), ...placeholdersOf(event)];
      const said = placeholders(parse(words[`audit.${event}`] ?? ''));
      expect([event, said.filter((name) => !has.includes(name))]).toEqual([event, []]);
    }
  });

  test('is not English where it should not be', async () => {
    if (language === 'en') return expect(Object.keys(await all('en')).length).toBeGreaterThan(200);
    const [words, english] = [await all(language), await all('en')];
    const same = Object.keys(words).filter(
      (id) => words[id] === english[id] && !sameOnPurpose.has(id) && !sameOnPurpose.has(`${language}:${id}`),
    );
    expect(same).toEqual([]);
  });
});
