import { endContact as endpoint } from '@roster/contract/contacts';
import { decideEndDuty } from '@roster/domain/contacts';
import { implement } from '../../platform/implement.ts';
import { findContacts, findDuties, within } from './contacts.store.ts';
import { endDuties } from './end-duties.ts';

export const endContact = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction(async (tx) => {
    const duties = await findDuties(tx);
    const refusal = decideEndDuty(params.contactId, { actorRoles: tx.actor.roles, duties });
    const duty = duties.find(({ id }) => id === params.contactId);
    if (refusal || !duty) throw refused(refusal ?? 'contacts.notFound');

    const undo = await endDuties(tx, [duty], body);
    return { items: await findContacts(tx, within(tx)), ...undo };
  }),
);
