import { allowToAskAgain as endpoint } from '@roster/contract/approvals';
import { decideAllowAgain } from '@roster/domain/approvals';
import { decideEach } from '@roster/domain/decide-each';
import { implement } from '../../platform/implement.ts';
import { allowAgain, findDecidable, findWanted } from './approvals.store.ts';
import { outcomeOf, requestsOf } from './outcome.ts';

/** P2: an approver lets rejected users ask again right away; they are notified, unless they could already. */
export const allowToAskAgain = implement(endpoint, ({ body }, { actor, platform, onMany, refused }) =>
  onMany({
    dryRun: body.dryRun,
    select: () => findWanted(platform.database.reader, actor.accountId, body, refused),
    work: async (tx, ids) => {
      const requests = await findDecidable(tx, ids);
      const decisions = decideEach(ids, requests, decideAllowAgain);
      if (body.dryRun) return outcomeOf(decisions, requests);

      const changed = await allowAgain(tx, decisions.allowed);
      const userIds = requestsOf(changed, requests).map(({ userId }) => userId);
      await tx.audit(
        'approvals.allowedAgain',
        userIds.map((subjectId) => ({ subjectId, details: {} })),
      );
      await tx.mail('mayAskAgain', userIds, { accountName: tx.account.name, profilePage: '/profile' });
      return outcomeOf(decisions, requests);
    },
  }),
);
