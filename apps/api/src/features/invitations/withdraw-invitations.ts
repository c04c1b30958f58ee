import { withdrawInvitations as endpoint } from '@roster/contract/invitations';
import { implement } from '../../platform/implement.ts';
import { leave } from '../affiliation/index.ts';
import { findPasswordFacts, findWanted } from './invitations.store.ts';
import { decideInvitations, outcomeOf } from './outcome.ts';

/** Deletes the invited users, so that a mistyped address is free again. */
export const withdrawInvitations = implement(endpoint, ({ body }, context) =>
  context.onMany({
    dryRun: body.dryRun,
    select: () => findWanted(body, context),
    work: async (tx, ids) => {
      const facts = await findPasswordFacts(tx, ids);
      const decisions = decideInvitations(ids, facts);
      if (body.dryRun) return outcomeOf(decisions, facts);

      await tx.audit(
        'users.invitationWithdrawn',
        decisions.allowed.map((id) => ({ subjectId: id, details: {} })),
      );
      await leave(tx, decisions.allowed, 'withdrawn');
      return outcomeOf(decisions, facts);
    },
  }),
);
