import { undoEmailChange as endpoint } from '@roster/contract/email-changes';
import { implement } from '../../platform/implement.ts';
import { endOwnWait, enterAwaited } from '../approvals/index.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { endPending } from '../pending/index.ts';
import { changeAddress, endUndoneLinks, setPassword, usableLink, usingLinkAfter } from '../links/index.ts';

/**
 * A6: the old mailbox takes the address back. A thief may know the password and be signed in: the password
 * is voided, everything that is pending ends, and the restored address gets a link to set a new one.
 */
export const undoEmailChange = implement(endpoint, async ({ body }, context) => {
  const usable = await usableLink(context, body.token, 'emailUndo');
  const { owner, link } = usable;
  // Not removed: a user without a password would count as one who never came.
  const passwordHash = await context.platform.passwords.hashUnknown();
  const wait = (tx: Transaction) => enterAwaited(tx, owner.id);
  return usingLinkAfter(context, usable, wait, async (tx, awaited) => {
    const moved = await changeAddress(tx, owner.id, link.email);
    if (moved === null) throw context.refused('users.emailNotAvailable');
    const hadPassword = await setPassword(tx, owner.id, passwordHash);
    await endPending(tx, [owner.id], 'emailUndo');
    const endedRequest = await endOwnWait(awaited, owner.id, 'addressChanged');
    await endUndoneLinks(tx, link);
    const details = { before: { email: moved.before }, after: { email: link.email } };
    await tx.audit('users.emailChangeUndone', [{ subjectId: owner.id, details }]);
    if (hadPassword) await tx.mail('passwordReset', [owner.id], { byAdministrator: 'undo' });
    return { email: link.email, endedRequest };
  });
});
