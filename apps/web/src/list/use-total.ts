import type { Total } from '@roster/contract/machinery/list';
import { useIntl } from 'react-intl';
import { useText } from '../words/text.ts';

/** A total as people read it: "12,431" or "1,000+". */
export function useTotal() {
  const t = useText();
  const intl = useIntl();
  return (total: Total | undefined): string | undefined => {
    if (total === undefined) return undefined;
    if (typeof total === 'number') return intl.formatNumber(total);
    return t('users.atLeast', { count: intl.formatNumber(total.atLeast) });
  };
}
