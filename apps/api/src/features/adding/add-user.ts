import { fullName } from '@roster/domain/names';
import { addUser as endpoint } from '@roster/contract/adding';
import { decideAdd } from '@roster/domain/adding';
import { implement } from '../../platform/implement.ts';
import { newId, together } from '../../platform/postgres/index.ts';
import { addFacts, countingProbes, findNewcomerParts, refusedAs, requireGrantable } from './adding.ts';
import { userNow } from '../users/index.ts';
import { createUser } from './new-users.store.ts';
import { tellOfNewAdministrator } from '../affiliation/index.ts';

/**
 * A2. Reads the facts first, and again if the unique address shows that someone else was faster; the response then
 * follows from the new facts.
 */
export const addUser = implement(endpoint, ({ body }, context) =>
  countingProbes(context, async (tx) => {
    const [facts, parts] = await together(addFacts(context, body.email), findNewcomerParts(tx, body));
    const id = newId();
    const refusal = decideAdd(facts);
    if (refusal) throw refusedAs(refusal, facts, context);
    requireGrantable(tx, parts, context.refused);

    const { roles, groupIds } = parts;
    const federated = facts.domain?.owner === 'mine' && facts.domain.federated;
    const language = body.language ?? tx.account.defaultLanguage;
    const content = { accountName: tx.account.name, inviterName: fullName(context.actor) };
    const [created, { queued, heldBack }, user] = await together(
      createUser(tx, { ...body, id, roles, groupIds, language, federated }),
      tx.mail('invitation', body.invite && !federated ? [id] : [], content),
      userNow(tx, id),
    );
    if (!created || !user) {
      const found = await addFacts(context, body.email);
      const now = decideAdd(found) ?? 'users.inOtherAccount';
      throw refusedAs(now, found, context);
    }

    const { email, firstName, lastName, country } = body;
    const after = { email, firstName, lastName, country, roles, groupIds, source: 'manual' as const };
    await tx.audit('users.added', [{ subjectId: id, details: { after, invited: queued.length > 0 } }]);
    await tellOfNewAdministrator(tx, { id, name: fullName({ firstName, lastName }) }, roles);
    return { ...user, invitationHeldBack: heldBack.length > 0 };
  }),
);
