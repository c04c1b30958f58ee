import { call } from '../api/api.ts';
import { listGroups } from '@roster/contract/groups';
import { maxGroups } from '@roster/domain/groups';
import { useQuery } from '@tanstack/react-query';

/** The groups of the account, by name. */
export const useAllGroups = () =>
  useQuery({
    queryKey: ['groups'],
    staleTime: 60_000,
    queryFn: ({ signal }) => call(listGroups, { query: { limit: maxGroups } }, signal),
  });
