import { withdrawInvitations as endpoint } from '@roster/contract/invitations';
import { implement } from '../../platform/implement.ts';
import { depart } from '../affiliation/index.ts';
import { findLockFacts, subjectsOf } from '../users/index.ts';
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

      const { users } = await findLockFacts(tx, decisions.allowed);
      await depart(tx, subjectsOf(decisions.allowed, users), { way: 'withdrawnInvitation' });
      return outcomeOf(decisions, facts);
    },
  }),
);
