import { lastDayFilters, lastSignInFilters } from '@roster/contract/users';
import { lockReasons } from '@roster/domain/users';
import { useAllGroups } from '../../form/use-all-groups.ts';
import { useCountryOptions } from '../../list/use-country-options.ts';
import type { Filter, FilterOption } from '../../list/list-description.ts';
import { worded } from '../../list/worded.ts';
import type { Lookup } from '../../ui/Lookup.tsx';
import { useRoleOptions, useStatusOptions } from './counted-options.ts';

function useGroupOptions(): FilterOption[] | Lookup {
  const groups = useAllGroups();
  if (!groups.data) return groups;
  return groups.data.items.map(({ id, name, members }) => ({
    value: id,
    label: name,
    count: members,
  }));
}

const flags = ['true', 'false'] as const;

export const userListFilters: Filter[] = [
  {
    name: 'status',
    label: 'users.column.status',
    kind: 'many',
    useOptions: useStatusOptions,
  },
  {
    name: 'role',
    label: 'users.column.roles',
    kind: 'many',
    useOptions: useRoleOptions,
  },
  { name: 'group', label: 'users.column.groups', kind: 'many', useOptions: useGroupOptions },
  { name: 'country', label: 'users.column.country', kind: 'many', useOptions: useCountryOptions },
  {
    name: 'lockReason',
    label: 'users.filter.lockReason',
    kind: 'many',
    useOptions: worded(lockReasons, (reason) => `users.lockReason.${reason}`),
  },
  {
    name: 'lastSignIn',
    label: 'users.column.lastSignInAt',
    kind: 'one',
    useOptions: worded(lastSignInFilters, (when) => `users.lastSignIn.${when}`),
  },
  {
    name: 'mismatch',
    label: 'users.filter.mismatch',
    kind: 'one',
    useOptions: worded(flags, (flag) => `users.mismatch.${flag}`),
  },
  {
    name: 'federated',
    label: 'users.filter.federated',
    kind: 'one',
    useOptions: worded(flags, (flag) => `users.federated.${flag}`),
  },
  {
    name: 'seats',
    label: 'users.column.licenses',
    kind: 'one',
    useOptions: worded(['some', 'none'] as const, (seats) => `users.seats.${seats}`),
  },
  {
    name: 'lastDay',
    label: 'user.lastDay',
    kind: 'one',
    useOptions: worded(lastDayFilters, (when) => `users.lastDay.${when}`),
  },
  {
    name: 'offline',
    label: 'access.filter.offline',
    kind: 'one',
    useOptions: worded(flags, (flag) => `access.runsOffline.${flag}`),
  },
  { name: 'joinedFrom', label: 'users.filter.joinedFrom', kind: 'day', since: true },
  { name: 'joinedTo', label: 'users.filter.joinedTo', kind: 'day' },
  { name: 'signedInOn', label: 'users.filter.signedInOn', kind: 'day' },
];
