import { useMutation, useQueryClient } from '@tanstack/react-query';
import { laterApi } from '../../api/later-api.ts';
import { useList, type Place } from '../../list/use-list.ts';
import type { Picked } from '../../list/ticked.ts';
import { noticesKey } from '../../shell/notices.ts';

export type Filters = {
  state: 'open' | 'decided';
  search?: string;
  source?: 'domain' | 'accountNumber';
  attention?: boolean;
};

/** Other administrators decide too, so the list refreshes automatically. */
const everyMilliseconds = 30_000;

export const useApprovals = (filters: Filters, place: Place) =>
  useList(
    ['approvals', filters],
    place,
    (paging, signal) => laterApi.approvals.list({ query: { ...filters, ...paging } }, signal),
    { refetchInterval: everyMilliseconds },
  );

/** The requests of a decision, as the API takes them. */
export const requestsOf = (picked: Picked<Filters>) =>
  'ids' in picked ? { requestIds: picked.ids } : picked;

type Decide = {
  approve: Parameters<typeof laterApi.approvals.approve>[0]['body'];
  reject: Parameters<typeof laterApi.approvals.reject>[0]['body'];
  allowAgain: Parameters<typeof laterApi.approvals.allowAgain>[0]['body'];
};
export type Decision = keyof Decide;
export type DecisionOutcome = Awaited<ReturnType<typeof laterApi.approvals.approve>>;

export function useDecide<Which extends Decision>(which: Which) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Decide[Which]) => {
      const call = laterApi.approvals[which] as (request: {
        body: Decide[Which];
      }) => Promise<DecisionOutcome>;
      return call({ body });
    },
    onSettled: () =>
      Promise.all(
        [['approvals'], ['users'], ['overview'], ['groups'], noticesKey].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
