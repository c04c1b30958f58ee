import { endOwnSessions as endpoint } from '@roster/contract/profile';
import { implement } from '../../platform/implement.ts';
import { countSignedInDevices } from './profile.store.ts';
import { endPending } from '../pending/index.ts';
import { endSessionsOf as end } from '../../platform/sessions/index.ts';

/** L5: one's own sessions, one or all but this. A foreign id ends nothing. */
export const endOwnSessions = implement(endpoint, async ({ body }, { actor, transaction, devices }) => {
  const answer = await transaction(async (tx) => {
    const which = 'sessionIds' in body ? { sessionIds: body.sessionIds } : { but: actor.sessionId };
    const ended = await end(tx, actor.id, which);
    const devices = 'but' in which ? await countSignedInDevices(tx, actor.id) : 0;
    if ('but' in which) await endPending(tx, [actor.id], 'signOutEverywhere', which);
    if (ended + devices > 0)
      await tx.audit('profile.sessionsEnded', [
        { subjectId: actor.id, details: { sessions: ended, devices } },
      ]);
    return { ended, devices };
  });
  devices.remember(actor.id);
  return answer;
});
