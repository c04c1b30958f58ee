import { resendInvitations as endpoint } from '@roster/contract/invitations';
import { implement } from '../../platform/implement.ts';
import { sendInvitations } from '../affiliation/index.ts';
import { findPasswordFacts, findWanted } from './invitations.store.ts';
import { decideInvitations, outcomeOf } from './outcome.ts';

/** W1: sends a new link to each user, within the allowances; older links end. */
export const resendInvitations = implement(endpoint, ({ body }, context) =>
  context.onMany({
    dryRun: body.dryRun,
    select: () => findWanted(body, context),
    work: async (tx, ids) => {
      const facts = await findPasswordFacts(tx, ids);
      const decisions = decideInvitations(ids, facts);
      if (body.dryRun) return { ...outcomeOf(decisions, facts), repeated: [] };

      const { queued, repeated, heldBack } = await sendInvitations(tx, decisions.allowed);
      const tooMany = heldBack.map((id) => ({ id, code: 'mails.tooMany' as const }));
      const sent = { allowed: [...queued, ...repeated], refused: [...decisions.refused, ...tooMany] };
      return { ...outcomeOf(sent, facts), repeated };
    },
  }),
);
