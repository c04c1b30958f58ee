import { useChange } from '../../api/changes.ts';
import { useDryRun } from '../../api/dry-run.ts';
import type { Response } from '@roster/contract/machinery/endpoint';
import {
  answerUserRequest,
  declineUserRequests,
  grantUserRequests,
  listUserRequests,
  type UserRequestFilters,
} from '@roster/contract/user-requests';
import type { Picked } from '../../list/ticked.ts';
import { useList, type Place } from '../../list/use-list.ts';

/** Members ask, and other administrators answer too, so the list refreshes automatically. */
const everyMilliseconds = 30_000;

export const useUserRequests = (filters: UserRequestFilters, sorted: { sort?: never }, place: Place) =>
  useList(listUserRequests, { query: { ...filters, ...sorted } }, place, {
    refetchInterval: everyMilliseconds,
  });

export type Answer = { requestId: string; answer: 'grant' | 'decline'; message?: string };

export const useAnswer = () =>
  useChange(
    answerUserRequest,
    ({ requestId, ...body }: Answer) => ({ params: { requestId }, body: { ...body, undoable: true } }),
    { evenAfterRefusal: true },
  );

export type PickedRequests = Picked<UserRequestFilters>;
const onMany = { grant: grantUserRequests, decline: declineUserRequests };
export type ManyAnswered = Response<typeof grantUserRequests> | Response<typeof declineUserRequests>;

const requestsOf = (picked: PickedRequests) => ('ids' in picked ? { requestIds: picked.ids } : picked);

/** Which of them could be answered so. */
export const useAnswerPreview = (answer: Answer['answer'], picked: PickedRequests) =>
  useDryRun(onMany[answer], requestsOf(picked));

export const useAnswerMany = (answer: Answer['answer']) =>
  useChange(
    onMany[answer],
    ({ picked, message }: { picked: PickedRequests; message: string }) => ({
      body: { ...requestsOf(picked), ...(message && { message }), undoable: true },
    }),
    { evenAfterRefusal: true },
  );
