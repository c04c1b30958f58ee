import type { Language } from '@roster/domain/languages';
import { useIntl } from 'react-intl';
import { useCountryName } from '../../ui/Country.tsx';
import { languageNames } from '../../words/language-names.ts';
import { dayText } from '../../words/day-name.ts';
import { useText } from '../../words/text.ts';

/** What is edited of a user, and its values, as people read them. */
export function useUserWords() {
  const t = useText();
  const intl = useIntl();
  const countryName = useCountryName();
  const labels: Record<string, string> = {
    firstName: t('person.firstName'),
    lastName: t('person.lastName'),
    country: t('users.column.country'),
    entitlementCountry: t('user.entitlementCountry'),
    language: t('shell.language'),
    lastDay: t('user.lastDay'),
    employeeNumber: t('user.employeeNumber'),
    department: t('user.department'),
    note: t('user.note'),
  };
  const say = (field: string, value: unknown) => {
    if (typeof value !== 'string' || value === '') return '';
    if (field === 'language') return languageNames[value as Language];
    if (field === 'lastDay') return dayText(intl, value);
    return field === 'country' || field === 'entitlementCountry' ? countryName(value) : value;
  };
  return { labelOf: (field: string) => labels[field] ?? field, say };
}
