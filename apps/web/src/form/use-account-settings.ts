import { q } from '../api/queries.ts';
import { getAccount } from '@roster/contract/account';
import { useQuery } from '@tanstack/react-query';

/** The settings of the account; where they only fill in what is suggested, a minute old is new enough. */
export const useAccountSettings = () => useQuery(q(getAccount, {}));
export const useAccountDefaults = () => useQuery({ ...q(getAccount, {}), staleTime: 60_000 });
