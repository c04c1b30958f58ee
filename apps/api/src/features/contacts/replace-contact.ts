import { replaceContact as endpoint } from '@roster/contract/contacts';
import { decideAddContact, decideReplaceContact } from '@roster/domain/fulfillment-contacts';
import { implement } from '../../platform/implement.ts';
import { findContacts, findDuties, findMembers, replaceDuty } from './contacts.store.ts';

export const replaceContact = implement(endpoint, ({ params, body }, { actor, transaction, refused }) =>
  transaction(async (tx) => {
    const duties = await findDuties(tx);
    const duty = duties.find(({ id }) => id === params.contactId);
    if (!duty) throw refused('contacts.notFound');
    const member = (await findMembers(tx, [body.userId])).has(body.userId);
    const wanted = { userId: duty.userId, replacedBy: body.userId, member, leaving: false };
    const refusal = decideReplaceContact(wanted, duties);
    if (refusal) throw refused(refusal);
    const rest = duties.filter(({ id }) => id !== duty.id);
    const doubled = decideAddContact({ userId: body.userId, country: duty.country, member }, rest);
    if (doubled === 'contacts.alreadyContact') throw refused(doubled);

    await replaceDuty(tx, duty.id, body.userId);
    const details = {
      country: duty.country,
      before: { userId: duty.userId },
      after: { userId: body.userId },
    };
    await tx.audit('contacts.replaced', [{ subjectId: body.userId, details }]);
    return { items: await findContacts(tx, actor.accountId) };
  }),
);
