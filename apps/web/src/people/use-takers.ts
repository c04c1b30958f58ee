import { listTakers } from '@roster/contract/seats';
import type { Response } from '@roster/contract/machinery/endpoint';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { q } from '../api/queries.ts';

type Taker = Response<typeof listTakers>['takers'][number];

/** What the rule of licenses says of users who are offered for one; undefined where it was not asked, or has not answered. */
export function useTakers(seatId: string | undefined, userIds: readonly string[]) {
  const asked = seatId !== undefined && userIds.length > 0;
  const found = useQuery({
    ...q(listTakers, { params: { seatId: seatId ?? '' }, query: { user: [...userIds] } }),
    enabled: asked,
    placeholderData: keepPreviousData,
  });
  const byId = new Map<string, Taker>((found.data?.takers ?? []).map((one) => [one.id, one]));
  return {
    takerOf: (id: string) => (asked ? byId.get(id) : undefined),
    /** Whether a user can be offered: what is not known yet may be refused. A failure leaves it to the portal to refuse. */
    isKnown: (id: string) => !asked || byId.has(id) || found.isError,
  };
}
