import { changeRoles as endpoint } from '@roster/contract/roles';
import { decideEach } from '@roster/domain/decide-each';
import {
  afterChangeRoles,
  decideChangeRoles,
  decideRoleChange,
  rolesAfter,
} from '@roster/domain/role-grants';
import { implement } from '../../platform/implement.ts';
import { findLockFacts, outcomeOf, selectUsers, subjectsOf } from '../users/index.ts';
import { changeMemberRoles } from './change-member-roles.ts';
import { withoutName } from './undo-roles.ts';

/**
 * R1–R3: changes roles of one or many; unassigning a role unassigns its dependents, assigning one assigns what it
 * requires.
 */
export const changeRoles = implement(endpoint, async ({ body }, context) => {
  const change = { add: body.add, remove: body.remove };
  const contradiction = decideRoleChange(change);
  if (contradiction) throw context.refused(contradiction);
  return context.onMany({
    dryRun: body.dryRun,
    select: () => selectUsers(body, context),
    work: async (tx, ids) => {
      const facts = { ...(await findLockFacts(tx, ids)), change };
      const decisions = decideEach(ids, facts, decideChangeRoles, afterChangeRoles);
      const outcome = outcomeOf(decisions, facts.users);
      const changes = subjectsOf(decisions.allowed, facts.users).map(({ id, name, roles }) => ({
        id,
        name,
        before: [...roles],
        after: rolesAfter(roles, change),
      }));
      if (body.dryRun) return { ...outcome, effects: changes };

      const undo = body.undoable ? tx.offerUndo() : null;
      const { requests } = await changeMemberRoles(tx, changes);
      await undo?.keep({ act: 'roles', users: changes.map(withoutName), requests });
      return { ...outcome, ...(undo && { undo: undo.offer }) };
    },
  });
});
