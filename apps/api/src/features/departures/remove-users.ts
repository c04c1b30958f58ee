import { removeUsers as endpoint } from '@roster/contract/departures';
import { decideEach } from '@roster/domain/decide-each';
import { afterRemove, decideRemove } from '@roster/domain/departures';
import { implement } from '../../platform/implement.ts';
import { findDuties } from '../contacts/index.ts';
import { depart } from '../affiliation/index.ts';
import { findLockFacts, outcomeOf, subjectsOf, selectUsers } from '../users/index.ts';
import { findHoldings } from './removals.store.ts';
import { judgeSettlements, settle, settlementsOfSlice } from './settle-duties.ts';
import { together } from '../../platform/postgres/index.ts';

const nothing = { seats: [], contacts: [] };

/**
 * D1–D3. Settles what the users hold and then removes them, in one transaction for each slice. The dry run lists what
 * each of them holds, also for those who are refused only because their fulfillment contact duty is not settled yet.
 */
export const removeUsers = implement(endpoint, ({ body }, context) => {
  const wanted = body.settlements ?? nothing;
  const settled = new Set(wanted.contacts.map(({ userId }) => userId));
  return context.onMany({
    dryRun: body.dryRun,
    select: async () => firstOf(settled, await selectUsers(body, context)),
    work: async (tx, ids, all) => {
      const settlements = await settlementsOfSlice(tx, wanted, ids, all);
      const [duties, lockFacts] = await together(findDuties(tx), findLockFacts(tx, ids));
      const holders = duties.map(({ userId }) => userId);
      const facts = {
        ...lockFacts,
        unsettledContacts: new Set(holders.filter((id) => !settled.has(id))),
      };
      const decisions = decideEach(ids, facts, decideRemove, afterRemove);
      const outcome = outcomeOf(decisions, facts.users);
      const inSlice = new Set(ids);
      const later = all.filter((id) => !inSlice.has(id));
      await judgeSettlements(tx, settlements, [...decisions.allowed, ...later], duties, context.refused);
      if (body.dryRun) {
        const unsettled = decisions.refused.filter(({ code }) => code === 'users.isFulfillmentContact');
        const shown = [...unsettled.map(({ id }) => id), ...decisions.allowed];
        return { ...outcome, effects: await findHoldings(tx, subjectsOf(shown, facts.users), duties) };
      }

      const leaving = subjectsOf(decisions.allowed, facts.users);
      await settle(tx, settlements, decisions.allowed);
      await depart(tx, leaving, { way: 'removal', by: 'administrator', reason: body.reason ?? null });
      return outcome;
    },
  });
});

/** D2 judges all fulfillment contacts who leave together, so they are in one slice: the first. */
const firstOf = (contacts: ReadonlySet<string>, ids: readonly string[]) => [
  ...ids.filter((id) => contacts.has(id)),
  ...ids.filter((id) => !contacts.has(id)),
];
