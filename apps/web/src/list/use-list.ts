import { ProblemError } from '@roster/contract/machinery/client';
import type { Endpoint, Request, Response } from '@roster/contract/machinery/endpoint';
import type { Total } from '@roster/contract/machinery/list';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { ZodObject, ZodType } from 'zod';
import { q, qPage } from '../api/queries.ts';

/** What every list answers. */
export type Paged<Item = unknown> = {
  items: readonly Item[];
  total: Total;
  offset: number;
  nextCursor: string | null;
  previousCursor: string | null;
};

/** A page on the screen. Leaving: it is still shown while another one loads, and its cursors are no longer of use. */
export type ShownPage = Paged & {
  leaving: boolean;
  /** How many of those that are counted the rows stand for, where that is not their own number. */
  counted?: number;
};

/** The current place in a list, and how to change it: in the URL, or for a list beside others in the page only. */
export type Place = {
  cursor: string | undefined;
  size: number;
  change: (changes: { cursor?: string | undefined; size?: string | undefined }) => void;
};

/** An endpoint that answers with one page of a list. */
type Listing = Endpoint & { response: ZodType<Paged> };
type Options<Page> = {
  enabled?: boolean;
  refetchInterval?: number | ((query: { state: { data: Page | undefined } }) => number | false);
};

/** One page of a list. Old rows stay while new ones load; a place that the server no longer knows leads to the start. */
export function useList<E extends Listing>(
  endpoint: E,
  request: Request<E>,
  { cursor, size, change }: Place,
  options: Options<Response<E>> = {},
) {
  const paging = { limit: size, ...(cursor && { cursor }) };
  const page = useQuery({ ...qPage(endpoint, request, paging), ...options });
  const lost = page.error instanceof ProblemError && page.error.problem.code === 'request.invalidCursor';
  useEffect(() => {
    if (lost && cursor) change({ cursor: undefined });
  }, [lost, cursor, change]);
  const { data, isPlaceholderData } = page;
  return {
    ...page,
    data: useMemo(() => data && { ...data, leaving: isPlaceholderData }, [data, isPlaceholderData]),
    items: (page.data?.items ?? []) as Response<E>['items'],
    /** Nothing matches at all: only a true total of 0 says so (never an empty page). */
    nothing: page.data?.total === 0,
    exactly: exactly(endpoint, request),
  };
}

/** B5: the question how many match exactly, of a list on which all that match can be acted on. */
function exactly<E extends Listing>(endpoint: E, request: Request<E>) {
  if (!endpoint.query || !('total' in (endpoint.query as ZodObject).shape)) return undefined;
  const { query } = request as { query?: object };
  return q<Listing>(endpoint, { ...request, query: { ...query, limit: 1, total: 'exact' } });
}
