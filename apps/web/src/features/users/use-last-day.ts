import { useIntl } from 'react-intl';
import { useAccountZone } from '../../words/account-zone.ts';
import { dayName } from '../../words/day-name.ts';
import { useText } from '../../words/text.ts';

/** X7: a last day ends in the zone of the account, which is named where the reader may be in another one. */
export function useLastDay() {
  const t = useText();
  const intl = useIntl();
  const zone = useAccountZone();
  const elsewhere = zone !== intl.timeZone && zone !== new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    /** The day as people read it. */
    say: (day: string) => {
      const date = dayName(intl, day, { dateStyle: 'long' });
      return elsewhere ? t('user.lastDayIn', { date, zone: zone.replaceAll('_', ' ') }) : date;
    },
    /** Said beside the field. */
    hint: t('user.lastDayHint', { zone: zone.replaceAll('_', ' ') }),
  };
}
