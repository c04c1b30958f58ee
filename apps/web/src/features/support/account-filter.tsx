import { Select } from '@mantine/core';
import { useState } from 'react';
import type { OwnFilter } from '../../list/list-description.ts';
import { useText } from '../../words/text.ts';
import { useAccountOf, useFoundAccounts } from './use-found-accounts.ts';

/** An account, found by typing its name or number: there may be thousands. */
export const accountFilter: OwnFilter = {
  name: 'accountId',
  label: 'support.column.account',
  kind: 'own',
  Field: function AccountField({ value, onChange }) {
    const t = useText();
    const [typed, setTyped] = useState('');
    const { options, listed, nothingFound, failure } = useFoundAccounts(typed, value);
    return (
      <Select
        data-autofocus
        label={t('support.column.account')}
        placeholder={t('support.accountSearch')}
        size="sm"
        value={value || null}
        onChange={(accountId) => onChange(accountId ?? undefined)}
        data={options}
        // The server's results always fit.
        filter={({ options: all }) => all.filter((option) => 'value' in option && listed.has(option.value))}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('common.clear') }}
        nothingFoundMessage={nothingFound}
        error={failure}
        onSearchChange={setTyped}
        // A click into a portal would close the menu around it.
        comboboxProps={{ withinPortal: false }}
      />
    );
  },
  useLabel: (value) => {
    const { data, error } = useAccountOf(value);
    return data?.name ?? (error ? value : '…');
  },
};
