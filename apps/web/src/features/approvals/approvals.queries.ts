import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { laterApi } from '../../later-api.ts';
import { noticesKey } from '../../shell/notices.ts';

export type Filters = {
  state: 'open' | 'decided';
  search?: string;
  source?: 'domain' | 'accountNumber';
  attention?: boolean;
};

/** Colleagues decide too, so the list refreshes automatically. */
const everyMilliseconds = 30_000;

export const useApprovals = (filters: Filters) =>
  useQuery({
    queryKey: ['approvals', filters],
    refetchInterval: everyMilliseconds,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => laterApi.approvals.list({ query: filters }, signal),
  });

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
