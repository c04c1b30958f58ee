import { countryCodes } from '@roster/domain/country-codes';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { FilterOption } from './list-description.ts';

/** All countries by their names in the reader's language. */
export function useCountryOptions(): FilterOption[] {
  const intl = useIntl();
  return useMemo(
    () =>
      countryCodes
        .map((value) => ({ value, label: intl.formatDisplayName(value, { type: 'region' }) ?? value }))
        .sort((a, b) => a.label.localeCompare(b.label, intl.locale)),
    [intl],
  );
}
