import type { Total } from '@roster/contract/machinery/list';
import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { qNothing } from '../api/queries.ts';
import type { ListDescription } from './list-description.ts';
import { wantsAll } from './use-offer.ts';

/** The question how many match exactly. */
export type Exactly = Pick<UseQueryOptions<{ total: Total }>, 'queryKey' | 'queryFn'>;

type Counted = { data: { total: Total } | undefined; exactly?: Exactly | undefined };
type Shown<Row> = Counted & { data: { items: readonly Row[] } | undefined };
type Ticks = { all: boolean; has: (id: string) => boolean };

/** B5: how many match, asked once all of them may be wanted and the list says "at least" only. */
export const useExactTotal = <Row>(
  list: ListDescription<Row>,
  answer: Shown<Row>,
  ticks: Ticks | undefined,
): Total | undefined =>
  useExact(
    answer,
    ticks !== undefined && wantsAll(list, answer.data?.items ?? null, answer.data?.total, ticks),
  );

/** The same, where something else than ticks wants it. */
export function useExact({ data, exactly }: Counted, wanted: boolean): Total | undefined {
  const asked = wanted && typeof data?.total === 'object' ? exactly : undefined;
  return useQuery<{ total: Total }>(asked ?? qNothing).data?.total;
}
