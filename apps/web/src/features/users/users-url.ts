import { userFilters, userSortFields, type UserSort } from '@roster/contract/users';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** The filters of the list, as the URL and the API spell them. */
export type Filters = Partial<Record<keyof typeof userFilters, string>>;

export const filterNames = Object.keys(userFilters) as (keyof typeof userFilters)[];
export const pageSizes = [25, 50, 100, 200];
const defaultSize = 50;

export type ListState = { filters: Filters; sort: UserSort; cursor: string | undefined; size: number };

/** B1: the URL holds it all: Back, reload and shared links work. Typing replaces, choosing pushes. */
export function useListState() {
  const [params, setParams] = useSearchParams();

  const state = useMemo<ListState>(() => {
    const filters: Filters = {};
    for (const name of filterNames) {
      const value = params.get(name);
      if (value) filters[name] = value;
    }
    const sort = params.get('sort') ?? 'name';
    const size = Number(params.get('size'));
    return {
      filters,
      sort: (userSortFields as readonly string[]).includes(sort.replace('-', ''))
        ? (sort as UserSort)
        : 'name',
      cursor: params.get('cursor') ?? undefined,
      size: pageSizes.includes(size) ? size : defaultSize,
    };
  }, [params]);

  /** Every change except paging leads back to the first page. */
  const change = useCallback(
    (changes: Record<string, string | undefined>, how: { replace: boolean } = { replace: false }) => {
      setParams((before) => {
        const next = new URLSearchParams(before);
        if (!('cursor' in changes)) next.delete('cursor');
        for (const [name, value] of Object.entries(changes)) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
        return next;
      }, how);
    },
    [setParams],
  );

  return { state, change };
}
