import { replaceContact as endpoint } from '@roster/contract/contacts';
import { decideAddContact, decideReplaceContact } from '@roster/domain/contacts';
import { implement } from '../../platform/implement.ts';
import { findDutiesBefore } from './undo-contacts.store.ts';
import { findContacts, findDuties, findMembers, replaceDuty, within } from './contacts.store.ts';

export const replaceContact = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction(async (tx) => {
    const duties = await findDuties(tx);
    const duty = duties.find(({ id }) => id === params.contactId);
    if (!duty) throw refused('contacts.notFound');
    const member = (await findMembers(tx, [body.userId])).get(body.userId);
    const actorRoles = tx.actor.roles;
    const wanted = { userId: duty.userId, replacedBy: body.userId, member, leaving: false };
    const refusal = decideReplaceContact(wanted, { actorRoles, duties });
    if (refusal) throw refused(refusal);
    const rest = duties.filter(({ id }) => id !== duty.id);
    const doubled = decideAddContact(
      { ...body, country: duty.country, member },
      { actorRoles, duties: rest },
    );
    if (doubled === 'contacts.alreadyContact') throw refused(doubled);

    const undo = body.undoable ? tx.offerUndo() : null;
    const [before] = await findDutiesBefore(tx, [duty.id]);
    await replaceDuty(tx, duty.id, body.userId);
    const after = { id: duty.id, userId: body.userId, country: duty.country };
    await undo?.keep({ act: 'contacts', duties: [{ before: before ?? null, after }] });
    const details = {
      country: duty.country,
      before: { userId: duty.userId },
      after: { userId: body.userId },
    };
    await tx.audit('contacts.replaced', [{ subjectId: body.userId, details }]);
    return { items: await findContacts(tx, within(tx)), ...(undo && { undo: undo.offer }) };
  }),
);
