import { useIntl, type IntlShape } from 'react-intl';
import { serverNow } from '../api/server-time.ts';
import { useMoment } from '../words/moment.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Relative for people ("3 days ago"), absolute in the tooltip and for machines; in a named zone if it has to be one. */
export function Time({ at, zone }: { at: string; zone?: string }) {
  const intl = useIntl();
  const moment = useMoment();
  const date = new Date(at);
  return (
    <time dateTime={at} title={zone ? momentIn(zone, at, intl) : moment(at)}>
      {relative(date, intl, zone)}
    </time>
  );
}

/** The same as a plain text. */
export const timeText = (at: string, intl: IntlShape, zone?: string): string =>
  relative(new Date(at), intl, zone);

/** A day and a time with the zone in which they are. */
export const momentIn = (zone: string, at: string, intl: IntlShape): string =>
  `${intl.formatDate(at, { dateStyle: 'full', timeStyle: 'medium', timeZone: zone })} (${zone.replaceAll('_', ' ')})`;

function relative(date: Date, intl: IntlShape, zone?: string): string {
  const ago = serverNow() - date.getTime();
  const options = { numeric: 'auto' } as const;
  if (Math.abs(ago) < hour) return intl.formatRelativeTime(-Math.round(ago / minute), 'minute', options);
  if (Math.abs(ago) < day) return intl.formatRelativeTime(-Math.round(ago / hour), 'hour', options);
  if (Math.abs(ago) < 30 * day) return intl.formatRelativeTime(-Math.round(ago / day), 'day', options);
  return intl.formatDate(date, { dateStyle: 'medium', ...(zone && { timeZone: zone }) });
}
