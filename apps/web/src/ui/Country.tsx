import { countryCodes } from '@roster/domain/country-codes';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';

/** The country's name in the reader's language. */
export function useCountryName(): (code: string) => string {
  const intl = useIntl();
  return (code) => intl.formatDisplayName(code, { type: 'region' }) ?? code;
}

/** All countries by name, with an optional list of first ones. */
export function useCountryOptions(first: readonly string[] = []): { value: string; label: string }[] {
  const intl = useIntl();
  const leading = first.join();
  return useMemo(() => {
    const nameOf = (code: string) => intl.formatDisplayName(code, { type: 'region' }) ?? code;
    const options = countryCodes.map((value) => ({ value, label: nameOf(value) }));
    options.sort((a, b) => a.label.localeCompare(b.label, intl.locale));
    const ahead = new Set(leading.split(',').filter(Boolean));
    return [
      ...options.filter(({ value }) => ahead.has(value)),
      ...options.filter(({ value }) => !ahead.has(value)),
    ];
  }, [intl, leading]);
}
