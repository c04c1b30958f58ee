import { themself } from '@roster/domain/actors';
import { fullName } from '@roster/domain/names';
import { renewLink as endpoint } from '@roster/contract/links';
import { decideLink, decideLinkUser, explainRefusal, renewablePurposes } from '@roster/domain/links';
import { implement } from '../../platform/implement.ts';
import { findLink, type Link } from '../../platform/links.ts';
import { runUnattended, type Transaction } from '../../platform/transaction.ts';
import type { Refuse } from '../../platform/refused.ts';
import { findOwner, isEnded, lockLinkUser } from './links.store.ts';

/** W1: replaces an expired link by a new one, sent to the same mailbox only. */
export const renewLink = implement(endpoint, async ({ body }, { platform, now, refused }) => {
  const { database, throttles } = platform;
  const link = await findLink(database.app, body.token);
  const owner = link && (await findOwner(database.app, link));
  if (!link || !owner || !renewablePurposes.includes(link.purpose)) throw refused('links.unknown');
  const refusal = decideLink(link, now);
  if (refusal !== null && refusal !== 'links.expired')
    throw refused(explainRefusal(refusal, link.purpose, owner.user));
  const notNow = owner.user && decideLinkUser(link.purpose, owner.user);
  if (notNow) throw refused(notNow);
  const waitSeconds = await throttles.take('renewedMail', link.id);
  if (waitSeconds !== null) throw refused('request.tooMany', { retryAfterSeconds: waitSeconds });

  const actor = themself(link.userId);
  await runUnattended(database, { accountId: owner.accountId, actor, now }, async (tx) => {
    await checkRenewable(tx, link, refused);
    const mailbox = {
      address: link.email,
      name: fullName(owner),
      language: owner.language,
    };
    const subject = link.userId ? { userId: link.userId } : { registrationId: link.registrationId ?? '' };
    const accountName = owner.accountName ?? '';
    const send = {
      invitation: () => tx.mailTo('invitation', mailbox, { accountName, inviterName: accountName }, subject),
      passwordReset: () => tx.mailTo('passwordReset', mailbox, { byAdministrator: 'no' }, subject),
      emailVerification: () => tx.mailTo('emailVerification', mailbox, {}, subject),
    };
    const fate = await send[link.purpose as keyof typeof send](); // only these can be renewed
    // The holder of the link may know: the page must not say that another one is on its way.
    if (fate === 'heldBack') throw refused('mails.tooMany');
    // X1: as where it is asked for by address.
    if (link.userId !== null && fate === 'queued')
      await tx.audit('users.passwordResetAsked', [{ subjectId: link.userId, details: {} }]);
  });
  return { accepted: true as const };
});

/** A7: checks again with the user's row locked, because the link may have ended since it was read. */
async function checkRenewable(
  tx: Transaction,
  link: Link,
  refused: Refuse<'links.locked' | 'links.replaced' | 'links.invitationNeeded' | 'signIn.accountClosed'>,
): Promise<void> {
  const user = link.userId === null ? null : await lockLinkUser(tx, link.userId);
  const refusal = user && decideLinkUser(link.purpose, user);
  if (refusal) throw refused(refusal);
  if (await isEnded(tx, link)) throw refused('links.replaced');
}
