import type { Transaction } from '../../platform/transaction.ts';
import { leave } from '../account/index.ts';
import type { Subject } from './locks.store.ts';
import { tellOfLostAdministrators } from './tell-administrators.ts';

/**
 * Users who leave because somebody else says so: an administrator or the last day of their access. They are told before
 * they are out of the account's sight; the audit log keeps what they were.
 */
export async function depart(
  tx: Transaction,
  leaving: readonly Subject[],
  { reason }: { reason: string | null },
): Promise<void> {
  const ids = leaving.map(({ id }) => id);
  await tx.audit(
    'users.removed',
    leaving.map(({ id, roles, lockReasons }) => ({
      subjectId: id,
      details: { before: { roles, lockReasons }, ...(reason && { reason }) },
    })),
  );
  const came = leaving.filter(({ status }) => status !== 'invited').map(({ id }) => id);
  await tx.mail('removedFromAccount', came, { accountName: tx.account?.name });
  await leave(tx, ids, 'removed');
  await tellOfLostAdministrators(tx, leaving, 'removed');
}
