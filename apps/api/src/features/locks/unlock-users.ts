import { unlockUsers as endpoint } from '@roster/contract/locks';
import { decideEach } from '@roster/domain/decide-each';
import { decideUnlock, reasonsAfterUnlock } from '@roster/domain/locks';
import { mayReadNotes } from '@roster/domain/permissions';
import { implement } from '../../platform/implement.ts';
import { together } from '../../platform/postgres/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { endDenials, findEndableDenials } from '../exceptions/index.ts';
import { findLocks } from './locks.store.ts';
import { clearedUser } from './undo-locks.ts';
import { findCleared } from './undo-locks.store.ts';
import { unlockMembers } from './unlock-members.ts';
import { findLockFacts, type Subject, outcomeOf, subjectsOf, selectUsers } from '../users/index.ts';

/** L2. Allows sign-in again; locks of the directory or an operator stay, and the response lists them. */
export const unlockUsers = implement(endpoint, async ({ body }, context) => {
  return context.onMany({
    dryRun: body.dryRun,
    select: () => selectUsers(body, context),
    work: async (tx, ids) => {
      const facts = await findLockFacts(tx, ids);
      const decisions = decideEach(ids, facts, decideUnlock);
      const subjects = subjectsOf(decisions.allowed, facts.users);
      const outcome = outcomeOf(decisions, facts.users);
      if (body.dryRun) return { ...outcome, heldBack: [], effects: await effectsOf(tx, subjects) };

      const undo = body.undoable ? tx.offerUndo() : null;
      const locks = undo ? await findCleared(tx, decisions.allowed) : [];
      const { requests, heldBack } = await unlockMembers(tx, subjects);
      const exceptions = body.endDenials ? await endDenials(tx, decisions.allowed) : null;
      const users = subjects.map(clearedUser);
      await undo?.keep({ act: 'unlock', users, locks, requests, ...(exceptions && { exceptions }) });
      return { ...outcome, heldBack: [...heldBack], ...(undo && { undo: undo.offer }) };
    },
  });
});

async function effectsOf(tx: AccountTransaction, subjects: readonly Subject[]) {
  const ids = subjects.map(({ id }) => id);
  const [locks, denied] = await together(findLocks(tx, ids), findEndableDenials(tx, ids));
  return subjects.map(({ id, name, lockReasons }) => ({
    id,
    name,
    remaining: reasonsAfterUnlock(lockReasons),
    denied: denied.has(id),
    locks: (locks.get(id) ?? []).map(({ reason, locked_at, by_name, note }) => ({
      reason,
      at: locked_at.toISOString(),
      byName: by_name,
      ...(mayReadNotes(tx.actor, id) && { note }),
    })),
  }));
}
