import { call } from '../../api/api.ts';
import { useWork } from '../../api/changes.ts';
import { useDryRun } from '../../api/dry-run.ts';
import type { Request, Response } from '@roster/contract/machinery/endpoint';
import {
  listApprovals,
  type ApprovalRequest,
  approveRequests,
  rejectRequests,
  allowToAskAgain,
} from '@roster/contract/approvals';
import { useList, type Place } from '../../list/use-list.ts';
import type { Picked } from '../../list/ticked.ts';

export type Filters = {
  state: 'open' | 'decided';
  search?: string;
  source?: 'domain' | 'accountNumber';
  attention?: boolean;
};

/** Other administrators decide too, so the list refreshes automatically. */
const everyMilliseconds = 30_000;

export const useApprovals = (filters: Filters, sorted: { sort?: never }, place: Place) =>
  useList(listApprovals, { query: { ...filters, ...sorted } }, place, { refetchInterval: everyMilliseconds });

/** The requests of a decision; their rows are null for all that match. */
export type Asked = { picked: Picked<Filters>; rows: readonly ApprovalRequest[] | null };

/** The requests of a decision, as the API takes them. */
export const requestsOf = (picked: Picked<Filters>) =>
  'ids' in picked ? { requestIds: picked.ids } : picked;

type Decide = {
  approve: Request<typeof approveRequests>['body'];
  reject: Request<typeof rejectRequests>['body'];
  allowAgain: Request<typeof allowToAskAgain>['body'];
};
const decisions = { approve: approveRequests, reject: rejectRequests, allowAgain: allowToAskAgain };
export type Decision = keyof Decide;
export type DecisionOutcome = Response<typeof approveRequests>;

/** Which of them would be decided on. */
export const useDecisionPreview = (which: Decision, picked: Picked<Filters>) =>
  useDryRun(decisions[which], requestsOf(picked));

export const useDecide = <Which extends Decision>(which: Which) =>
  useWork<Decide[Which], DecisionOutcome>(
    ['approveRequests', 'rejectRequests', 'allowToAskAgain'],
    // The body fits the endpoint of the same name, which the compiler cannot follow.
    (body) => call(decisions[which], { body } as never) as Promise<DecisionOutcome>,
    { evenAfterRefusal: true },
  );
