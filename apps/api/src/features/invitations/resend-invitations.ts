import { resendInvitations as endpoint } from '@roster/contract/invitations';
import { implement } from '../../platform/implement.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { findActorName } from '../users/index.ts';
import { findPasswordFacts, findWanted } from './invitations.store.ts';
import { decideInvitations, outcomeOf } from './outcome.ts';

/** W1: sends a new link to each user; older links end. */
export const resendInvitations = implement(endpoint, ({ body }, context) =>
  context.onMany({
    dryRun: body.dryRun,
    select: () => findWanted(body, context),
    work: async (tx, ids) => {
      const facts = await findPasswordFacts(tx, ids);
      const decisions = decideInvitations(ids, facts);
      if (!body.dryRun) await sendInvitations(tx, decisions.allowed);
      return outcomeOf(decisions, facts);
    },
  }),
);

export async function sendInvitations(tx: Transaction, userIds: readonly string[]): Promise<void> {
  await tx.audit(
    'users.invited',
    userIds.map((id) => ({ subjectId: id, details: {} })),
  );
  const inviterName = await findActorName(tx);
  await tx.mail('invitation', userIds, { accountName: tx.account?.name, inviterName });
}
