import { approveRequests as endpoint } from '@roster/contract/approvals';
import { decideApprove } from '@roster/domain/approvals';
import { decideEach } from '@roster/domain/decide-each';
import type { RoleKey } from '@roster/domain/roles';
import { implement } from '../../platform/implement.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { joinAll, tellApproved, tellOfNewAdministrator } from '../affiliation/index.ts';
import { findNewcomerParts, requireGrantable } from '../adding/index.ts';
import { decide, findDecidable, findWanted, type DecidableRequest } from './approvals.store.ts';
import { outcomeOf, requestsOf } from './outcome.ts';
import { together } from '../../platform/postgres/index.ts';

/** P2: the users join right away with the chosen roles, groups and country. */
export const approveRequests = implement(endpoint, ({ body }, { actor, platform, onMany, refused }) =>
  onMany({
    dryRun: body.dryRun,
    select: () => findWanted(platform.database.reader, actor.accountId, body, refused),
    work: async (tx, ids) => {
      const [found, requests] = await together(findNewcomerParts(tx, body), findDecidable(tx, ids));
      requireGrantable(tx, found, refused);
      const parts = { roles: found.roles, groupIds: found.groupIds };
      const decisions = decideEach(ids, requests, decideApprove);
      if (body.dryRun) return outcomeOf(decisions, requests);

      await decide(tx, decisions.allowed, { state: 'approved', reason: null, askAgainAt: null });
      const approved = requestsOf(decisions.allowed, requests);
      const entitlementCountry = body.entitlementCountry ?? null;
      const joining = { ...parts, entitlementCountry, unlock: false, checklist: 'locked' as const };
      const members = new Set(
        await joinAll(
          tx,
          approved.map(({ userId }) => userId),
          { ...joining, source: 'registration' },
        ),
      );
      const joined = approved.filter(({ userId }) => members.has(userId));
      // A1: another account was faster. That closes the request too.
      const late = approved
        .filter(({ userId }) => !members.has(userId))
        .map(({ id }) => ({ id, code: 'approvals.noLongerWaiting' as const }));
      await record(tx, joined, { ...parts, entitlementCountry });
      return outcomeOf(
        { allowed: joined.map(({ id }) => id), refused: [...decisions.refused, ...late] },
        requests,
      );
    },
  }),
);

type Parts = { roles: RoleKey[]; groupIds: string[]; entitlementCountry: string | null };

async function record(tx: AccountTransaction, joined: readonly DecidableRequest[], parts: Parts) {
  const userIds = joined.map(({ userId }) => userId);
  await tx.audit(
    'approvals.approved',
    userIds.map((subjectId) => ({ subjectId, details: { after: parts } })),
  );
  await tellApproved(tx, userIds);
  for (const { userId, name } of joined) await tellOfNewAdministrator(tx, { id: userId, name }, parts.roles);
}
