import { themself } from '@roster/domain/actors';
import { signIn as endpoint } from '@roster/contract/sign-in';
import { createHash } from 'node:crypto';
import { decideSignInToAccount } from '@roster/domain/account';
import { canonicalEmail } from '@roster/domain/emails';
import { implement, type Context } from '../../platform/implement.ts';
import { together } from '../../platform/postgres/index.ts';
import { endSession, startPass, startSession, type StartedSession } from '../../platform/sessions/index.ts';
import { runUnattended } from '../../platform/transaction.ts';
import { judgePassword } from './judge-password.ts';
import { lockedDetails } from './locked-details.ts';
import { sessionAnswer } from './session-answer.ts';
import { findCandidate, recordFailure, type Candidate } from './sign-in.store.ts';

/** L4, H2: only after the right password anything is said about the user. */
export const signIn = implement(endpoint, async ({ body }, context) => {
  const { platform, origin, now, refused, cookie, devices } = context;
  const { database } = platform;
  const email = canonicalEmail(body.email) ?? notAnAddress(body.email);
  const judged = await judgePassword(context, email, body.password);
  if ('waitSeconds' in judged)
    throw refused('signIn.tooManyTries', { retryAfterSeconds: judged.waitSeconds });
  if (!judged.right) throw refused('signIn.wrong');

  const { candidate, device, settled } = judged;
  const failure = { email, device: origin.device, now, known: true };
  const closed = decideSignInToAccount({ closed: candidate.account_closed, roles: candidate.roles });
  if (closed) {
    await recordFailure(database.app, { ...failure, result: 'accountClosed' });
    throw refused(closed);
  }

  const proven = {
    userId: candidate.id,
    passwordHash: candidate.password_hash,
    device: origin.device,
    now,
  };
  const [started] = await together(startSession(database.app, proven), settled);
  const session = started ?? (await startAfterAll());

  // Renewed at sign-in: ends the session this browser had before.
  if (cookie.token) await endSession(database.app, cookie.token);
  cookie.set(session.token, session.endsAt);
  if (!device) {
    devices.remember(candidate.id);
    if (candidate.came_before) platform.later(() => tellOfNewDevice(context, candidate));
  }
  return sessionAnswer(session.actor);

  /** Reads again: the lock may have come or gone, or the password changed, while the password was checked. */
  async function startAfterAll(): Promise<StartedSession> {
    const pass = await startPass(database.app, proven);
    if (pass) cookie.set(pass.token, pass.endsAt);
    const current = await findCandidate(database.app, candidate.email);
    if (current?.password_hash === proven.passwordHash) {
      if (pass || current.lock_reasons.length > 0) {
        if (!pass) await recordFailure(database.app, { ...failure, result: 'locked' });
        const locked = await lockedDetails(database.app, current, { ...context, pass: pass !== null });
        throw refused('signIn.locked', { locked });
      }
      const unlocked = await startSession(database.app, proven);
      if (unlocked) return unlocked;
    }
    await recordFailure(database.app, { ...failure, result: 'wrongPassword' });
    throw refused('signIn.wrong');
  }
});

/** L4: those who type something else than an address do not share one allowance. What has blanks is no one's address. */
const notAnAddress = (typed: string) =>
  `not an address: ${createHash('sha256').update(typed.trim().toLowerCase()).digest('hex')}`;

/** L4: the person learns of a sign-in on a device that is not known to them. */
async function tellOfNewDevice(
  { platform, origin, now }: Context,
  { id, account_id: accountId }: Candidate,
): Promise<void> {
  if ((await platform.throttles.take('newDeviceMail', id)) !== null) return;
  const actor = themself(id);
  await runUnattended(platform.database, { accountId, actor, now }, (tx) =>
    tx.mail('newDevice', [id], {
      device: origin.device,
      signedInAt: now,
      resetPage: '/reset-password',
      sessionsPage: '/profile/account',
    }),
  );
}
