import { userRequestKinds } from '@roster/domain/user-requests';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { closeOpen } from './fulfilled.store.ts';

/** S2, A7: no one answers what users asked the administrators of a closed account; they read so in an email. */
export async function closeRequests(tx: AccountTransaction): Promise<void> {
  const closed = await closeOpen(tx);
  await tx.audit(
    'requests.closed',
    closed.map(({ userId, kind, role, country, product }) => ({
      subjectId: userId,
      details: { kind, role, country, ...(product && { product }) },
    })),
  );
  for (const kind of userRequestKinds) {
    const askers = closed.filter((request) => request.kind === kind).map(({ userId }) => userId);
    await tx.mail('questionAnswered', askers, {
      accountName: tx.account.name,
      kind,
      granted: 'closed',
      message: '',
      hasMessage: 'no',
    });
  }
}
