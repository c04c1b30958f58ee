import { giveRoles as endpoint } from '@roster/contract/edit-users';
import { mayActOn } from '@roster/domain/permissions';
import { decideGrant, withNeeded } from '@roster/domain/role-grants';
import { implement } from '../../platform/implement.ts';
import { tellOfNewAdministrator } from './adding.ts';
import { changedUser } from './changed-user.ts';
import { addRoles, lockForEdit } from './edits.store.ts';

/** R1: roles add up. */
export const giveRoles = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction(async (tx) => {
    const user = await lockForEdit(tx, params.userId);
    if (!user) throw refused('users.notFound');
    if (!mayActOn(tx.actor.roles, user.roles)) throw refused('users.administratorProtected');
    const roles = withNeeded(body.add);
    const refusal = decideGrant(tx.actor.roles, roles);
    if (refusal) throw refused(refusal);

    await addRoles(tx, params.userId, roles);
    const after = await changedUser(tx, params.userId);
    const details = { before: { roles: user.roles }, after: { roles: after.roles } };
    await tx.audit('users.rolesGiven', [{ subjectId: params.userId, details }]);
    const fresh = roles.filter((role) => !user.roles.includes(role));
    await tellOfNewAdministrator(tx, { id: params.userId, name: user.name }, fresh);
    return after;
  }),
);
