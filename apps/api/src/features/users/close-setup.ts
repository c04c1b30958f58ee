import { closeSetup as endpoint } from '@roster/contract/edits';
import { mayActOn } from '@roster/domain/permissions';
import { implement } from '../../platform/implement.ts';
import { changedUser } from './changed-user.ts';
import { closeChecklist, lockForEdit } from './edits.store.ts';

/** A3: dismisses the checklist, which is a help and not a duty. */
export const closeSetup = implement(endpoint, ({ params }, { transaction, refused }) =>
  transaction(async (tx) => {
    const user = await lockForEdit(tx, params.userId);
    if (!user) throw refused('users.notFound');
    if (!mayActOn(tx.actor.roles, user.roles)) throw refused('users.administratorProtected');

    await closeChecklist(tx, params.userId);
    await tx.audit('users.setupClosed', [{ subjectId: params.userId, details: {} }]);
    return changedUser(tx, params.userId);
  }),
);
