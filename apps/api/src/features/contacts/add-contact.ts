import { addContact as endpoint } from '@roster/contract/contacts';
import { decideAddContact } from '@roster/domain/fulfillment-contacts';
import { implement } from '../../platform/implement.ts';
import { addDuty, findContacts, findDuties, findMembers } from './contacts.store.ts';

export const addContact = implement(endpoint, ({ body }, { actor, transaction, refused }) =>
  transaction(async (tx) => {
    const { userId, country } = body;
    const member = (await findMembers(tx, [userId])).has(userId);
    const refusal = decideAddContact({ userId, country, member }, await findDuties(tx));
    if (refusal) throw refused(refusal);

    await addDuty(tx, userId, country);
    await tx.audit('contacts.added', [{ subjectId: userId, details: { country } }]);
    return { items: await findContacts(tx, actor.accountId) };
  }),
);
