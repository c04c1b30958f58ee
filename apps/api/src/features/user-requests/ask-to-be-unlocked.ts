import { askToBeUnlocked as endpoint } from '@roster/contract/user-requests';
import { decideAsk } from '@roster/domain/user-requests';
import { implement } from '../../platform/implement.ts';
import { runUnattended } from '../../platform/transaction.ts';
import { findCandidate } from '../sign-in/index.ts';
import { askHolders } from './asking.ts';
import { findOpenKinds } from './user-requests.store.ts';

/** H2: counted and timed like a sign-in, since it reveals as much. */
export const askToBeUnlocked = implement(endpoint, async ({ body }, { platform, origin, now, refused }) => {
  const { database, passwords, throttles } = platform;
  const [waitSeconds, candidate] = await Promise.all([
    throttles.count(body.email, origin.network),
    findCandidate(database.app, body.email),
  ]);
  if (waitSeconds !== null) throw refused('signIn.tooManyTries', { retryAfterSeconds: waitSeconds });
  const right = await passwords.verify(body.password, candidate?.password_hash ?? null);
  if (!candidate || !right) throw refused('signIn.wrong');
  await throttles.forgive(body.email, origin.network);

  const accountId = candidate.account_id;
  const auditActor = { id: candidate.id, kind: 'user' as const };
  return runUnattended(database, { accountId, auditActor, now }, async (tx) => {
    const openKinds = await findOpenKinds(tx, candidate.id);
    const lockReasons = candidate.lock_reasons;
    const refusal = decideAsk({ affiliated: accountId !== null, kind: 'unlock', openKinds, lockReasons });
    if (refusal) throw refused(refusal);

    const asked = {
      userId: candidate.id,
      userName: candidate.name,
      kind: 'unlock' as const,
      message: body.message,
    };
    if (!(await askHolders(tx, asked))) throw refused('requests.alreadyAsked');
    return { asked: true as const };
  });
});
