import { useChange } from '../../api/changes.ts';
import { answerUserRequest, listUserRequests } from '@roster/contract/user-requests';
import { useList, type Place } from '../../list/use-list.ts';

/** Members ask, and other administrators answer too, so the list refreshes automatically. */
const everyMilliseconds = 30_000;

type State = 'open' | 'answered';

type Asked = { state: State; search: string | undefined; sorted: { sort?: never } };

export const useUserRequests = ({ state, search, sorted }: Asked, place: Place) =>
  useList(listUserRequests, { query: { state, ...(search && { search }), ...sorted } }, place, {
    refetchInterval: everyMilliseconds,
  });

export type Answer = { requestId: string; answer: 'grant' | 'decline'; message?: string };

export const useAnswer = () =>
  useChange(
    answerUserRequest,
    ({ requestId, ...body }: Answer) => ({ params: { requestId }, body: { ...body, undoable: true } }),
    { evenAfterRefusal: true },
  );
