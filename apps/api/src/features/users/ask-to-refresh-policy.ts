import { askToRefreshPolicy as endpoint } from '@roster/contract/policies';
import { mayActOn } from '@roster/domain/permissions';
import { implement } from '../../platform/implement.ts';
import { changedUser } from './changed-user.ts';
import { lockForEdit, markPolicyAsked } from './edits.store.ts';

/** A3: the last step of "Finish setting up": their device still has the policy of the previous account. */
export const askToRefreshPolicy = implement(endpoint, ({ params }, { transaction, refused }) =>
  transaction(async (tx) => {
    const user = await lockForEdit(tx, params.userId);
    if (!user) throw refused('users.notFound');
    if (!mayActOn(tx.actor.roles, user.roles)) throw refused('users.administratorProtected');

    const content = { accountName: tx.account.name };
    const { queued, heldBack } = await tx.mail('refreshPolicy', [params.userId], content);
    if (heldBack.length > 0) throw refused('mails.tooMany');
    await markPolicyAsked(tx, params.userId);
    await tx.audit(
      'users.askedToRefreshPolicy',
      queued.map((id) => ({ subjectId: id, details: {} })),
    );
    return changedUser(tx, params.userId);
  }),
);
