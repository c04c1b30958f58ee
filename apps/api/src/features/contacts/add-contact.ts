import { addContact as endpoint } from '@roster/contract/contacts';
import { decideAddContact } from '@roster/domain/contacts';
import { implement } from '../../platform/implement.ts';
import { addDuty, findContacts, findDuties, findMembers, within } from './contacts.store.ts';

export const addContact = implement(endpoint, ({ body }, { transaction, refused }) =>
  transaction(async (tx) => {
    const { userId, country } = body;
    const member = (await findMembers(tx, [userId])).get(userId);
    const facts = { actorRoles: tx.actor.roles, duties: await findDuties(tx) };
    const refusal = decideAddContact({ userId, country, member }, facts);
    if (refusal) throw refused(refusal);

    // The first contact of an account does not go again: one must always remain.
    const undo = body.undoable && facts.duties.length > 0 ? tx.offerUndo() : null;
    const id = await addDuty(tx, userId, country);
    await undo?.keep({ act: 'contacts', duties: [{ before: null, after: { id, userId, country } }] });
    await tx.audit('contacts.added', [{ subjectId: userId, details: { country } }]);
    return { items: await findContacts(tx, within(tx)), ...(undo && { undo: undo.offer }) };
  }),
);
