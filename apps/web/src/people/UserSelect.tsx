import { Select } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../words/text.ts';
import { useFoundUsers } from './use-found-users.ts';

type Known = { id: string; name: string; email: string };

type Props = {
  label: string;
  description?: string;
  placeholder?: string;
  value: string | null;
  onChange: (userId: string | null) => void;
  /** Users known without a search, such as the current choice. */
  known?: Known | null;
  /** Choices beside the users. */
  also?: { value: string; label: string }[];
  /** Users who cannot be chosen. */
  except?: readonly string[];
  /** For a filter: protected users can be chosen, too. */
  allowProtected?: boolean;
  size?: 'xs' | 'sm';
  /** In a popover, which a click into a portal would close. */
  withinPopover?: boolean;
};

/** One user, found by typing: an account may have a million. */
export function UserSelect(all: Props) {
  const { known, also = [], except = [], allowProtected = false, withinPopover = false, ...props } = all;
  const t = useText();
  const [search, setSearch] = useState('');
  const found = useFoundUsers(search)
    .filter(({ value }) => value !== known?.id && !except.includes(value))
    .map((option) => (allowProtected ? { ...option, disabled: false } : option));
  const own = known ? [{ value: known.id, label: `${known.name} · ${known.email}` }] : [];
  return (
    <Select
      {...props}
      {...(withinPopover && { comboboxProps: { withinPortal: false } })}
      data={[...also, ...own, ...found]}
      // The server's results always fit; the other choices are there whatever is typed.
      filter={({ options }) => options}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('common.clear') }}
      nothingFoundMessage={t('userSelect.type')}
      onSearchChange={setSearch}
    />
  );
}
