import { rejectRequests as endpoint } from '@roster/contract/approvals';
import { askAgainDays, decideRequest } from '@roster/domain/approvals';
import { decideEach } from '@roster/domain/decide-each';
import { implement } from '../../platform/implement.ts';
import { decide, findDecidable, findWanted } from './approvals.store.ts';
import { outcomeOf, requestsOf } from './outcome.ts';

const day = 86_400_000;

/** P2: the user is notified, with the reason, and may ask again after 7 days. */
export const rejectRequests = implement(endpoint, ({ body }, { actor, platform, onMany, refused }) =>
  onMany({
    dryRun: body.dryRun,
    select: () => findWanted(platform.database.reader, actor.accountId, body, refused),
    work: async (tx, ids) => {
      const requests = await findDecidable(tx, ids);
      const decisions = decideEach(ids, requests, decideRequest);
      if (body.dryRun) return outcomeOf(decisions, requests);
      const askAgainAt = new Date(tx.now.getTime() + askAgainDays * day);
      const reason = body.reason ?? null;

      await decide(tx, decisions.allowed, { state: 'rejected', reason, askAgainAt });
      const userIds = requestsOf(decisions.allowed, requests).map(({ userId }) => userId);
      await tx.audit(
        'approvals.rejected',
        userIds.map((subjectId) => ({ subjectId, details: { ...(reason && { reason }) } })),
      );
      await tx.mail('requestRejected', userIds, {
        accountName: tx.account.name,
        askAgainAt,
        reason: reason ?? '',
        hasReason: reason ? 'yes' : 'no',
        profilePage: '/profile',
      });
      return outcomeOf(decisions, requests);
    },
  }),
);
