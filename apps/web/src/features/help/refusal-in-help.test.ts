import { languages } from '@roster/domain/languages';
import { refusalCodes } from '@roster/domain/refusals';
import { loadFrameWords, loadRecordWords, loadScreenWords } from '@roster/i18n/messages';
import { createIntl } from 'react-intl';
import { expect, test } from 'vitest';
import { inHelp } from './refusal-in-help.ts';

test.each(languages)('every refusal is a sentence in its help article, in %s', async (language) => {
  const messages = {
    ...(await loadFrameWords[language]()),
    ...(await loadScreenWords[language]()),
    ...(await loadRecordWords[language]()),
  };
  const faults: string[] = [];
  const intl = createIntl({ locale: language, messages, onError: ({ message }) => faults.push(message) });
  const raw = refusalCodes.filter((code) => {
    const id = `refusals.${code}` as const;
    return intl.formatMessage({ id }, inHelp) === id;
  });
  expect([raw, faults]).toEqual([[], []]);
  // Nobody has no devices and too many of them.
  expect(intl.formatMessage({ id: 'refusals.devices.tooMany' }, inHelp)).not.toMatch(/\d/);
});
