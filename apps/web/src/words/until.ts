import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useAccountZone } from './account-zone.ts';
import { dayIn } from './day-in.ts';
import { useMoment } from './moment.ts';

/**
 * Returns until when something runs, for a sentence or, shorter, for a table: a day and a time in the reader's zone; where the
 * end is that of a day of the account, that day alone, as entitlements, exceptions and last days of access name it.
 */
export function useUntil(place: 'sentence' | 'table' = 'sentence'): (at: string | Date) => string {
  const intl = useIntl();
  const moment = useMoment();
  const zone = useAccountZone();
  return useCallback(
    (at) => {
      const day = lastDayOf(new Date(at), zone);
      const dateStyle = place === 'table' ? 'medium' : 'long';
      if (day !== null) return intl.formatDate(day, { dateStyle, timeZone: 'UTC' });
      return place === 'table'
        ? intl.formatDate(at, { dateStyle, timeStyle: 'short' })
        : moment(new Date(at).toISOString());
    },
    [intl, moment, place, zone],
  );
}

/** The day that is over at this moment in a zone; null if the moment is within one. An end is the first moment after it. */
export function lastDayOf(end: Date, zone: string): string | null {
  const before = dayIn(zone, end.getTime() - 1);
  return before === dayIn(zone, end.getTime()) ? null : before;
}
