import type { AccountTransaction } from '../../platform/transaction.ts';
import { endOpen } from './ended-requests.store.ts';

/**
 * S2: no one decides a request to join a closed account. Those who wait read so in an email, and nothing counts against them:
 * they may ask another account right away.
 */
export async function endRequestsOfClosedAccount(tx: AccountTransaction): Promise<void> {
  const because = 'accountClosed';
  const userIds = await endOpen(tx, because);
  await tx.audit(
    'approvals.ended',
    userIds.map((subjectId) => ({ subjectId, details: { because } as const })),
  );
  await tx.mail('requestEnded', userIds, {
    accountName: tx.account.name,
    because,
    newAccountName: '',
    moved: 'no',
    profilePage: '/profile',
  });
}
