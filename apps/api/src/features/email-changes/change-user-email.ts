import { changeUserEmail as endpoint } from '@roster/contract/email-changes';
import { decideEmailChange, signInUntilConfirmed } from '@roster/domain/email-changes';
import { implement } from '../../platform/implement.ts';
import { isFree, addFacts, countingProbes } from '../adding/index.ts';
import { lockForEdit } from '../users/index.ts';

/** A6: within the account's verified domains; the new mailbox confirms, a known address is refused neutrally. */
export const changeUserEmail = implement(endpoint, ({ params, body }, context) =>
  countingProbes(context, async (tx) => {
    // L6: what `POST /profile/email` asks for, this door asks for, too.
    if (params.userId === tx.actor.id) tx.requireProof();
    const user = await lockForEdit(tx, params.userId);
    const facts = await addFacts(context, body.email);
    const newDomain = facts.domain?.owner ?? 'none';
    const refusal = decideEmailChange(user, { actorRoles: tx.actor.roles, newDomain });
    if (refusal || !user) throw context.refused(refusal ?? 'users.notFound');
    if (!isFree(facts, user.id)) throw context.refused('users.emailNotAvailable');

    // The new mailbox is not proven yet, so nothing that was typed goes there, the name included.
    const mailbox = { address: body.email, name: '', language: user.language };
    const fate = await tx.mailTo(
      'emailChange',
      mailbox,
      { signIn: signInUntilConfirmed(user) },
      { userId: params.userId },
    );
    if (fate === 'heldBack') throw context.refused('mails.tooMany');
    if (fate === 'repeated') return { sentTo: body.email, repeated: true };
    const details = { before: { email: user.email }, after: { email: body.email } };
    await tx.audit('users.emailChangeAsked', [{ subjectId: params.userId, details }]);
    return { sentTo: body.email, repeated: false };
  }),
);
