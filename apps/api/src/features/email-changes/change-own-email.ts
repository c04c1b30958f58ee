import { changeEmail as endpoint } from '@roster/contract/email-changes';
import { mailboxOf } from '@roster/domain/mail-allowances';
import { implement } from '../../platform/implement.ts';
import { findAddFacts, isFree } from '../adding/index.ts';
import { checkOwnPassword } from '../passwords/index.ts';

/** A6: the new mailbox confirms; a known address is refused neutrally. */
export const changeEmail = implement(endpoint, async ({ body }, context) => {
  const { actor, platform, refused } = context;
  await checkOwnPassword(context, body.currentPassword);
  const waits = [
    await platform.throttles.take('emailChangeOfUser', actor.id),
    await platform.throttles.take('emailChangeMail', mailboxOf(body.email)),
  ].filter((wait) => wait !== null);
  if (waits.length > 0) throw refused('request.tooMany', { retryAfterSeconds: Math.max(...waits) });

  return context.transaction(async (tx) => {
    const facts = await findAddFacts(platform.database.reader, actor.accountId, body.email, tx.now);
    // A domain owned by another account gets the same code as a known address, so the response reveals neither.
    if (!isFree(facts, actor.id) || facts.domain?.owner === 'other') throw refused('users.emailNotAvailable');

    // The new mailbox is not proven yet, so nothing that was typed goes there, the name included.
    const mailbox = { address: body.email, name: '', language: actor.language };
    const fate = await tx.mailTo('emailChange', mailbox, { signIn: 'oldAddress' }, { userId: actor.id });
    if (fate === 'heldBack') throw refused('mails.tooMany');
    if (fate === 'repeated') return { sentTo: body.email, repeated: true };
    const details = { before: { email: actor.email }, after: { email: body.email } };
    await tx.audit('users.emailChangeAsked', [{ subjectId: actor.id, details }]);
    return { sentTo: body.email, repeated: false };
  });
});
