import { endContacts as endpoint } from '@roster/contract/contacts';
import { afterEndDuty, decideEndDuty } from '@roster/domain/contacts';
import { decideEach } from '@roster/domain/decide-each';
import { implement } from '../../platform/implement.ts';
import { findIds, selectMatching } from '../../platform/lists/index.ts';
import { contactList, findContacts, findDuties, within } from './contacts.store.ts';
import { endDuties } from './end-duties.ts';

/** Ends the duties of several contacts, or of all that match but the last one. */
export const endContacts = implement(endpoint, ({ body }, context) => {
  const { accountId } = context.actor;
  const { reader } = context.platform.database;
  return context.onMany({
    dryRun: body.dryRun,
    select: () =>
      'contactIds' in body
        ? Promise.resolve(body.contactIds)
        : selectMatching(body, context.refused, (filters, limit) =>
            findIds(reader, contactList(accountId, filters), limit),
          ),
    work: async (tx, ids) => {
      const duties = await findDuties(tx);
      const facts = { actorRoles: tx.actor.roles, duties };
      const { allowed, refused } = decideEach(ids, facts, decideEndDuty, afterEndDuty);
      const names = new Map(
        refused.length > 0 ? (await findContacts(tx, within(tx))).map(({ id, name }) => [id, name]) : [],
      );
      const outcome = {
        done: allowed,
        refused: refused.map((one) => ({ ...one, name: names.get(one.id) ?? null })),
      };
      if (body.dryRun || allowed.length === 0) return outcome;
      const ending = duties.filter(({ id }) => allowed.includes(id));
      return { ...outcome, ...(await endDuties(tx, ending, body)) };
    },
  });
});
