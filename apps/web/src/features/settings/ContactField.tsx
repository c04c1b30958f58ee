import { Select } from '@mantine/core';
import type { AccountSettings } from '@roster/contract/account';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api.ts';
import { useText } from '../../shell/text.ts';

type ContactProps = {
  current: AccountSettings['primaryContact'];
  value: string | null;
  onChange: (id: string | null) => void;
};

/** Found by typing: an account may have a million users. */
export function ContactField({ current, value, onChange }: ContactProps) {
  const t = useText();
  const [search, setSearch] = useState('');
  const found = useQuery({
    queryKey: ['users', 'contact', search],
    enabled: search.length >= 2,
    queryFn: ({ signal }) => api.users.list({ query: { search, limit: 10 } }, signal),
  });
  const people = found.data?.items.map(({ id, firstName, lastName, email }) => ({
    value: id,
    label: `${firstName} ${lastName} · ${email}`,
  }));
  const own = current ? [{ value: current.id, label: `${current.name} · ${current.email}` }] : [];
  const data = [...own, ...(people ?? []).filter((one) => one.value !== current?.id)];
  return (
    <Select
      label={t('settings.contact')}
      description={t('settings.contactHint')}
      data={data}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('common.clear') }}
      nothingFoundMessage={t('settings.contactType')}
      onSearchChange={setSearch}
      value={value}
      onChange={onChange}
    />
  );
}
