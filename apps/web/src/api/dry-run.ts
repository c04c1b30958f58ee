import type { Endpoint, Request } from '@roster/contract/machinery/endpoint';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { q } from './queries.ts';

/**
 * What an action on many would do: asks the code of the write. Null asks nothing. While another choice is asked about, the
 * last answer stays.
 */
export const useDryRun = <E extends Endpoint>(endpoint: E, body: object | null, params?: object) =>
  useQuery({
    // The bodies of all actions on many have the same form, which the compiler cannot follow.
    ...q(endpoint, { ...(params && { params }), body: { ...body, dryRun: true } } as unknown as Request<E>),
    enabled: body !== null,
    gcTime: 0,
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
