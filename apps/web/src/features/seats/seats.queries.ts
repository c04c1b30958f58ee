import { useChange } from '../../api/changes.ts';
import type { Request, Response } from '@roster/contract/machinery/endpoint';
import {
  assignSeats,
  listSeats,
  listWaiting,
  reassignSeat,
  returnSeats,
  type SeatFilters,
} from '@roster/contract/seats';
import { listUsers } from '@roster/contract/users';
import { maxPastedAddresses } from '@roster/domain/users';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { q } from '../../api/queries.ts';
import type { Picked } from '../../list/ticked.ts';
import { useList, type Place } from '../../list/use-list.ts';

export type PickedSeats = Picked<SeatFilters>;
export type SeatsOutcome = Response<typeof returnSeats | typeof assignSeats>;

export const useSeats = (entitlementId: string, filters: SeatFilters, place: Place) =>
  useList(listSeats, { params: { entitlementId }, query: filters }, place);

/** The users who asked for a license and would be helped by one of the entitlement, the longest wait first. */
export const useWaiting = (entitlementId: string) =>
  useQuery(q(listWaiting, { params: { entitlementId }, query: { limit: 50 } }));

/** The users whose addresses were pasted; null asks for nobody. */
export const usePastedUsers = (search: string | null) =>
  useQuery({
    ...q(listUsers, { query: { search: search ?? '', limit: maxPastedAddresses } }),
    enabled: search !== null,
    placeholderData: keepPreviousData,
  });

/** What returning would do: until when the devices of those who lose one run on. */
export const useReturnPreview = (entitlementId: string, picked: PickedSeats) =>
  useQuery({
    ...q(returnSeats, {
      params: { entitlementId },
      body: { ...('ids' in picked ? { seatIds: picked.ids } : picked), dryRun: true },
    }),
    enabled: !('ids' in picked && picked.ids.length === 0),
    gcTime: 0,
    staleTime: Infinity,
  });

export const useAssign = (entitlementId: string) =>
  useChange(assignSeats, (userIds: string[]) => ({ params: { entitlementId }, body: { userIds } }), {
    evenAfterRefusal: true,
  });

export const useReturn = (entitlementId: string) =>
  useChange(
    returnSeats,
    (picked: PickedSeats) => ({
      params: { entitlementId },
      body: 'ids' in picked ? { seatIds: picked.ids } : picked,
    }),
    { evenAfterRefusal: true },
  );

export const useReassign = (seatId: string) =>
  useChange(reassignSeat, (body: Request<typeof reassignSeat>['body']) => ({ params: { seatId }, body }), {
    evenAfterRefusal: true,
  });
