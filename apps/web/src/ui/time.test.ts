import { createIntl } from 'react-intl';
import { expect, test } from 'vitest';
import { momentIn, timeText } from './Time.tsx';

const intl = createIntl({ locale: 'en', timeZone: 'America/New_York' });
const lateInBerlin = '2026-01-31T23:30:00Z';

test('a log names its days in the zone in which they are filtered, wherever it is read (X1)', () => {
  expect(timeText(lateInBerlin, intl)).toBe('Jan 31, 2026');
  expect(timeText(lateInBerlin, intl, 'Europe/Berlin')).toBe('Feb 1, 2026');
  expect(momentIn('America/Los_Angeles', lateInBerlin, intl)).toContain('(America/Los Angeles)');
});
