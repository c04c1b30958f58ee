import { endUserSessions as endpoint } from '@roster/contract/locks';
import { decideSignOut } from '@roster/domain/locks';
import { implement } from '../../platform/implement.ts';
import { endSessionsOf } from '../../platform/sessions/index.ts';
import { findLockFacts } from '../users/index.ts';

/** L5: single sessions, so that a lost device is signed out and the others are not. */
export const endUserSessions = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction(async (tx) => {
    const { userId } = params;
    const refusal = decideSignOut(userId, await findLockFacts(tx, [userId]));
    if (refusal) throw refused(refusal);
    const ended = await endSessionsOf(tx, userId, { sessionIds: body.sessionIds });
    if (ended > 0)
      await tx.audit('users.sessionsEnded', [{ subjectId: userId, details: { sessions: ended } }]);
    return { ended };
  }),
);
