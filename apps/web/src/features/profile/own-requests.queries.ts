import { useChange } from '../../api/changes.ts';
import type { Request } from '@roster/contract/machinery/endpoint';
import { askAdministrators, listOwnRequests } from '@roster/contract/user-requests';
import { useList, type Place } from '../../list/use-list.ts';
import { whileWaiting, type OwnRequests } from '../../list/waiting.ts';

export const useOwnRequests = (place: Place) =>
  useList(
    listOwnRequests,
    { query: {} },
    place,
    whileWaiting('ownRequests', ({ items }: OwnRequests) => items.some(({ state }) => state === 'open')),
  );

export const useAskAdministrators = (onDone: () => void) =>
  useChange(askAdministrators, (body: Request<typeof askAdministrators>['body']) => ({ body }), { onDone });
