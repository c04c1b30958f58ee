import { getNotices as endpoint } from '@roster/contract/overview';
import { may } from '@roster/domain/permissions';
import { implement } from '../../platform/implement.ts';
import { countWaiting } from '../account/index.ts';

/** Counts for the navigation. Requested in the background, so it does not keep the session alive. */
export const getNotices = implement(endpoint, async (_input, { actor, platform }) => {
  const { accountId, roles } = actor;
  const approves = may(roles, 'approvals.read');
  const answers = may(roles, 'requests.answer');
  if (accountId === null || !(approves || answers)) return { pendingApprovals: null, userRequests: null };
  const waiting = await countWaiting(platform.database.reader, accountId);
  return {
    pendingApprovals: approves ? waiting.approvals : null,
    userRequests: answers ? waiting.requests : null,
  };
});
