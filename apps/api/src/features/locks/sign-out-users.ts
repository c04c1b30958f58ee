import { signOutUsers as endpoint } from '@roster/contract/locks';
import { decideEach } from '@roster/domain/decide-each';
import { decideSignOut } from '@roster/domain/locks';
import { implement } from '../../platform/implement.ts';
import { endPending } from '../pending/index.ts';
import { together } from '../../platform/postgres/index.ts';
import { countDevices, countSessions } from './locks.store.ts';
import { findLockFacts, outcomeOf, subjectsOf, selectUsers } from '../users/index.ts';

/** L5, A7. Ends sessions, and the sign-in of devices, without locking anyone; both are counted. */
export const signOutUsers = implement(endpoint, async ({ body }, context) => {
  return context.onMany({
    dryRun: body.dryRun,
    select: async () => withOwnLast(await selectUsers(body, context), context.actor.id),
    work: async (tx, ids) => {
      const { users, ...facts } = await findLockFacts(tx, ids);
      const decisions = decideEach(ids, { ...facts, users }, decideSignOut);
      const outcome = outcomeOf(decisions, users);
      const [sessions, devices] = await together(
        countSessions(tx, decisions.allowed),
        countDevices(tx, decisions.allowed),
      );
      const effects = subjectsOf(decisions.allowed, users).map(({ id, name }) => ({
        id,
        name,
        sessions: sessions.get(id) ?? 0,
        devices: devices.get(id) ?? 0,
      }));
      if (body.dryRun) return { ...outcome, effects };

      await endPending(tx, decisions.allowed, 'signOutEverywhere');
      await tx.audit(
        'users.signedOut',
        effects.map(({ id, sessions: ended, devices: signedOut }) => ({
          subjectId: id,
          details: { sessions: ended, devices: signedOut },
        })),
      );
      return outcome;
    },
  });
});

/** One's own session ends with the last slice: a slice after it would find its actor signed out (A7). */
const withOwnLast = (ids: readonly string[], own: string): string[] =>
  ids.includes(own) ? [...ids.filter((id) => id !== own), own] : [...ids];
