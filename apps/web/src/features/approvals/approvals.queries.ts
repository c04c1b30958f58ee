import { call } from '../../api/api.ts';
import type { Request, Response } from '@roster/contract/machinery/endpoint';
import { listApprovals, approveRequests, rejectRequests, allowToAskAgain } from '@roster/contract/approvals';
import { useMutation, useQueryClient } from '@tanstack/react-query';
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
    (paging, signal) => call(listApprovals, { query: { ...filters, ...paging } }, signal),
    { refetchInterval: everyMilliseconds },
  );

/** The requests of a decision, as the API takes them. */
export const requestsOf = (picked: Picked<Filters>) =>
  'ids' in picked ? { requestIds: picked.ids } : picked;

type Decide = {
  approve: Request<typeof approveRequests>['body'];
  reject: Request<typeof rejectRequests>['body'];
  allowAgain: Request<typeof allowToAskAgain>['body'];
};
const decisions = { approve: approveRequests, reject: rejectRequests, allowAgain: allowToAskAgain };
export type Decision = keyof Decide;
export type DecisionOutcome = Response<typeof approveRequests>;

export function useDecide<Which extends Decision>(which: Which) {
  const client = useQueryClient();
  return useMutation({
    // The body fits the endpoint of the same name, which the compiler cannot follow.
    mutationFn: (body: Decide[Which]) =>
      call(decisions[which], { body } as never) as Promise<DecisionOutcome>,
    onSettled: () =>
      Promise.all(
        [['approvals'], ['users'], ['overview'], ['groups'], noticesKey].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
