import { helpersOf } from '@roster/domain/affiliation';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { endPending } from '../pending/index.ts';
import { tellOfLostAdministrators, type Administrator } from '../affiliation/index.ts';
import { lock } from './locks.store.ts';
import { type Subject } from '../users/index.ts';
import { together } from '../../platform/postgres/index.ts';

/**
 * L1: locks users whom the rules allow to be locked. Their sessions and everything pending end (A7), the log says so, and
 * they and the Account Administrators are notified. The endpoint and the last day of access both come through here, with
 * those who could help before the lock.
 */
export async function lockMembers(
  tx: AccountTransaction,
  subjects: readonly Subject[],
  { note, helpers }: { note: string | null; helpers: readonly Administrator[] },
): Promise<void> {
  const ids = subjects.map(({ id }) => id);
  const able = helpers.filter(({ id }) => !ids.includes(id));
  await together(
    lock(tx, ids, note),
    endPending(tx, ids, 'lock'),
    tx.audit(
      'users.locked',
      subjects.map((subject) => auditEntry(subject, note)),
    ),
    ...byHelpers(subjects, able).map(([some, administrators]) =>
      tx.mail('signInLocked', some, mailContent(tx, administrators)),
    ),
  );
  await tellOfLostAdministrators(tx, subjects, 'locked');
}

/** L3: only other Account Administrators help one; the rest may read the same list, in one email for all. */
function byHelpers(
  subjects: readonly Subject[],
  able: readonly Administrator[],
): [ids: string[], helpers: Administrator[]][] {
  const isAdministrator = ({ roles }: Subject) => roles.includes('accountAdministrator');
  const groups = [subjects.filter(isAdministrator), subjects.filter((one) => !isAdministrator(one))];
  return groups.flatMap((some) => {
    const [first] = some;
    return first ? [[some.map(({ id }) => id), helpersOf(first, able)]] : [];
  });
}

const auditEntry = ({ id, lockReasons }: Subject, reason: string | null) => ({
  subjectId: id,
  details: {
    before: { lockReasons },
    after: { lockReasons: [...lockReasons, 'administrator' as const] },
    ...(reason && { reason }),
  },
});

const mailContent = (tx: AccountTransaction, administrators: readonly Administrator[]) => ({
  accountName: tx.account.name,
  lockedAt: tx.now,
  administrators: administrators.map(({ name, email }) => ({ name, email })),
});
