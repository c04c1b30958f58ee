import { useCallback } from 'react';
import { useIntl, type IntlShape } from 'react-intl';

/** Days are days of the account, whatever zone the browser is in. */
export const dayName = (intl: IntlShape, day: string, options: Intl.DateTimeFormatOptions): string =>
  intl.formatDate(`${day}T12:00:00Z`, { ...(options as object), timeZone: 'UTC' });

/** In lists and among other facts. */
export const dayText = (intl: IntlShape, day: string) => dayName(intl, day, { dateStyle: 'medium' });

export function useDayName() {
  const intl = useIntl();
  return useCallback(
    (day: string, options: Intl.DateTimeFormatOptions) => dayName(intl, day, options),
    [intl],
  );
}
