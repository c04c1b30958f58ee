import { MultiSelect } from '@mantine/core';
import type { UserFilters } from '@roster/contract/users';
import { useState } from 'react';
import { useText } from '../words/text.ts';
import { eachOnce, useFoundUsers } from './use-found-users.ts';

type Props = {
  value: string[];
  onChange: (userIds: string[]) => void;
  /** The users who may be chosen. */
  filters?: UserFilters;
  /** Users known without a search, such as those chosen already. */
  known?: readonly { id: string; name: string; email: string }[];
};

/** Several users, found by typing. */
export function UsersSelect({ value, onChange, filters, known = [] }: Props) {
  const t = useText();
  const [search, setSearch] = useState('');
  const own = known.map(({ id, name, email }) => ({ value: id, label: `${name} · ${email}` }));
  const found = useFoundUsers({ typed: search, chosen: value, known: own, filters });
  const ids = new Set(found.hits.map((option) => option.value));
  return (
    <MultiSelect
      label={t('pickUsers.label')}
      data-autofocus
      description={t('pickUsers.hint')}
      data={eachOnce([...found.hits, ...own, ...found.kept])}
      filter={({ options }) => options.filter((option) => 'value' in option && ids.has(option.value))}
      // Open only while the user types, so that the buttons below are visible after a choice.
      dropdownOpened={search.trim() !== ''}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      nothingFoundMessage={found.nothingFound}
      error={found.failure}
      value={value}
      onChange={onChange}
    />
  );
}
