import { call } from '../../api/api.ts';
import { useChange, useWork } from '../../api/changes.ts';
import { useDryRun } from '../../api/dry-run.ts';
import type { Request, Response } from '@roster/contract/machinery/endpoint';
import {
  assignSeats,
  exportSeats,
  listSeats,
  listWaiting,
  listWaitingList,
  reassignSeat,
  reassignSeats,
  returnSeats,
  type SeatFilters,
  type WaitingFilters,
} from '@roster/contract/seats';
import { listAffected, listEntitlements } from '@roster/contract/entitlements';
import { listUsers } from '@roster/contract/users';
import { maxPastedAddresses } from '@roster/domain/users';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { q } from '../../api/queries.ts';
import type { Picked } from '../../list/ticked.ts';
import type { Target } from '../../people/users.queries.ts';
import { useList, type Place } from '../../list/use-list.ts';
import { saveFile } from '../../ui/save-file.ts';

export type PickedSeats = Picked<SeatFilters>;
export type SeatsOutcome = Response<typeof returnSeats | typeof assignSeats | typeof reassignSeats>;
export type Move = Request<typeof reassignSeats>['body']['moves'][number];

export const useSeats = (
  entitlementId: string,
  filters: SeatFilters,
  sorted: { sort?: never },
  place: Place,
) => useList(listSeats, { params: { entitlementId }, query: { ...filters, ...sorted } }, place);

/** What the list shows, as a file. */
export const useExportSeats = (entitlement: string, filters: SeatFilters) =>
  useWork([], () => call(exportSeats, { query: { entitlement, ...filters } }), { onDone: saveFile });

/** Who asked for a license and may use one of this entitlement, the longest wait first. */
export const useWaiting = (entitlementId: string) =>
  useQuery(q(listWaiting, { params: { entitlementId }, query: { limit: 50 } }));

/** Who loses the product at the end of the term. */
export const useAffected = (entitlementId: string, place: Place) =>
  useList(listAffected, { params: { entitlementId }, query: {} }, place);

/** Everyone of the account who waits for a license. */
export const useWaitingList = (filters: WaitingFilters, sorted: { sort?: never }, place: Place) =>
  useList(listWaitingList, { query: { ...filters, ...sorted } }, place);

/** Assigns someone who waits what is free for them. */
export const useAssignOffered = () =>
  useChange(
    assignSeats,
    ({ entitlementId, userId }: { entitlementId: string; userId: string }) => ({
      params: { entitlementId },
      body: { userIds: [userId] },
    }),
    { evenAfterRefusal: true },
  );

/** The users whose addresses were pasted; null asks for nobody. */
export const usePastedUsers = (search: string | null) =>
  useQuery({
    ...q(listUsers, { query: { search: search ?? '', limit: maxPastedAddresses } }),
    enabled: search !== null,
    placeholderData: keepPreviousData,
  });

/** What returning would do: until when the devices of those who lose one run on. */
export const useReturnPreview = (entitlementId: string, picked: PickedSeats) =>
  useDryRun(returnSeats, 'ids' in picked && picked.ids.length === 0 ? null : seatsOf(picked), {
    entitlementId,
  });

const seatsOf = (picked: PickedSeats) => ('ids' in picked ? { seatIds: picked.ids } : picked);

/** Who of them would get a license, and why the others would not. */
export const useAssignPreview = (entitlementId: string, userIds: readonly string[]) =>
  useDryRun(assignSeats, userIds.length === 0 ? null : { userIds }, { entitlementId });

export const useAssign = (entitlementId: string) =>
  useChange(assignSeats, (userIds: string[]) => ({ params: { entitlementId }, body: { userIds } }), {
    evenAfterRefusal: true,
  });

/** What the account bought, of which licenses are assigned. */
export const useNamedEntitlements = () => useQuery(q(listEntitlements, { query: { limit: 200 } }));

/** Who of the ticked users would get a license; null asks for nobody. */
export const useTargetPreview = (entitlementId: string | null, target: Target) =>
  useDryRun(assignSeats, entitlementId === null ? null : target, { entitlementId: entitlementId ?? '' });

export const useAssignTargeted = () =>
  useChange(
    assignSeats,
    ({ entitlementId, target }: { entitlementId: string; target: Target }) => ({
      params: { entitlementId },
      // The server parses the texts of filters.
      body: target as Request<typeof assignSeats>['body'],
    }),
    { evenAfterRefusal: true },
  );

export const useReturn = (entitlementId: string) =>
  useChange(
    returnSeats,
    (picked: PickedSeats) => ({
      params: { entitlementId },
      body: seatsOf(picked),
    }),
    { evenAfterRefusal: true },
  );

export const useReassign = (seatId: string) =>
  useChange(reassignSeat, (body: Request<typeof reassignSeat>['body']) => ({ params: { seatId }, body }), {
    evenAfterRefusal: true,
  });

/** Which of them would change hands, what that does, and why the others would not. */
export const useMovesPreview = (entitlementId: string, moves: readonly Move[]) =>
  useDryRun(reassignSeats, moves.length === 0 ? null : { moves }, { entitlementId });

export const useMoves = (entitlementId: string) =>
  useChange(reassignSeats, (moves: Move[]) => ({ params: { entitlementId }, body: { moves } }), {
    evenAfterRefusal: true,
  });
