import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api.ts';
import { noticesKey } from '../../shell/notices.ts';

export type Filters = {
  state: 'open' | 'decided';
  search?: string;
  source?: 'domain' | 'accountNumber';
  attention?: boolean;
};

/** Others decide meanwhile: the list looks again by itself. */
const everyMilliseconds = 30_000;

export const useApprovals = (filters: Filters) =>
  useQuery({
    queryKey: ['approvals', filters],
    refetchInterval: everyMilliseconds,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => api.approvals.list({ query: filters }, signal),
  });

type Decide = {
  approve: Parameters<typeof api.approvals.approve>[0]['body'];
  reject: Parameters<typeof api.approvals.reject>[0]['body'];
  allowAgain: Parameters<typeof api.approvals.allowAgain>[0]['body'];
};
export type Decision = keyof Decide;
export type DecisionOutcome = Awaited<ReturnType<typeof api.approvals.approve>>;

export function useDecide<Which extends Decision>(which: Which) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Decide[Which]) => {
      const call = api.approvals[which] as (request: { body: Decide[Which] }) => Promise<DecisionOutcome>;
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
