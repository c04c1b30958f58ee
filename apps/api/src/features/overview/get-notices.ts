import { getNotices as endpoint } from '@roster/contract/overview';
import { may } from '@roster/domain/permissions';
import { implement } from '../../platform/implement.ts';
import { together } from '../../platform/postgres/index.ts';
import { countWaiting } from '../account/index.ts';
import { countInvitations } from '../invitations/index.ts';
import { countForOperators } from './overview.store.ts';

/** Counts for the navigation. Requested in the background, so it does not keep the session alive. */
export const getNotices = implement(endpoint, async (_input, { actor, platform, now }) => {
  const { accountId, roles, operator } = actor;
  const { reader } = platform.database;
  const mayIn = (permission: Parameters<typeof may>[1]) => accountId !== null && may(roles, permission);
  const waits = mayIn('approvals.read') || mayIn('requests.answer');
  const [waiting, invitations, forOperators] = await together(
    accountId !== null && waits ? countWaiting(reader, accountId) : null,
    accountId !== null && mayIn('users.invite') ? countInvitations(reader, accountId, now) : null,
    operator ? countForOperators(reader) : null,
  );
  return {
    pendingApprovals: waiting && mayIn('approvals.read') ? waiting.approvals : null,
    userRequests: waiting && mayIn('requests.answer') ? waiting.requests : null,
    failedInvitations: invitations && invitations.failed,
    undelivered: forOperators && forOperators.undelivered,
    serviceRequests: forOperators && forOperators.requests,
  };
});
