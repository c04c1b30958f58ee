import { MultiSelect, Select } from '@mantine/core';
import { lastSignInFilters } from '@roster/contract/users';
import { countryCodes } from '@roster/domain/country-codes';
import { roleKeys } from '@roster/domain/roles';
import { lockReasons, userStatuses } from '@roster/domain/users';
import { useMemo } from 'react';
import { useAllGroups } from '../../form/use-all-groups.ts';
import { useText } from '../../words/text.ts';
import { useCountryName } from '../../ui/Country.tsx';
import type { Filters, useListState } from '../../people/users-url.ts';

type Props = { filters: Filters; change: ReturnType<typeof useListState>['change']; compact?: boolean };

/** The two most used in the bar; all of them in the sheet. */
export function UsersFilterFields({ filters, change, compact = false }: Props) {
  const t = useText();
  const many = (name: 'status' | 'role' | 'group' | 'country' | 'lockReason') => ({
    value: filters[name]?.split(',') ?? [],
    onChange: (values: string[]) => change({ [name]: values.join(',') }),
    clearable: true,
    clearButtonProps: { 'aria-label': t('common.clear') },
  });
  const one = (name: 'mismatch' | 'federated' | 'lastSignIn' | 'seats') => ({
    value: filters[name] ?? null,
    onChange: (value: string | null) => change({ [name]: value ?? undefined }),
    clearable: true,
    clearButtonProps: { 'aria-label': t('common.clear') },
  });
  const label = (text: string, value: string | undefined) =>
    compact ? { 'aria-label': text, placeholder: value ? '' : text, w: 190 } : { label: text };

  const statuses = userStatuses.map((status) => ({ value: status, label: t(`users.status.${status}`) }));
  const roles = [...roleKeys, 'none' as const].map((role) => ({ value: role, label: t(`roles.${role}`) }));
  return (
    <>
      <MultiSelect {...label(t('users.column.status'), filters.status)} data={statuses} {...many('status')} />
      <MultiSelect {...label(t('users.column.roles'), filters.role)} data={roles} {...many('role')} />
      {!compact && (
        <>
          <GroupField label={t('users.column.groups')} {...many('group')} />
          <CountryField label={t('users.column.country')} {...many('country')} />
          <MultiSelect
            label={t('users.filter.lockReason')}
            data={lockReasons.map((value) => ({ value, label: t(`users.lockReason.${value}`) }))}
            {...many('lockReason')}
          />
          <Select
            label={t('users.column.lastSignInAt')}
            data={lastSignInFilters.map((value) => ({ value, label: t(`users.lastSignIn.${value}`) }))}
            {...one('lastSignIn')}
          />
          <Select
            label={t('users.filter.mismatch')}
            data={[
              { value: 'true', label: t('users.mismatch.true') },
              { value: 'false', label: t('users.mismatch.false') },
            ]}
            {...one('mismatch')}
          />
          <Select
            label={t('users.filter.federated')}
            data={[
              { value: 'true', label: t('users.federated.true') },
              { value: 'false', label: t('users.federated.false') },
            ]}
            {...one('federated')}
          />
          <Select
            label={t('users.column.licenses')}
            data={[
              { value: 'some', label: t('users.seats.some') },
              { value: 'none', label: t('users.seats.none') },
            ]}
            {...one('seats')}
          />
        </>
      )}
    </>
  );
}

type FieldProps = {
  label: string;
  value: string[];
  onChange: (values: string[]) => void;
  clearable: boolean;
};

function GroupField(props: FieldProps) {
  const groups = useAllGroups();
  const data = groups.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  return <MultiSelect data={data} searchable {...props} />;
}

function CountryField(props: FieldProps) {
  const countryName = useCountryName();
  const data = useMemo(
    () =>
      countryCodes
        .map((code) => ({ value: code, label: countryName(code) }))
        .sort((a, b) => a.label.localeCompare(b.label)),
    [countryName],
  );
  return <MultiSelect data={data} searchable limit={50} {...props} />;
}
