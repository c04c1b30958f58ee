import { fullName } from '@roster/domain/names';
import { addUser as endpoint } from '@roster/contract/adding';
import { decideAdd } from '@roster/domain/adding';
import { implement } from '../../platform/implement.ts';
import { addFacts, countingProbes, newcomerParts, settlementHints } from './adding.ts';
import { changedUser } from '../users/index.ts';
import { createUser } from './new-users.store.ts';
import { findActorName, tellOfNewAdministrator } from '../affiliation/index.ts';

/**
 * A2. Reads the facts first, and again if the unique address shows that someone else was faster; the response then
 * follows from the new facts.
 */
export const addUser = implement(endpoint, ({ body }, context) =>
  countingProbes(context, () =>
    context.transaction(async (tx) => {
      const facts = await addFacts(context, body.email);
      const refusal = decideAdd(facts);
      if (refusal) throw context.refused(refusal, settlementHints(facts));

      const { roles, groupIds } = await newcomerParts(tx, body);
      const federated = facts.domain?.owner === 'mine' && facts.domain.federated;
      const language = body.language ?? tx.account.defaultLanguage;
      const userId = await createUser(tx, { ...body, roles, groupIds, language, federated });
      if (!userId) {
        const meanwhile = await addFacts(context, body.email);
        const now = decideAdd(meanwhile) ?? 'users.inOtherAccount';
        throw context.refused(now, settlementHints(meanwhile));
      }

      const { email, firstName, lastName, country } = body;
      const after = { email, firstName, lastName, country, roles, groupIds, source: 'manual' };
      const content = { accountName: tx.account.name, inviterName: await findActorName(tx) };
      const { queued, heldBack } = await tx.mail(
        'invitation',
        body.invite && !federated ? [userId] : [],
        content,
      );
      await tx.audit('users.added', [{ subjectId: userId, details: { after, invited: queued.length > 0 } }]);
      await tellOfNewAdministrator(tx, { id: userId, name: fullName({ firstName, lastName }) }, roles);
      return { ...(await changedUser(tx, userId)), invitationHeldBack: heldBack.length > 0 };
    }),
  ),
);
