import { register as endpoint } from '@roster/contract/registration';
import { decidePassword } from '@roster/domain/passwords';
import { implement } from '../../platform/implement.ts';
import { runUnattended, type Transaction } from '../../platform/transaction.ts';
import { findRegistered, keepRegistration, type NewRegistration } from './registration.store.ts';

/**
 * Responds alike for known and unknown addresses, in body and in time: the password is hashed for both, and whatever
 * differs happens after the response. No user exists before the mail is verified.
 */
export const register = implement(endpoint, async ({ body }, { platform, now, origin, refused }) => {
  const { database, throttles, passwords } = platform;
  const refusal = decidePassword(body.password, body);
  if (refusal) throw refused(refusal);
  const waitSeconds = await throttles.take('mailFromNetwork', origin.network);
  if (waitSeconds !== null) throw refused('request.tooMany', { retryAfterSeconds: waitSeconds });

  const { password, ...person } = body;
  const passwordHash = await passwords.hash(password);
  const tooMany = await throttles.take('mailToAddress', body.email);
  if (tooMany === null) platform.later(() => answerByMail({ ...person, passwordHash }));
  return { accepted: true as const };

  async function answerByMail(person: NewRegistration): Promise<void> {
    const known = await findRegistered(database.app, person.email);
    const auditActor = { id: known?.id ?? null, kind: 'user' as const };
    await runUnattended(database, { accountId: null, auditActor, now }, (tx) =>
      known ? tx.mail('alreadyRegistered', [known.id], pages) : sendVerification(tx, person),
    );
  }
});

const pages = { signInPage: '/sign-in', resetPage: '/reset-password' };

async function sendVerification(tx: Transaction, person: NewRegistration): Promise<void> {
  const registrationId = await keepRegistration(tx, person);
  const { email: address, firstName, lastName, language } = person;
  await tx.mailTo(
    'emailVerification',
    { address, name: `${firstName} ${lastName}`, language },
    {},
    { registrationId },
  );
}
