import { getAccountProducts } from '@roster/contract/products';
import { useQuery } from '@tanstack/react-query';
import { q } from '../api/queries.ts';

/** The products of which the account has an entitlement, by name. */
export const useAccountProducts = () => useQuery({ ...q(getAccountProducts, {}), staleTime: 60_000 });
