import type { Context } from '../../platform/implement.ts';
import type { Refuse } from '../../platform/refused.ts';
import { proveSession } from '../../platform/sessions/index.ts';
import { isWait } from '../../platform/throttles.ts';
import { recordFailure, recordRight } from '../sign-in/index.ts';
import { findPasswordHash } from '../profile/index.ts';

type Needs = Pick<Context, 'platform' | 'origin' | 'now'> & {
  actor: { id: string; email: string; sessionId: string };
  refused: Refuse<'request.tooMany' | 'users.managedByOrganization' | 'password.wrongCurrent'>;
};

/**
 * L6: asks for the password again before something that matters. It has an allowance of its own, which nobody without
 * the session can use up; every judged one is in the history (S3).
 */
export async function checkOwnPassword(
  { platform, actor, origin, now, refused }: Needs,
  typed: string,
): Promise<string> {
  const { throttles, passwords, database } = platform;
  const reserved = await throttles.reserve({ limit: 'confirmation', key: actor.id });
  if (isWait(reserved)) throw refused('request.tooMany', { retryAfterSeconds: reserved.waitSeconds });
  let wrong = false;
  try {
    const passwordHash = await findPasswordHash(platform.prisma, actor.id);
    if (passwordHash === null) throw refused('users.managedByOrganization');
    wrong = !(await passwords.verify(typed, passwordHash));
    const { email, id: userId } = actor;
    const attempt = { device: origin.device, now };
    if (!wrong) await recordRight(database.app, { ...attempt, userId, result: 'confirmed' });
    else await recordFailure(database.app, { ...attempt, email, known: true, result: 'wrongPassword' });
    if (wrong) throw refused('password.wrongCurrent');
    await proveSession(database.app, actor.sessionId, now);
    return passwordHash;
  } finally {
    await reserved.settle(wrong);
  }
}
