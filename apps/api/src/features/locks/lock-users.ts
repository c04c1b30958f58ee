import { lockUsers as endpoint } from '@roster/contract/locks';
import { decideEach } from '@roster/domain/decide-each';
import { afterLock, decideLock } from '@roster/domain/locks';
import { offlineUntil } from '@roster/domain/policies';
import { implement } from '../../platform/implement.ts';
import { together } from '../../platform/postgres/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { denyAccess, findDenied } from '../exceptions/index.ts';
import { findAdministrators } from '../affiliation/index.ts';
import { lockMembers } from './lock-members.ts';
import { countSessions } from './locks.store.ts';
import { findLockFacts, type Subject, outcomeOf, subjectsOf, selectUsers } from '../users/index.ts';

/** L1–L3. Facts, decision, writes: blocks sign-in and ends every session, in one transaction. */
export const lockUsers = implement(endpoint, async ({ body }, context) => {
  return context.onMany({
    dryRun: body.dryRun,
    select: () => selectUsers(body, context),
    work: async (tx, ids) => {
      const [facts, helpers] = await together(findLockFacts(tx, ids), findAdministrators(tx, tx.account.id));
      const decisions = decideEach(ids, facts, decideLock, afterLock);
      const subjects = subjectsOf(decisions.allowed, facts.users);
      const outcome = outcomeOf(decisions, facts.users);
      if (body.dryRun) return { ...outcome, effects: await effectsOf(tx, subjects) };

      const undo = body.undoable ? tx.offerUndo() : null;
      await lockMembers(tx, subjects, { note: body.reason ?? null, helpers });
      const exceptions = body.alsoDeny ? await denyAccess(tx, decisions.allowed) : null;
      await undo?.keep({ act: 'lock', users: decisions.allowed, ...(exceptions && { exceptions }) });
      return { ...outcome, ...(undo && { undo: undo.offer }) };
    },
  });
});

async function effectsOf(tx: AccountTransaction, subjects: readonly Subject[]) {
  const ids = subjects.map(({ id }) => id);
  const [sessions, denied] = await together(countSessions(tx, ids), findDenied(tx, ids));
  return subjects.map((subject) => ({
    id: subject.id,
    name: subject.name,
    sessions: sessions.get(subject.id) ?? 0,
    offlineUntil: offlineUntil(subject, tx.now)?.toISOString() ?? null,
    denied: denied.has(subject.id),
  }));
}
