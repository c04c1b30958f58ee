import { renewLink as endpoint } from '@roster/contract/links';
import { decideLink, renewablePurposes } from '@roster/domain/links';
import { implement } from '../../platform/implement.ts';
import { findLink } from '../../platform/links.ts';
import { runUnattended } from '../../platform/transaction.ts';
import { findOwner } from './links.store.ts';

/** W1: replaces an expired link by a new one, sent to the same mailbox only. */
export const renewLink = implement(endpoint, async ({ body }, { platform, now, refused }) => {
  const { database, throttles } = platform;
  const link = await findLink(database.app, body.token);
  const owner = link && (await findOwner(database.app, link));
  if (!link || !owner || !renewablePurposes.includes(link.purpose)) throw refused('links.unknown');
  const refusal = decideLink(link, now);
  if (refusal !== null && refusal !== 'links.expired') throw refused(refusal);
  const waitSeconds = await throttles.take('mailToAddress', link.email);
  if (waitSeconds !== null) throw refused('request.tooMany', { retryAfterSeconds: waitSeconds });

  const auditActor = { id: link.userId, kind: 'user' as const };
  await runUnattended(database, { accountId: owner.accountId, auditActor, now }, async (tx) => {
    const mailbox = {
      address: link.email,
      name: `${owner.firstName} ${owner.lastName}`.trim(),
      language: owner.language,
    };
    const template = link.purpose as 'invitation' | 'passwordReset' | 'emailVerification'; // the renewable ones
    const content = {
      invitation: { accountName: owner.accountName ?? '', inviterName: owner.accountName ?? '' },
      passwordReset: { byAdministrator: 'no' },
      emailVerification: {},
    }[template];
    const subject = link.userId ? { userId: link.userId } : { registrationId: link.registrationId ?? '' };
    await tx.mailTo(template, mailbox, content, subject);
  });
  return { accepted: true as const };
});
