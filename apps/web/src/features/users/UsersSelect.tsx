import { MultiSelect } from '@mantine/core';
import type { UserFilters } from '@roster/contract/users';
import { useState } from 'react';
import { useText } from '../../shell/text.ts';
import { useFoundUsers } from './use-found-users.ts';

type Props = {
  value: string[];
  onChange: (userIds: string[]) => void;
  /** Who may be chosen at all. */
  filters?: UserFilters;
};

/** Several users, found by typing. */
export function UsersSelect({ value, onChange, filters }: Props) {
  const t = useText();
  const [search, setSearch] = useState('');
  const data = useFoundUsers(search, filters);
  return (
    <MultiSelect
      label={t('pickUsers.label')}
      description={t('pickUsers.hint')}
      data={data}
      filter={({ options }) => options}
      // Open only while somebody types: whoever has chosen sees the buttons below.
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
