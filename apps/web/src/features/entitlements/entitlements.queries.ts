import { call } from '../../api/api.ts';
import { useChange } from '../../api/changes.ts';
import {
  changeEntitlement,
  createEntitlement,
  getOperatedEntitlement,
  listEntitlements,
  listOperatedEntitlements,
} from '@roster/contract/entitlements';
import type { Request, Response } from '@roster/contract/machinery/endpoint';
import { listProducts } from '@roster/contract/products';
import { q } from '../../api/queries.ts';
import { useList, type Place } from '../../list/use-list.ts';
import { useQuery } from '@tanstack/react-query';

export const useOperatedEntitlements = (accountId: string, search: string | undefined, place: Place) =>
  useList(listOperatedEntitlements, { params: { accountId }, query: { ...(search && { search }) } }, place);

export const useEntitlements = (search: string | undefined, place: Place) =>
  useList(listEntitlements, { query: { ...(search && { search }) } }, place);

/** The products whose name has what was typed. */
export const useFoundProducts = (typed: string) => {
  const search = typed.trim().slice(0, 100);
  return useQuery({
    ...q(listProducts, { query: { limit: 20, ...(search && { search }) } }),
    placeholderData: (before) => before,
  });
};

type New = Request<typeof createEntitlement>['body'];
type Answer = Response<typeof createEntitlement>;

export const useCreateEntitlement = (accountId: string, onDone: (answer: Answer) => void) =>
  useChange(createEntitlement, (body: New) => ({ params: { accountId }, body }), { onDone });

type Terms = Omit<Request<typeof changeEntitlement>['body'], 'version'>;

/** The version is the one that the dialog shows. */
export const useChangeEntitlement = (
  params: Request<typeof changeEntitlement>['params'],
  version: number,
  on: { done: (answer: Answer) => void; refused: (error: Error) => Promise<void> },
) =>
  useChange(changeEntitlement, (said: Terms) => ({ params, body: { ...said, version } }), {
    onDone: on.done,
    onRefused: on.refused,
    evenAfterRefusal: true,
  });

/** How many users the end of an entitlement on a day would take its product from. Nothing is asked without a day. */
export const useEnding = (
  params: Request<typeof getOperatedEntitlement>['params'],
  endsOn: string | undefined,
) =>
  useQuery({
    ...q(getOperatedEntitlement, { params, query: endsOn ? { endsOn } : {} }),
    enabled: endsOn !== undefined,
  });

/** The entitlement as it is now, for a form whose version was outdated. */
export const readEntitlement = (params: Request<typeof changeEntitlement>['params']) =>
  call(getOperatedEntitlement, { params, query: {} });
