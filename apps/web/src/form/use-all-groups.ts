import { maxGroups } from '@roster/domain/groups';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api/api.ts';

/** The groups of the account, by name. */
export const useAllGroups = () =>
  useQuery({
    queryKey: ['groups'],
    staleTime: 60_000,
    queryFn: ({ signal }) => api.groups.list({ query: { limit: maxGroups } }, signal),
  });
