import { useChange } from '../../api/changes.ts';
import { q } from '../../api/queries.ts';
import type { Request } from '@roster/contract/machinery/endpoint';
import {
  closeServiceRequest,
  getServiceRequest,
  listServiceRequests,
  openRequestAnonymously,
  openServiceRequest,
  writeInServiceRequest,
  type ServiceRequestDetail,
} from '@roster/contract/support';
import { useQuery } from '@tanstack/react-query';
import { useList, type Place } from '../../list/use-list.ts';
import { whileWaiting } from '../../list/waiting.ts';
import { waitingPages } from '../../list/waiting-pages.ts';

export const requestFilters = ['all', 'waiting', 'answered', 'closed'] as const;
export type RequestFilter = (typeof requestFilters)[number];

export const useServiceRequests = (state: RequestFilter, search: string | undefined, place: Place) =>
  useList(listServiceRequests, { query: { state, ...(search && { search }) } }, place, {
    refetchInterval: waitingPages.serviceRequests,
  });

export const useServiceRequest = (requestId: string) =>
  useQuery({
    ...q(getServiceRequest, { params: { requestId } }),
    ...whileWaiting('serviceRequest', ({ state }: ServiceRequestDetail) => state !== 'closed'),
    retry: false,
  });

/** Each change returns the whole conversation. */
const shown = {
  answers: ({ id: requestId }: ServiceRequestDetail) => q(getServiceRequest, { params: { requestId } }),
};

type Opening = Request<typeof openServiceRequest>['body'];
export const useOpenRequest = (onDone: (request: ServiceRequestDetail) => void) =>
  useChange(openServiceRequest, (body: Opening) => ({ body }), { ...shown, onDone });

export const useReply = (requestId: string, onDone: (sent: string) => void) =>
  useChange(writeInServiceRequest, (text: string) => ({ params: { requestId }, body: { text } }), {
    ...shown,
    onDone: (_answer, sent) => onDone(sent),
  });

export const useCloseRequest = (onDone: () => void) =>
  useChange(closeServiceRequest, (requestId: string) => ({ params: { requestId }, body: {} }), {
    ...shown,
    onDone,
  });

type OpeningByAnyone = Request<typeof openRequestAnonymously>['body'];
export const useOpenRequestAnonymously = () =>
  useChange(openRequestAnonymously, (body: OpeningByAnyone) => ({ body }));
