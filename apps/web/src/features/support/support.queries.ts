import { call } from '../../api/api.ts';
import { listServiceRequests, getServiceRequest, type ServiceRequestDetail } from '@roster/contract/support';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useList, type Place } from '../../list/use-list.ts';
import { whileWaiting } from '../../list/waiting.ts';
import { waitingPages } from '../../list/waiting-pages.ts';

export const requestFilters = ['all', 'waiting', 'answered', 'closed'] as const;
export type RequestFilter = (typeof requestFilters)[number];

export const useServiceRequests = (state: RequestFilter, search: string | undefined, place: Place) =>
  useList(
    ['support', 'list', state, search],
    place,
    (paging, signal) =>
      call(listServiceRequests, { query: { state, ...(search && { search }), ...paging } }, signal),
    { refetchInterval: waitingPages.serviceRequests },
  );

export const useServiceRequest = (requestId: string) =>
  useQuery({
    queryKey: ['support', 'one', requestId],
    ...whileWaiting('serviceRequest', ({ state }: ServiceRequestDetail) => state !== 'closed'),
    queryFn: ({ signal }) => call(getServiceRequest, { params: { requestId } }, signal),
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
