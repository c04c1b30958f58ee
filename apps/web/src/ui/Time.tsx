import { useIntl, type IntlShape } from 'react-intl';
import { serverNow } from '../api/server-time.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Relative for people ("3 days ago"), absolute in the tooltip and for machines. */
export function Time({ at }: { at: string }) {
  const intl = useIntl();
  const date = new Date(at);
  const absolute = intl.formatDate(date, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <time dateTime={at} title={absolute}>
      {relative(date, intl)}
    </time>
  );
}

/** The same as a plain text. */
export const timeText = (at: string, intl: IntlShape): string => relative(new Date(at), intl);

function relative(date: Date, intl: IntlShape): string {
  const ago = serverNow() - date.getTime();
  const options = { numeric: 'auto' } as const;
  if (Math.abs(ago) < hour) return intl.formatRelativeTime(-Math.round(ago / minute), 'minute', options);
  if (Math.abs(ago) < day) return intl.formatRelativeTime(-Math.round(ago / hour), 'hour', options);
  if (Math.abs(ago) < 30 * day) return intl.formatRelativeTime(-Math.round(ago / day), 'day', options);
  return intl.formatDate(date, { dateStyle: 'medium' });
}
