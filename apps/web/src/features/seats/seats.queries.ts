import { useChange } from '../../api/changes.ts';
import type { Request, Response } from '@roster/contract/machinery/endpoint';
import { assignSeats, listSeats, reassignSeat, returnSeats, type SeatFilters } from '@roster/contract/seats';
import type { Picked } from '../../list/ticked.ts';
import { useList, type Place } from '../../list/use-list.ts';

export type PickedSeats = Picked<SeatFilters>;
export type SeatsOutcome = Response<typeof returnSeats | typeof assignSeats>;

export const useSeats = (entitlementId: string, filters: SeatFilters, place: Place) =>
  useList(listSeats, { params: { entitlementId }, query: filters }, place);

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
