import type { Total } from '@roster/contract/machinery/list';
import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { qNothing } from '../api/queries.ts';
import type { ListDescription } from './list-description.ts';
import { wantsAll } from './use-offer.ts';

/** The question how many match exactly. */
export type Exactly = Pick<UseQueryOptions<{ total: Total }>, 'queryKey' | 'queryFn'>;

type Shown<Row> = {
  data: { items: readonly Row[]; total: Total } | undefined;
  exactly?: Exactly | undefined;
};
type Ticks = { all: boolean; has: (id: string) => boolean };

/** B5: how many match, asked once all of them may be wanted and the list says "at least" only. */
export function useExactTotal<Row>(
  list: ListDescription<Row>,
  { data, exactly }: Shown<Row>,
  ticks: Ticks | undefined,
): Total | undefined {
  const wanted = ticks !== undefined && wantsAll(list, data?.items ?? null, data?.total, ticks);
  const asked = wanted && typeof data?.total === 'object' ? exactly : undefined;
  return useQuery<{ total: Total }>(asked ?? qNothing).data?.total;
}
