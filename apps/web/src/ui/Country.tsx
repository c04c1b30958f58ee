import { useIntl } from 'react-intl';

/** The country's name in the reader's language. */
export function useCountryName(): (code: string) => string {
  const intl = useIntl();
  return (code) => intl.formatDisplayName(code, { type: 'region' }) ?? code;
}
