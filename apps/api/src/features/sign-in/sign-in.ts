import { signIn as endpoint } from '@roster/contract/session';
import { decideSignInToAccount } from '@roster/domain/accounts';
import { canonicalEmail } from '@roster/domain/emails';
import type { Problem } from '@roster/contract/problem';
import { implement, type Context } from '../../platform/implement.ts';
import { endSession, findActor, startPass, startSession } from '../../platform/sessions.ts';
import { findAdministrators } from '../account/index.ts';
import { sessionAnswer } from './session-answer.ts';
import { findCandidate, findLockedSince, recordFailure, type Candidate } from './sign-in.store.ts';

/**
 * Counts the try first (L4), then spends the same time on known and unknown addresses, and reveals something about the
 * user only after the right password (H2).
 */
export const signIn = implement(endpoint, async ({ body }, context) => {
  const { platform, origin, now, refused, cookie } = context;
  const { database, passwords, throttles } = platform;
  const email = canonicalEmail(body.email) ?? '';

  const [waitSeconds, candidate] = await Promise.all([
    throttles.count(email, origin.network),
    findCandidate(database.app, email),
  ]);
  if (waitSeconds !== null) {
    await recordFailure(database.app, { email, result: 'throttled', device: origin.device, now });
    throw refused('signIn.tooManyTries', { retryAfterSeconds: waitSeconds });
  }

  const right = await passwords.verify(body.password, candidate?.password_hash ?? null);
  if (!candidate?.password_hash || !right) {
    const result = candidate && !candidate.password_hash ? 'noPassword' : 'wrongPassword';
    await recordFailure(database.app, { email, result, device: origin.device, now });
    throw refused('signIn.wrong');
  }

  const closed = decideSignInToAccount({ closed: candidate.account_closed, roles: candidate.roles });
  if (closed) {
    await recordFailure(database.app, { email, result: 'locked', device: origin.device, now });
    throw refused(closed);
  }

  const proven = {
    userId: candidate.id,
    passwordHash: candidate.password_hash,
    device: origin.device,
    now,
  };
  const session = await startSession(database.app, proven);
  const forgiven = throttles.forgive(email, origin.network);
  if (!session) {
    await forgiven;
    const pass = await startPass(database.app, proven);
    if (pass) cookie.set(pass.token, pass.endsAt);
    else await recordFailure(database.app, { email, result: 'locked', device: origin.device, now });
    throw refused('signIn.locked', { locked: await lockedDetails(candidate, pass !== null, context) });
  }

  // Renewed at sign-in: ends the session this browser had before.
  if (cookie.token) await endSession(database.app, cookie.token);
  const [actor] = await Promise.all([findActor(database.app, session.token, now), forgiven]);
  if (!actor) throw refused('signIn.wrong'); // locked between the two statements: the next try says why
  cookie.set(session.token, session.endsAt);
  return sessionAnswer(actor, platform);
});

/** H2: says why, since when, and who can help. */
async function lockedDetails(
  candidate: Candidate,
  pass: boolean,
  { platform }: Context,
): Promise<Problem['locked']> {
  const { app } = platform.database;
  // Read again: the lock may have come while the password was checked.
  const current = (await findCandidate(app, candidate.email)) ?? candidate;
  const since = await findLockedSince(app, candidate.id);
  const administrators = current.account_id ? await findAdministrators(app, current.account_id) : [];
  return {
    reasons: current.lock_reasons,
    since: since?.toISOString() ?? null,
    administrators: administrators.map(({ name, email }) => ({ name, email })),
    pass,
  };
}
