import type { Platform } from '../../platform/platform.ts';
import { Refused } from '../../platform/refused.ts';
import { findPasswordHash } from './profile.store.ts';

type Needs = {
  platform: Platform;
  actor: { id: string; email: string };
  origin: { network: string };
};

/** L6: asks for the password again before sensitive changes; wrong ones count like failed sign-ins (L4). */
export async function checkOwnPassword({ platform, actor, origin }: Needs, typed: string): Promise<string> {
  const { throttles, passwords, database } = platform;
  const waitSeconds = await throttles.count(actor.email, origin.network);
  if (waitSeconds !== null) throw new Refused('request.tooMany', { retryAfterSeconds: waitSeconds });
  const passwordHash = await findPasswordHash(database.app, actor.id);
  if (passwordHash === null) throw new Refused('users.managedByOrganization');
  if (!(await passwords.verify(typed, passwordHash))) throw new Refused('password.wrongCurrent');
  await throttles.forgive(actor.email, origin.network);
  return passwordHash;
}
