import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';

type Props = { label: string; value: string; onChange: (text: string) => void };

/** A search that narrows what is shown below it. `/` moves the focus here. */
export const SearchField = ({ label, value, onChange }: Props) => (
  <TextInput
    type="search"
    aria-label={label}
    placeholder={label}
    leftSection={<IconSearch size={17} aria-hidden />}
    value={value}
    onChange={(event) => onChange(event.currentTarget.value)}
    flex={1}
    miw={200}
  />
);
