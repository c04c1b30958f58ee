import { MultiSelect } from '@mantine/core';
import type { UserFilters } from '@roster/contract/users';
import { useState } from 'react';
import { useText } from '../words/text.ts';
import { useFoundUsers } from './use-found-users.ts';

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
  const found = useFoundUsers(search, filters);
  const ids = new Set(found.map((option) => option.value));
  const data = [
    ...known
      .filter(({ id }) => !ids.has(id))
      .map(({ id, name, email }) => ({ value: id, label: `${name} · ${email}` })),
    ...found,
  ];
  return (
    <MultiSelect
      label={t('pickUsers.label')}
      description={t('pickUsers.hint')}
      data={data}
      filter={({ options }) => options}
      // Open only while the user types, so that the buttons below are visible after a choice.
      dropdownOpened={search.trim() !== ''}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      nothingFoundMessage={t('userSelect.type')}
      value={value}
      onChange={onChange}
    />
  );
}
