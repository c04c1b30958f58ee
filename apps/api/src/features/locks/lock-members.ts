import type { AccountTransaction } from '../../platform/transaction.ts';
import { endPending } from '../pending/index.ts';
import { findAdministrators, tellOfLostAdministrators } from '../affiliation/index.ts';
import { lock } from './locks.store.ts';
import { type Subject } from '../users/index.ts';

/**
 * L1: locks users whom the rules allow to be locked. Their sessions and everything pending end (A7), the log says so, and
 * they and the Account Administrators are notified. The endpoint and the last day of access both come through here.
 */
export async function lockMembers(
  tx: AccountTransaction,
  subjects: readonly Subject[],
  note: string | null,
): Promise<void> {
  const ids = subjects.map(({ id }) => id);
  await lock(tx, ids, note);
  await endPending(tx, ids, 'lock');
  await tx.audit(
    'users.locked',
    subjects.map((subject) => auditEntry(subject, note)),
  );
  await tx.mail('signInLocked', ids, await mailContent(tx));
  await tellOfLostAdministrators(tx, subjects, 'locked');
}

const auditEntry = ({ id, lockReasons }: Subject, reason: string | null) => ({
  subjectId: id,
  details: {
    before: { lockReasons },
    after: { lockReasons: [...lockReasons, 'administrator'] },
    ...(reason && { reason }),
  },
});

async function mailContent(tx: AccountTransaction) {
  const administrators = await findAdministrators(tx, tx.account.id);
  return {
    accountName: tx.account.name,
    lockedAt: tx.now,
    administrators: administrators.map(({ name, email }) => `${name} <${email}>`).join(', '),
  };
}
