import { sendPasswordReset as endpoint } from '@roster/contract/passwords';
import { decideSendReset } from '@roster/domain/invitations';
import { implement } from '../../platform/implement.ts';
import { sendInvitations } from '../affiliation/index.ts';
import { findPasswordFacts } from '../invitations/index.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** W1: sends a link to set a new password, or the invitation again to invited users. It never unlocks. */
export const sendPasswordReset = implement(endpoint, ({ params }, { transaction, refused }) =>
  transaction(async (tx) => {
    const { userId } = params;
    const facts = await findPasswordFacts(tx, [userId]);
    const refusal = decideSendReset(userId, facts);
    if (refusal) throw refused(refusal);

    const sent = facts.users.get(userId)?.status === 'invited' ? 'invitation' : 'passwordReset';
    const { heldBack, repeated } = await (sent === 'invitation' ? sendInvitations : sendResets)(tx, [userId]);
    if (heldBack.length > 0) throw refused('mails.tooMany');
    return { sent, repeated: repeated.length > 0 } as const;
  }),
);

async function sendResets(tx: Transaction, userIds: readonly string[]) {
  const receipt = await tx.mail('passwordReset', userIds, { byAdministrator: 'yes' });
  await tx.audit(
    'users.passwordResetSent',
    receipt.queued.map((id) => ({ subjectId: id, details: {} })),
  );
  return receipt;
}
