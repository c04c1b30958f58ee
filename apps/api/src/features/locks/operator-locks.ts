import type { RoleKey } from '@roster/domain/roles';
import type { LockReason } from '@roster/domain/users';
import { isInAccount, type Transaction } from '../../platform/transaction.ts';
import { inviteAgain, tellOfLostAdministrators, type Welcomed } from '../affiliation/index.ts';
import { endPending } from '../pending/index.ts';
import { lockForOperator, unlockForOperator } from './operator-locks.store.ts';

type Operated = {
  id: string;
  name: string;
  roles: readonly RoleKey[];
  lock_reasons: readonly LockReason[];
  has_password: boolean;
};

/**
 * L1: the operator locks a user whom the rules allow to be locked, in an account or in none. What is pending ends (A7), the
 * log says so, and they and, if that was one of them, the Account Administrators are notified.
 */
export async function lockAsOperator(tx: Transaction, user: Operated, reason: string): Promise<void> {
  await lockForOperator(tx, user.id);
  await endPending(tx, [user.id], 'operatorLock');
  const after = { lockReasons: [...user.lock_reasons, 'operator' as const] };
  const details = { before: { lockReasons: user.lock_reasons }, after, reason };
  await tx.audit('users.locked', [{ subjectId: user.id, details }]);
  await tx.mail('lockedByOperator', [user.id], { lockedAt: tx.now, supportPage: '/support' });
  await tellOfLostAdministrators(tx, [user], 'locked');
}

/**
 * Takes back the operator’s own lock; those of others stay. Who can sign in again reads so in an email (X2); the lock ended
 * the invitation of those who had one to accept.
 */
export async function unlockAsOperator(tx: Transaction, user: Operated, reason: string): Promise<Welcomed> {
  await unlockForOperator(tx, user.id);
  const after = { lockReasons: user.lock_reasons.filter((one) => one !== 'operator') };
  const details = { before: { lockReasons: user.lock_reasons }, after, reason };
  await tx.audit('users.unlocked', [{ subjectId: user.id, details }]);
  if (user.has_password && after.lockReasons.length === 0)
    await tx.mail('unlockedByOperator', [user.id], { unlockedAt: tx.now, signInPage: '/sign-in' });
  return isInAccount(tx) ? inviteAgain(tx, [user.id]) : { heldBack: [] };
}
