import { q } from '../../api/queries.ts';
import { listRoles } from '@roster/contract/roles';
import { useQuery } from '@tanstack/react-query';

export const useRoles = () => useQuery(q(listRoles, { query: {} }));
