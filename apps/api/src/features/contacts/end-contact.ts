import { endContact as endpoint } from '@roster/contract/contacts';
import { decideEndDuty } from '@roster/domain/contacts';
import { implement } from '../../platform/implement.ts';
import { findDutyBefore } from './undo-contacts.store.ts';
import { endDuty, findContacts, findDuties, within } from './contacts.store.ts';

export const endContact = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction(async (tx) => {
    const duties = await findDuties(tx);
    const refusal = decideEndDuty(params.contactId, { actorRoles: tx.actor.roles, duties });
    const duty = duties.find(({ id }) => id === params.contactId);
    if (refusal || !duty) throw refused(refusal ?? 'contacts.notFound');

    const undo = body.undoable ? tx.offerUndo() : null;
    const before = await findDutyBefore(tx, duty.id);
    await endDuty(tx, duty.id);
    await undo?.keep({ act: 'contacts', before, after: null });
    await tx.audit('contacts.ended', [{ subjectId: duty.userId, details: { country: duty.country } }]);
    return { items: await findContacts(tx, within(tx)), ...(undo && { undo: undo.offer }) };
  }),
);
