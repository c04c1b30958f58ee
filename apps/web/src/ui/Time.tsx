import { useIntl, type IntlShape } from 'react-intl';
import { serverNow } from '../api/server-time.ts';
import { useMoment } from '../words/moment.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Relative for people ("3 days ago"), absolute in the tooltip and for machines. */
export function Time({ at }: { at: string }) {
  const intl = useIntl();
  const moment = useMoment();
  const date = new Date(at);
  return (
    <time dateTime={at} title={moment(at)}>
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
