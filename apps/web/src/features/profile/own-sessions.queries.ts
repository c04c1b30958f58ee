import { useChange } from '../../api/changes.ts';
import type { Request } from '@roster/contract/machinery/endpoint';
import { endOwnSessions, listOwnSessions, listOwnSignIns } from '@roster/contract/profile';
import { useList, type Place } from '../../list/use-list.ts';
import { useFailureToast } from '../../failures/use-failure-toast.tsx';

type End = Request<typeof endOwnSessions>['body'];

export const useOwnSessions = (place: Place) => useList(listOwnSessions, { query: {} }, place);

export const useEndOwnSessions = (onDone: () => void) =>
  useChange(endOwnSessions, (body: End) => ({ body }), {
    onDone,
    onRefused: useFailureToast(),
    evenAfterRefusal: true,
  });

export const useOwnSignIns = (place: Place) => useList(listOwnSignIns, { query: {} }, place);
