import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** Days are days of the account, whatever zone the browser is in. */
export function useDayName() {
  const intl = useIntl();
  return useCallback(
    (day: string, options: Intl.DateTimeFormatOptions) =>
      intl.formatDate(`${day}T12:00:00Z`, { ...(options as object), timeZone: 'UTC' }),
    [intl],
  );
}
