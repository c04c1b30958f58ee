import { withdrawInvitations as endpoint } from '@roster/contract/invitations';
import { decideEach } from '@roster/domain/decide-each';
import { decideWithdraw } from '@roster/domain/invitations';
import { implement } from '../../platform/implement.ts';
import { together } from '../../platform/postgres/index.ts';
import { depart } from '../affiliation/index.ts';
import { findDuties } from '../contacts/index.ts';
import { findLockFacts, subjectsOf } from '../users/index.ts';
import { findPasswordFacts, findWanted } from './invitations.store.ts';
import { outcomeOf } from './outcome.ts';

/** Deletes the invited users, so that a mistyped address is free again. */
export const withdrawInvitations = implement(endpoint, ({ body }, context) =>
  context.onMany({
    dryRun: body.dryRun,
    select: () => findWanted(body, context),
    work: async (tx, ids) => {
      const [duties, subjects] = await together(findDuties(tx), findPasswordFacts(tx, ids));
      const facts = { ...subjects, fulfillmentContacts: new Set(duties.map(({ userId }) => userId)) };
      const decisions = decideEach(ids, facts, decideWithdraw);
      if (body.dryRun) return outcomeOf(decisions, facts);

      const { users } = await findLockFacts(tx, decisions.allowed);
      await depart(tx, subjectsOf(decisions.allowed, users), { way: 'withdrawnInvitation' });
      return outcomeOf(decisions, facts);
    },
  }),
);
