import { isFulfilled, userRequestKinds } from '@roster/domain/user-requests';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { findOpenRequests, markGranted } from './fulfilled.store.ts';

/**
 * H3: what users asked for and have by now is granted, by whichever door it came: the request is no longer open, the log
 * says so, and they get an email unless the act itself sends one (`told`). Called after the act. Returns the requests.
 */
export async function grantFulfilled(
  tx: AccountTransaction,
  userIds: readonly string[],
  { told = [] }: { told?: readonly string[] } = {},
): Promise<string[]> {
  const open = await findOpenRequests(tx, userIds);
  const granted = open.filter((request) => isFulfilled(request, request));
  const ids = granted.map(({ id }) => id);
  if (granted.length === 0) return ids;
  await markGranted(tx, ids);
  await tx.audit(
    'requests.granted',
    granted.map(({ userId, kind, role, country, product }) => ({
      subjectId: userId,
      details: { kind, role, country, ...(product && { product }) },
    })),
  );
  for (const kind of userRequestKinds) {
    const ofKind = granted.filter((request) => request.kind === kind);
    const askers = [...new Set(ofKind.map(({ userId }) => userId))];
    await tx.mail(
      'questionAnswered',
      askers.filter((asker) => !told.includes(asker) && asker !== tx.actor.id),
      { accountName: tx.account.name, kind, granted: 'yes', message: '', hasMessage: 'no' },
    );
  }
  return ids;
}
