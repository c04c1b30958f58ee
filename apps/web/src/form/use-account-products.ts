import { getAccountProducts } from '@roster/contract/products';
import { useQuery } from '@tanstack/react-query';
import { q } from '../api/queries.ts';

/** The products of which the account has an entitlement, by name. */
export function useAccountProducts(): readonly { id: string; name: string }[] {
  const { data } = useQuery({ ...q(getAccountProducts, {}), staleTime: 60_000 });
  return data?.products ?? [];
}
