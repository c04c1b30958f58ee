import type { AccountTransaction } from '../../platform/transaction.ts';
import { leave, tellOfLostAdministrators } from '../affiliation/index.ts';
import type { Subject } from '../users/index.ts';

/**
 * Ends affiliations on the decision of an administrator or at the last day of access. Users are notified while the
 * account still sees them; the audit log keeps what they were.
 */
export async function depart(
  tx: AccountTransaction,
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
  await tx.mail('removedFromAccount', came, { accountName: tx.account.name });
  await leave(tx, ids, 'removed');
  await tellOfLostAdministrators(tx, leaving, 'removed');
}
