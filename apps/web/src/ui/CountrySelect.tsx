import { Select } from '@mantine/core';
import { useCountryOptions } from './Country.tsx';

type Props = {
  label: string;
  description?: string;
  value: string;
  onChange: (code: string) => void;
  first?: readonly string[];
};

/** One country, where no form holds the value. */
export const CountrySelect = ({ first = [], value, onChange, ...props }: Props) => (
  <Select
    {...props}
    data={useCountryOptions(first)}
    searchable
    allowDeselect={false}
    value={value || null}
    onChange={(code) => code && onChange(code)}
  />
);
