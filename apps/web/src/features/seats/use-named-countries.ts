import { useIntl } from 'react-intl';
import { useCountryName } from '../../ui/Country.tsx';
import { useText } from '../../words/text.ts';

const shown = 10;

/** "Eva Lund (Spain), Ivo Kask (France) and 3 more": users, each with a country. */
export function useNamedCountries() {
  const t = useText();
  const intl = useIntl();
  const countryName = useCountryName();
  return (users: readonly { name: string; country: string }[]) => {
    const names = users.slice(0, shown).map(({ name, country }) => `${name} (${countryName(country)})`);
    const more = users.length - names.length;
    const listed = intl.formatList(names, { type: 'unit' });
    return more > 0 ? `${listed} ${t('users.andMore', { count: more })}` : listed;
  };
}
