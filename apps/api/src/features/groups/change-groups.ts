import type { AccessChanges } from '@roster/contract/access-changes';
import { changeGroups as endpoint } from '@roster/contract/groups';
import { decideEach } from '@roster/domain/decide-each';
import { decideChangeGroups } from '@roster/domain/groups';
import { implement } from '../../platform/implement.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { findForeignGroups } from '../account/index.ts';
import { findLockFacts, outcomeOf, selectUsers, subjectsOf, type Subject } from '../users/index.ts';
import { findAccessChanges } from '../access/index.ts';
import { findLimits } from './group-products.store.ts';
import { changeOf } from './undo-groups.ts';
import { changeMembers, findMemberships } from './groups.store.ts';
import { recordGroups } from './record-groups.ts';

/** G1: changes the groups of one or many users, from the list, the user's page or the group's page. */
export const changeGroups = implement(endpoint, async ({ body }, context) => {
  return context.onMany({
    dryRun: body.dryRun,
    select: () => selectUsers(body, context),
    work: async (tx, ids) => {
      const change = { add: body.add, remove: body.remove };
      if ((await findForeignGroups(tx, [...change.add, ...change.remove])).length > 0)
        throw context.refused('groups.notFound');
      const facts = {
        ...(await findLockFacts(tx, ids)),
        change,
        memberships: await findMemberships(tx, ids),
      };
      const decisions = decideEach(ids, facts, decideChangeGroups);
      const outcome = outcomeOf(decisions, facts.users);
      const subjects = subjectsOf(decisions.allowed, facts.users);
      if (body.dryRun) return { ...outcome, effects: await effectsOf(tx, subjects, change) };

      const undo = body.undoable ? tx.offerUndo() : null;
      await changeMembers(tx, decisions.allowed, change);
      const users = decisions.allowed.map((id) => changeOf(id, change, facts.memberships.get(id) ?? []));
      await recordGroups(tx, users);
      await undo?.keep({ act: 'groups', users });
      return { ...outcome, ...(undo && { undo: undo.offer }) };
    },
  });
});

/** E1: what they could run by their groups of then. */
async function effectsOf(
  tx: AccountTransaction,
  subjects: readonly Subject[],
  { add, remove }: { add: readonly string[]; remove: readonly string[] },
): Promise<AccessChanges[]> {
  const added = await findLimits(tx, add);
  const changes = await findAccessChanges(tx, subjects, (_id, { groups }) => {
    const kept = groups.filter(({ id }) => !remove.includes(id) && !add.includes(id));
    return [{ act: 'groups', groups: [...kept, ...added] }];
  });
  return changes.map(({ facts: _, ...change }) => change);
}
