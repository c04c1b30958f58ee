import type { Wanted } from '@roster/domain/user-requests';
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

export const useAskAdministrators = (onDone: (sent: Asked) => void) =>
  useChange(askAdministrators, (body: Asked) => ({ body }), { onDone: (_answer, sent) => onDone(sent) });

/** H3: what the reader asked for and got no answer to. */
export const openWishes = (requests: OwnRequests['items']): Wanted[] =>
  requests.flatMap(({ kind, role, product, state }) =>
    state === 'open' ? { kind, role, productId: product?.id ?? null } : [],
  );

type Asked = Request<typeof askAdministrators>['body'];
