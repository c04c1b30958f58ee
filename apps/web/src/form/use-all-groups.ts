import { q } from '../api/queries.ts';
import { listGroups } from '@roster/contract/groups';
import { maxGroups } from '@roster/domain/groups';
import { useQuery } from '@tanstack/react-query';

/** The groups of the account, by name. */
export const useAllGroups = () =>
  useQuery({ ...q(listGroups, { query: { limit: maxGroups } }), staleTime: 60_000 });
