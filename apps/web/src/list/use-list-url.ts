import { useCallback, useMemo } from 'react';
import { useUrlParams } from '../use-url-params.ts';

export const pageSizes = [25, 50, 100, 200];
const defaultSize = 50;

type Changes = Record<string, string | undefined>;
type How = { replace: boolean };

/**
 * B1: the URL holds the filters, the page and its size, so that Back, reload and shared links work. Typing replaces the
 * entry in the history, choosing adds one. The names are those of the filters, as a constant.
 */
export function useListUrl<Name extends string>(names: readonly Name[]) {
  const [params, write] = useUrlParams();

  const state = useMemo(() => {
    const filters: Partial<Record<Name, string>> = {};
    for (const name of names) {
      const value = params.get(name);
      if (value) filters[name] = value;
    }
    const size = Number(params.get('size'));
    return {
      filters,
      cursor: params.get('cursor') ?? undefined,
      /** The row that is shown beside the list. */
      open: params.get('open') ?? undefined,
      sort: params.get('sort') ?? undefined,
      size: pageSizes.includes(size) ? size : defaultSize,
    };
  }, [params, names]);

  /** Every change except paging and looking at a row leads back to the first page. */
  const change = useCallback(
    (changes: Changes, how: How = { replace: false }) => {
      write((next) => {
        if (!('cursor' in changes) && !('open' in changes)) next.delete('cursor');
        for (const [name, value] of Object.entries(changes)) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
      }, how);
    },
    [write],
  );
  const clear = useCallback(
    () => change(Object.fromEntries(names.map((name) => [name, undefined]))),
    [change, names],
  );

  return { ...state, params, change, clear, filtered: Object.keys(state.filters).length > 0 };
}

export type ListUrl = ReturnType<typeof useListUrl>;
