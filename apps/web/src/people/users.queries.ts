import { q } from '../api/queries.ts';
import type { Request } from '@roster/contract/machinery/endpoint';
import { listUsers, countUsers } from '@roster/contract/users';
import { useQuery } from '@tanstack/react-query';
import { useList, type Place } from '../list/use-list.ts';
import type { Filters, ListState } from './users-url.ts';

type Query = Request<typeof listUsers>['query'];

export const useUsers = ({ filters, sort, cursor, size }: ListState, change: Place['change']) =>
  useList(
    listUsers,
    { query: { ...filters, sort } as unknown as Query }, // the server parses the URL’s texts
    { cursor, size, change },
  );

export const useExactCount = (filters: Filters, enabled: boolean) =>
  useQuery({ ...q(countUsers, { query: filters as Request<typeof countUsers>['query'] }), enabled });

/** The users of an action: some by id, or all that match with exceptions. */
export type Target = { userIds: string[] } | { matching: Filters; except: string[]; expectedTotal: number };

/** How many users an action is for, as far as known before the dry run. */
export const sizeOf = (target: Target) =>
  'userIds' in target ? target.userIds.length : target.expectedTotal - target.except.length;
