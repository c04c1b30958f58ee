import { getOwnAccess, getUserAccess } from '@roster/contract/access';
import { useQuery } from '@tanstack/react-query';
import { q } from '../api/queries.ts';

/** E1: what decides what a user may run; the answers are functions of it, for today and for what is only thought about. */
export const useUserAccess = (userId: string) => useQuery(q(getUserAccess, { params: { userId } }));

export const useOwnAccess = () => useQuery(q(getOwnAccess, {}));
