import { changeRoles as endpoint } from '@roster/contract/roles';
import { decideEach } from '@roster/domain/decide-each';
import {
  afterChangeRoles,
  decideChangeRoles,
  decideRoleChange,
  rolesAfter,
} from '@roster/domain/role-grants';
import { implement } from '../../platform/implement.ts';
import { endPending, grantFulfilled } from '../pending/index.ts';
import { findLockFacts, outcomeOf, selectUsers, subjectsOf } from '../users/index.ts';
import { tellOfLostAdministrators, tellOfNewAdministrator } from '../affiliation/index.ts';
import { setRoles } from './roles.store.ts';

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

      await setRoles(tx, changes);
      const demoted = changes.filter(({ before, after }) => before.some((role) => !after.includes(role)));
      await endPending(
        tx,
        demoted.map(({ id }) => id),
        'roleLost',
      );
      await tx.audit(
        'users.rolesChanged',
        changes.map(({ id, before, after }) => ({
          subjectId: id,
          details: { before: { roles: before }, after: { roles: after } },
        })),
      );
      await grantFulfilled(tx, outcome.done);
      for (const { id, name, before, after } of changes)
        await tellOfNewAdministrator(
          tx,
          { id, name },
          after.filter((role) => !before.includes(role)),
        );
      const lost = changes.map(({ id, name, before, after }) => ({
        id,
        name,
        roles: before.filter((role) => !after.includes(role)),
      }));
      await tellOfLostAdministrators(tx, lost, 'demoted');
      return outcome;
    },
  });
});
