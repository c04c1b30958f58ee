import type { OtherCountries } from '@roster/domain/license-offers';
import type { IntlShape } from 'react-intl';
import type { Text } from '../words/text.ts';

/** E2: for which countries there are licenses, or free ones, and where the user's entitlements are looked up instead. */
export function otherCountriesText(
  { country, countries, waits }: OtherCountries,
  { t, intl }: { t: Text; intl: IntlShape },
): string {
  const name = (code: string) => intl.formatDisplayName(code, { type: 'region' }) ?? code;
  return t(waits ? 'refusal.freeLicensesFor' : 'refusal.licensesFor', {
    country: name(country),
    countries: intl.formatList(countries.map(name), { type: 'conjunction' }),
  });
}
