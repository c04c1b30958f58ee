import { useChange } from '../../api/changes.ts';
import { q } from '../../api/queries.ts';
import { useDryRun } from '../../api/dry-run.ts';
import type { Request, Response } from '@roster/contract/machinery/endpoint';
import {
  closeServiceRequest,
  closeServiceRequests,
  getServiceRequest,
  listServiceRequests,
  openRequestAnonymously,
  openServiceRequest,
  writeInServiceRequest,
  type ServiceRequestDetail,
  type ServiceRequestFilters,
} from '@roster/contract/support';
import { useQuery } from '@tanstack/react-query';
import type { Picked } from '../../list/ticked.ts';
import { useList, type Place } from '../../list/use-list.ts';
import { whileWaiting } from '../../list/waiting.ts';
import { waitingPages } from '../../list/waiting-pages.ts';

export const requestFilters = ['all', 'waiting', 'answered', 'closed'] as const;

export const useServiceRequests = (filters: ServiceRequestFilters, sorted: { sort?: never }, place: Place) =>
  useList(listServiceRequests, { query: { ...filters, ...sorted } }, place, {
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

export const useCloseRequest = (onDone: (closed: ServiceRequestDetail) => void) =>
  useChange(closeServiceRequest, (requestId: string) => ({ params: { requestId }, body: {} }), {
    ...shown,
    onDone,
  });

export type PickedRequests = Picked<ServiceRequestFilters>;
export type CloseOutcome = Response<typeof closeServiceRequests>;

const requestsOf = (picked: PickedRequests) => ('ids' in picked ? { requestIds: picked.ids } : picked);

/** Which of them would be closed. */
export const useClosePreview = (picked: PickedRequests) =>
  useDryRun(closeServiceRequests, requestsOf(picked));

export const useCloseRequests = () =>
  useChange(closeServiceRequests, (picked: PickedRequests) => ({ body: requestsOf(picked) }), {
    evenAfterRefusal: true,
  });

type OpeningByAnyone = Request<typeof openRequestAnonymously>['body'];
export const useOpenRequestAnonymously = () =>
  useChange(openRequestAnonymously, (body: OpeningByAnyone) => ({ body }));
