import { allowToAskAgain } from './allow-to-ask-again.ts';
import { approveRequests } from './approve-requests.ts';
import { listApprovals } from './list-approvals.ts';
import { rejectRequests } from './reject-requests.ts';
import { tellApproversDaily, remindOfOldRequests } from './tell-approvers.ts';

export const approvals = [listApprovals, approveRequests, rejectRequests, allowToAskAgain];

export const approvalJobs = [tellApproversDaily, remindOfOldRequests];
