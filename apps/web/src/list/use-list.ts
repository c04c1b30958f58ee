import { ProblemError } from '@roster/contract/machinery/client';
import type { Total } from '@roster/contract/machinery/list';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';

/** What every list answers. */
export type Paged<Item = unknown> = {
  items: readonly Item[];
  total: Total;
  offset: number;
  nextCursor: string | null;
  previousCursor: string | null;
};

/** A page on the screen. Leaving: it is still shown while another one loads, and its cursors are no longer of use. */
export type ShownPage = Paged & { leaving: boolean };

/** The current place in a list, and how to change it: in the URL, or for a list beside others in the page only. */
export type Place = {
  cursor: string | undefined;
  size: number;
  change: (changes: { cursor?: string | undefined; size?: string | undefined }) => void;
};

type Paging = { limit: number; cursor?: string };
type Options<Page> = {
  enabled?: boolean;
  refetchInterval?: number | ((query: { state: { data: Page | undefined } }) => number | false);
};

/** One page of a list. Old rows stay while new ones load; a place that the server no longer knows leads to the start. */
export function useList<Page extends Paged>(
  key: readonly unknown[],
  { cursor, size, change }: Place,
  read: (paging: Paging, signal: AbortSignal) => Promise<Page>,
  options: Options<Page> = {},
) {
  const page = useQuery({
    queryKey: [...key, cursor, size],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => read({ limit: size, ...(cursor && { cursor }) }, signal),
    ...options,
  });
  const lost = page.error instanceof ProblemError && page.error.problem.code === 'request.invalidCursor';
  useEffect(() => {
    if (lost && cursor) change({ cursor: undefined });
  }, [lost, cursor, change]);
  const { data, isPlaceholderData } = page;
  return {
    ...page,
    data: useMemo(() => data && { ...data, leaving: isPlaceholderData }, [data, isPlaceholderData]),
    items: (page.data?.items ?? []) as Page['items'],
    /** Nothing matches at all: only a true total of 0 says so (never an empty page). */
    nothing: page.data?.total === 0,
  };
}

/** A place that only this page knows, back at the start when the list becomes another one. */
export function useOwnPlace(list: string, size = 25): Place {
  const [place, setPlace] = useState<{ list: string; cursor?: string | undefined }>({ list });
  const change = useCallback(
    ({ cursor }: { cursor?: string | undefined }) => setPlace({ list, cursor }),
    [list],
  );
  return { cursor: place.list === list ? place.cursor : undefined, size, change };
}
