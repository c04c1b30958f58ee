import { periodic } from '../../platform/jobs/index.ts';
import { allowToAskAgain } from './allow-to-ask-again.ts';
import { approveRequests } from './approve-requests.ts';
import { endOwnWait, enterAwaited } from './end-own-wait.ts';
import { endRequestsOfClosedAccount, moveRequests } from './end-requests.ts';
import { listApprovals } from './list-approvals.ts';
import { lookAgainAtRequests } from './look-again.ts';
import { rejectRequests } from './reject-requests.ts';
import { remindOfOldRequests, tellApproversDaily } from './tell-approvers.ts';

export { findApprovers } from './approval-mails.store.ts';
export { findAwaited } from './ended-requests.store.ts';
export { endOwnWait, endRequestsOfClosedAccount, enterAwaited, moveRequests };

export const actions = [listApprovals, approveRequests, rejectRequests, allowToAskAgain];

export const jobs = [
  periodic('tell approvers daily', 'ten minutes', tellApproversDaily),
  periodic('look again at new requests', 'ten minutes', lookAgainAtRequests),
  periodic('remind of old requests', 'ten minutes', remindOfOldRequests),
];
