import { decideEach } from '@roster/domain/decide-each';
import { afterLock, reasonsAfterUnlock } from '@roster/domain/locks';
import { decideUndoExceptions, decideUndoLock, decideUndoUnlock } from '@roster/domain/undo';
import type { ClearedUser, UndoRecordOf } from '@roster/domain/undo-records';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { inviteAgain } from '../affiliation/index.ts';
import { findChangedExceptions, takeExceptionsBack } from '../exceptions/index.ts';
import { endPending, grantFulfilled, reopenRequests } from '../pending/index.ts';
import { findLockFacts, outcomeOf, subjectsOf, type Subject, type Undone } from '../users/index.ts';
import { findStanding, putLocksBack, takeLockBack } from './undo-locks.store.ts';

/**
 * Takes locks back. The emails about them were held, so there is none about this either; sessions and links that ended stay
 * ended. Those whose invitation ended get another one.
 */
export async function undoLock(
  tx: AccountTransaction,
  { users: ids, exceptions }: UndoRecordOf<'lock'>,
  madeAt: Date,
): Promise<Undone> {
  const locked = await findStanding(tx, ids, madeAt);
  const changed = exceptions ? await findChangedExceptions(tx, exceptions) : new Set<string>();
  const standing = new Set([...locked].filter((id) => !changed.has(id)));
  const facts = { ...(await findLockFacts(tx, ids)), standing };
  const decisions = decideEach(ids, facts, decideUndoLock);
  const subjects = subjectsOf(decisions.allowed, facts.users);
  await takeLockBack(tx, decisions.allowed);
  await tx.audit(
    'users.unlocked',
    subjects.map(({ id, lockReasons, throttled }) => ({
      subjectId: id,
      details: {
        before: { lockReasons },
        after: {
          lockReasons: lockReasons.filter((reason) => reason !== 'administrator'),
          failedAttempts: throttled,
        },
      },
    })),
  );
  await grantFulfilled(tx, decisions.allowed);
  const { heldBack } = await inviteAgain(tx, idsWithoutPassword(subjects));
  if (exceptions) await takeExceptionsBack(tx, exceptions, decisions.allowed);
  return { ...outcomeOf(decisions, facts.users), heldBack };
}

const idsWithoutPassword = (subjects: readonly Subject[]) =>
  subjects.filter(({ hasPassword }) => !hasPassword).map(({ id }) => id);

/** Restores the locks that an unlock cleared, with who set them, when and why. What began since ends, as with every lock (A7). */
export async function undoUnlock(tx: AccountTransaction, record: UndoRecordOf<'unlock'>): Promise<Undone> {
  const { exceptions } = record;
  const changed = exceptions ? await findChangedExceptions(tx, exceptions) : new Set<string>();
  const unlocked = record.users.filter(({ before, after }) => before.length !== after.length);
  const left = new Map(unlocked.filter(({ id }) => !changed.has(id)).map(({ id, after }) => [id, after]));
  const facts = await findLockFacts(
    tx,
    record.users.map(({ id }) => id),
  );
  const ids = unlocked.map(({ id }) => id);
  const locks = decideEach(ids, { ...facts, left }, decideUndoUnlock, afterLock);
  // A user who was only throttled has no lock to restore, but a denial of theirs may have ended too.
  const throttled = exceptions?.ended.map(({ userId }) => userId).filter((id) => !ids.includes(id)) ?? [];
  const standing = new Set(throttled.filter((id) => !changed.has(id)));
  const denials = decideEach(throttled, { ...facts, standing }, decideUndoExceptions);

  const allowed = [...locks.allowed, ...denials.allowed];
  await unlockBack(tx, record, locks.allowed);
  if (exceptions) await takeExceptionsBack(tx, exceptions, allowed);
  return outcomeOf({ allowed, refused: [...locks.refused, ...denials.refused] }, facts.users);
}

/** The door of it, for the answer to a request as well. */
export async function unlockBack(
  tx: AccountTransaction,
  { users, locks, requests }: UndoRecordOf<'unlock'>,
  ids: readonly string[],
): Promise<void> {
  const back = users.filter(({ id }) => ids.includes(id));
  await putLocksBack(tx, back, locks);
  await endPending(tx, ids, 'lock');
  await tx.audit(
    'users.locked',
    back.map(({ id, before, after }) => ({
      subjectId: id,
      details: { before: { lockReasons: [...after] }, after: { lockReasons: [...before] } },
    })),
  );
  await reopenRequests(tx, requests, ids);
}

export const clearedUser = ({ id, lockReasons }: Subject): ClearedUser => ({
  id,
  before: [...lockReasons],
  after: reasonsAfterUnlock(lockReasons),
});
