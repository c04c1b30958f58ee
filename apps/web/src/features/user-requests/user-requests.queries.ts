import { useChange } from '../../api/changes.ts';
import { answerUserRequest, listUserRequests } from '@roster/contract/user-requests';
import { useList, type Place } from '../../list/use-list.ts';

/** Members ask, and other administrators answer too, so the list refreshes automatically. */
const everyMilliseconds = 30_000;

type State = 'open' | 'answered';

export const useUserRequests = (state: State, search: string | undefined, place: Place) =>
  useList(listUserRequests, { query: { state, ...(search && { search }) } }, place, {
    refetchInterval: everyMilliseconds,
  });

export type Answer = { requestId: string; answer: 'grant' | 'decline'; message?: string };

export const useAnswer = () =>
  useChange(
    answerUserRequest,
    ({ requestId, ...body }: Answer) => ({ params: { requestId }, body: { ...body, undoable: true } }),
    { evenAfterRefusal: true },
  );
