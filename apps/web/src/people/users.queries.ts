import { call } from '../api/api.ts';
import type { Request } from '@roster/contract/machinery/endpoint';
import { listUsers, countUsers } from '@roster/contract/users';
import { useQuery } from '@tanstack/react-query';
import { useList, type Place } from '../list/use-list.ts';
import type { Filters, ListState } from './users-url.ts';

export const usersKey = ['users'] as const;

type Query = Request<typeof listUsers>['query'];

export const useUsers = ({ filters, sort, cursor, size }: ListState, change: Place['change']) =>
  useList(
    [...usersKey, 'list', filters, sort],
    { cursor, size, change },
    (paging, signal) =>
      call(listUsers, { query: { ...filters, sort, ...paging } as unknown as Query }, signal), // the server parses the URL’s texts
  );

export const useExactCount = (filters: Filters, enabled: boolean) =>
  useQuery({
    queryKey: [...usersKey, 'count', filters],
    enabled,
    queryFn: ({ signal }) =>
      call(countUsers, { query: filters as Request<typeof countUsers>['query'] }, signal),
  });

/** The users of an action: some by id, or all that match with exceptions. */
export type Target = { userIds: string[] } | { matching: Filters; except: string[]; expectedTotal: number };

/** How many users an action is for, as far as known before the dry run. */
export const sizeOf = (target: Target) =>
  'userIds' in target ? target.userIds.length : target.expectedTotal - target.except.length;
