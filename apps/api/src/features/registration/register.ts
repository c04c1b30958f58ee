import { themself } from '@roster/domain/actors';
import { register as endpoint } from '@roster/contract/registration';
import { mailboxOf } from '@roster/domain/mail-allowances';
import { implement } from '../../platform/implement.ts';
import { runUnattended, type Transaction } from '../../platform/transaction.ts';
import { tellNotInvited } from '../links/index.ts';
import { findRegistered, keepRegistration, type NewRegistration } from './registration.store.ts';

/**
 * P0: takes an address and nothing about the person. Answered alike for known and unknown addresses, in body and in
 * time: what differs happens after the answer. Nobody becomes a user before the mail is verified.
 */
export const register = implement(endpoint, async ({ body }, { platform, now, origin, refused }) => {
  const { database, throttles } = platform;
  const waitSeconds = await throttles.take('mailFromNetwork', origin.network);
  if (waitSeconds !== null) throw refused('request.tooMany', { retryAfterSeconds: waitSeconds });

  const tooMany = await throttles.take('registrationMail', mailboxOf(body.email));
  if (tooMany === null) platform.later(() => answerByMail(body));
  return { accepted: true as const };

  async function answerByMail(one: NewRegistration): Promise<void> {
    const known = await findRegistered(database.app, one.email);
    const actor = themself(known?.id ?? null);
    await runUnattended(database, { accountId: null, actor, now }, async (tx) => {
      if (known?.needsInvitation) await tellNotInvited(tx, known);
      else if (known) await tx.mail('alreadyRegistered', [known.id], pages);
      else await sendVerification(tx, one);
    });
  }
});

const pages = { signInPage: '/sign-in', resetPage: '/reset-password' } as const;

async function sendVerification(tx: Transaction, one: NewRegistration): Promise<void> {
  const registrationId = await keepRegistration(tx, one);
  const mailbox = { address: one.email, name: '', language: one.language };
  await tx.mailTo('emailVerification', mailbox, {}, { registrationId });
}
