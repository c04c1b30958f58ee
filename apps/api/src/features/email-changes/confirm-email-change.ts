import { fullName } from '@roster/domain/names';
import { confirmEmailChange as endpoint } from '@roster/contract/email-changes';
import { implement } from '../../platform/implement.ts';
import { endPending } from '../pending/index.ts';
import { changeAddress, usableLink, usingLink } from '../links/index.ts';

/** A6: the new mailbox confirms; the old one gets an email and can undo for 7 days; what is pending ends (A7). */
export const confirmEmailChange = implement(endpoint, async ({ body }, context) => {
  const usable = await usableLink(context, body.token, 'emailChange');
  const { owner, link } = usable;
  return usingLink(context, usable, async (tx) => {
    const before = await changeAddress(tx, owner.id, link.email);
    if (before === null) throw context.refused('users.emailNotAvailable');
    await endPending(tx, [owner.id], 'emailChange');
    const details = { before: { email: before }, after: { email: link.email } };
    await tx.audit('users.emailChanged', [{ subjectId: owner.id, details }]);
    const mailbox = {
      address: before,
      name: fullName(owner),
      language: owner.language,
    };
    await tx.mailTo('emailChanged', mailbox, { newEmail: link.email }, { userId: owner.id });
    return { email: link.email };
  });
});
