import { fullName } from '@roster/domain/names';
import { confirmEmailChange as endpoint } from '@roster/contract/email-changes';
import { decideConfirmEmail } from '@roster/domain/email-changes';
import { domainOf } from '@roster/domain/emails';
import { implement } from '../../platform/implement.ts';
import { isInAccount, type Transaction } from '../../platform/transaction.ts';
import { findDomainOwner } from '../account/index.ts';
import { endOwnWait, enterAwaited } from '../approvals/index.ts';
import { inviteAgain } from '../affiliation/index.ts';
import { endPending } from '../pending/index.ts';
import { changeAddress, mayRenewInvitation, usableLink, usingLinkAfter } from '../links/index.ts';

/**
 * A6: the new mailbox confirms; the old one gets an email and can undo for 7 days; what is pending ends (A7). Of someone who
 * never set a password the old mailbox was never proven: it gets nothing, and the new one gets the invitation (P0).
 */
export const confirmEmailChange = implement(endpoint, async ({ body }, context) => {
  const usable = await usableLink(context, body.token, 'emailChange');
  const { owner, link } = usable;
  const wait = (tx: Transaction) => enterAwaited(tx, owner.id);
  return usingLinkAfter(context, usable, wait, async (tx, awaited) => {
    const domain = await findDomainOwner(tx, domainOf(link.email));
    const own = tx.account !== null && domain?.accountId === tx.account.id;
    const refusal = decideConfirmEmail({
      askedBy: link.startedBy === null || link.startedBy === owner.id ? 'user' : 'administrator',
      newDomain: domain === null ? 'none' : own ? 'mine' : 'other',
    });
    if (refusal) throw context.refused(refusal);
    const invitable = await mayRenewInvitation(tx, owner.id);
    const moved = await changeAddress(tx, owner.id, link.email);
    if (moved === null) throw context.refused('users.emailNotAvailable');
    await endPending(tx, [owner.id], 'emailChange');
    const endedRequest = await endOwnWait(awaited, owner.id, 'addressChanged');
    const details = { before: { email: moved.before }, after: { email: link.email } };
    await tx.audit('users.emailChanged', [{ subjectId: owner.id, details }]);
    if (!moved.hasPassword)
      return {
        email: link.email,
        endedRequest,
        next: invitable ? await invite(tx, owner.id) : ('askForInvitation' as const),
      };

    const mailbox = {
      address: moved.before,
      name: fullName(owner),
      language: owner.language,
    };
    await tx.mailTo('emailChanged', mailbox, { newEmail: link.email }, { userId: owner.id });
    return { email: link.email, endedRequest, next: 'signIn' as const };
  });
});

/** The account invites: who asked for the change is not known here any longer. */
async function invite(tx: Transaction, userId: string): Promise<'acceptInvitation' | 'askForInvitation'> {
  if (!isInAccount(tx)) return 'askForInvitation';
  const { invited } = await inviteAgain(tx, [userId], { inviterName: tx.account.name });
  return invited.length > 0 ? 'acceptInvitation' : 'askForInvitation';
}
