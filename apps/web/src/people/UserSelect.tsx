import { Select } from '@mantine/core';
import type { User } from '@roster/contract/users';
import type { RefusalCode } from '@roster/domain/refusals';
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
  /** Why a user cannot be chosen here; null if they can. */
  refusalOf?: (user: User) => RefusalCode | null;
  size?: 'xs' | 'sm';
  /** In a popover, which a click into a portal would close. */
  withinPopover?: boolean;
};

/** One user, found by typing: an account may have a million. */
export function UserSelect({
  known,
  also = [],
  except = [],
  allowProtected = false,
  refusalOf,
  withinPopover = false,
  ...props
}: Props) {
  const t = useText();
  const [search, setSearch] = useState('');
  const found = useFoundUsers(search, {}, refusalOf)
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
