import { undoEmailChange as endpoint } from '@roster/contract/links';
import { implement } from '../../platform/implement.ts';
import { endLinks } from '../../platform/links.ts';
import { changeAddress } from './links.store.ts';
import { usableLink, usingLink } from './using-link.ts';

/**
 * A6: the old mailbox takes the address back. The person who changed it may be an attacker who is signed in, so every
 * session ends.
 */
export const undoEmailChange = implement(endpoint, async ({ body }, context) => {
  const usable = await usableLink(context, body.token, 'emailUndo');
  const { owner, link } = usable;
  return usingLink(context, usable, async (tx) => {
    const before = await changeAddress(tx, owner.id, link.email);
    if (before === null) throw context.refused('users.emailNotAvailable');
    await tx.endSessions([owner.id]);
    await endLinks(tx, [owner.id], ['invitation', 'passwordReset', 'emailChange', 'emailUndo'], tx.now);
    const details = { before: { email: before }, after: { email: link.email } };
    await tx.audit('users.emailChangeUndone', [{ subjectId: owner.id, details }]);
    return { email: link.email };
  });
});
