import { removeUsers as endpoint } from '@roster/contract/remove-users';
import { decideEach } from '@roster/domain/decide-each';
import { afterRemove, decideRemove } from '@roster/domain/departures';
import { implement } from '../../platform/implement.ts';
import { findDuties } from '../contacts/index.ts';
import { depart } from './depart.ts';
import { findLockFacts } from './locks.store.ts';
import { outcomeOf, subjectsOf } from './outcome.ts';
import { findHoldings } from './removals.store.ts';
import { selectUsers } from './selection.ts';
import { judgeSettlements, settle } from './settle-duties.ts';

const nothing = { seats: [], contacts: [] };

/**
 * D1–D3. Settles what the users hold and then removes them, in one transaction. The dry run lists what each of them
 * holds, also for those who are refused only because their fulfillment contact duty is not settled yet.
 */
export const removeUsers = implement(endpoint, async ({ body }, context) => {
  const ids = await selectUsers(body, context);
  return context.transaction(async (tx) => {
    const settlements = body.settlements ?? nothing;
    const duties = await findDuties(tx);
    const settled = new Set(settlements.contacts.map(({ userId }) => userId));
    const holders = duties.map(({ userId }) => userId);
    const facts = {
      ...(await findLockFacts(tx, ids)),
      unsettledContacts: new Set(holders.filter((id) => !settled.has(id))),
    };
    const decisions = decideEach(ids, facts, decideRemove, afterRemove);
    const outcome = outcomeOf(decisions, facts.users);
    await judgeSettlements(tx, settlements, decisions.allowed, duties);
    if (body.dryRun) {
      const unsettled = decisions.refused.filter(({ code }) => code === 'users.isFulfillmentContact');
      const shown = [...unsettled.map(({ id }) => id), ...decisions.allowed];
      return { ...outcome, effects: await findHoldings(tx, subjectsOf(shown, facts.users)) };
    }

    const leaving = subjectsOf(decisions.allowed, facts.users);
    await settle(tx, settlements, decisions.allowed);
    await depart(tx, leaving, { reason: body.reason ?? null });
    return outcome;
  });
});
