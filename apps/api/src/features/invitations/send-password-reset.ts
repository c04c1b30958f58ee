import { sendPasswordReset as endpoint } from '@roster/contract/invitations';
import { decideSendReset } from '@roster/domain/invitations';
import { implement } from '../../platform/implement.ts';
import { findPasswordFacts } from './invitations.store.ts';
import { sendInvitations } from './resend-invitations.ts';

/** W1: sends a link to set a new password, or the invitation again to invited users. It never unlocks. */
export const sendPasswordReset = implement(endpoint, ({ params }, { transaction, refused }) =>
  transaction(async (tx) => {
    const { userId } = params;
    const facts = await findPasswordFacts(tx, [userId]);
    const refusal = decideSendReset(userId, facts);
    if (refusal) throw refused(refusal);

    if (facts.users.get(userId)?.status === 'invited') {
      await sendInvitations(tx, [userId]);
      return { sent: 'invitation' as const };
    }
    await tx.audit('users.passwordResetSent', [{ subjectId: userId, details: {} }]);
    await tx.mail('passwordReset', [userId], { byAdministrator: 'yes' });
    return { sent: 'passwordReset' as const };
  }),
);
