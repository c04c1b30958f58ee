import { listApprovals as endpoint } from '@roster/contract/approvals';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { requestList, type RequestRow } from './approvals.store.ts';

/** P3: lists each request with its evidence. */
export const listApprovals = implement(endpoint, ({ query }, context) =>
  listPage(endpoint, query, context, requestList(context.actor.accountId, query), requestAnswer),
);

const requestAnswer = (row: RequestRow) => ({
  id: row.id,
  userId: row.user_id,
  email: row.email,
  firstName: row.first_name,
  lastName: row.last_name,
  country: row.country,
  state: row.state,
  requestedAt: row.requested_at.toISOString(),
  source: row.source,
  message: row.message,
  evidence: {
    // No one is a user before their address is verified.
    verifiedMail: true,
    verifiedDomain: row.verified_domain,
    earlier: row.earlier && { ...row.earlier, leftAt: new Date(row.earlier.leftAt).toISOString() },
    rejectedBefore: row.rejected_before,
    duplicates: row.duplicates,
    countryMismatch: row.country_mismatch,
  },
  decided: row.decided_at && {
    at: row.decided_at.toISOString(),
    byName: row.decided_by_name,
    reason: row.reason,
    askAgainAt: row.ask_again_at?.toISOString() ?? null,
  },
});
