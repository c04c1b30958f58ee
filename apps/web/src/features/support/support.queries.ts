import type { ServiceRequestDetail } from '@roster/contract/support';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { laterApi } from '../../later-api.ts';

export type RequestFilter = 'all' | 'waiting' | 'answered' | 'closed';
const everyMilliseconds = 30_000;

export const useServiceRequests = (state: RequestFilter) =>
  useQuery({
    queryKey: ['support', 'list', state],
    refetchInterval: everyMilliseconds,
    queryFn: ({ signal }) => laterApi.support.list({ query: { state } }, signal),
  });

export const useServiceRequest = (requestId: string) =>
  useQuery({
    queryKey: ['support', 'one', requestId],
    refetchInterval: everyMilliseconds,
    queryFn: ({ signal }) => laterApi.support.get({ params: { requestId } }, signal),
    retry: false,
  });

/** Each change returns the whole conversation. */
export function useConversation<Said>(change: (said: Said) => Promise<ServiceRequestDetail>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (request) => {
      client.setQueryData(['support', 'one', request.id], request);
      return client.invalidateQueries({ queryKey: ['support', 'list'] });
    },
  });
}
