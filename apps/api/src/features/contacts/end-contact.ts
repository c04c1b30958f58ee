import { endContact as endpoint } from '@roster/contract/contacts';
import { decideEndDuty } from '@roster/domain/contacts';
import { implement } from '../../platform/implement.ts';
import { endDuty, findContacts, findDuties, within } from './contacts.store.ts';

export const endContact = implement(endpoint, ({ params }, { transaction, refused }) =>
  transaction(async (tx) => {
    const duties = await findDuties(tx);
    const refusal = decideEndDuty(params.contactId, { actorRoles: tx.actor.roles, duties });
    const duty = duties.find(({ id }) => id === params.contactId);
    if (refusal || !duty) throw refused(refusal ?? 'contacts.notFound');

    await endDuty(tx, duty.id);
    await tx.audit('contacts.ended', [{ subjectId: duty.userId, details: { country: duty.country } }]);
    return { items: await findContacts(tx, within(tx)) };
  }),
);
