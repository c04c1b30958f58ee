import { allowToAskAgain } from './allow-to-ask-again.ts';
import { approveRequests } from './approve-requests.ts';
import { listApprovals } from './list-approvals.ts';
import { rejectRequests } from './reject-requests.ts';
import { remindOfOldRequests, tellApproversDaily } from './tell-approvers.ts';

export const actions = [listApprovals, approveRequests, rejectRequests, allowToAskAgain];

export const jobs = [tellApproversDaily, remindOfOldRequests];
