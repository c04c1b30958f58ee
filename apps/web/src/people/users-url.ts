import { userFilters, userSortFields, type UserSort } from '@roster/contract/users';
import { useMemo } from 'react';
import { useListUrl } from '../list/use-list-url.ts';

/** The filters of the list, as the URL and the API spell them. */
export type Filters = Partial<Record<keyof typeof userFilters, string>>;

export const filterNames = Object.keys(userFilters) as (keyof typeof userFilters)[];

export type ListState = { filters: Filters; sort: UserSort; cursor: string | undefined; size: number };

/** B1: the URL holds it all, the order included. */
export function useListState() {
  const url = useListUrl(filterNames);
  const { filters, cursor, size, change } = url;
  const wanted = url.sort ?? 'name';
  const known = (userSortFields as readonly string[]).includes(wanted.replace('-', ''));
  const sort = known ? (wanted as UserSort) : 'name';
  const state = useMemo<ListState>(() => ({ filters, sort, cursor, size }), [filters, sort, cursor, size]);
  return { state, change, url };
}
