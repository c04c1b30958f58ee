import { endsBy, linksEndedBy, type AccessAct } from '@roster/domain/pending';
import type { Transaction } from '../../platform/transaction.ts';
import { endAll, endStarted } from './end-pending.store.ts';

/**
 * A7: ends what is pending of these users by the table of the domain, in the transaction of the act and after the
 * statement that took the users' rows. `but` is the session in which they act themselves.
 */
export async function endPending(
  tx: Transaction,
  userIds: readonly string[],
  act: AccessAct,
  { but = null }: { but?: string | null } = {},
): Promise<void> {
  if (userIds.length === 0) return;
  // Only an act that leaves the starter in place asks what they may still start.
  const asks = act === 'roleLost';
  await endAll(tx, userIds, act, {
    sessions: endsBy('session', act),
    but,
    purposes: linksEndedBy(act),
    startedPurposes: [
      ...(endsBy('startedEmailChange', act) && !asks ? ['emailChange'] : []),
      ...(endsBy('startedInvitation', act) && !asks ? ['invitation'] : []),
    ],
    storedAnswers: endsBy('storedAnswer', act),
    // One moment counts for known devices and tickets.
    knownDevices: endsBy('knownDevice', act) || endsBy('waitTicket', act),
    deviceTokens: endsBy('deviceToken', act),
    deviceSignIns: endsBy('deviceSignIn', act),
  });
  if (asks) await endStarted(tx, userIds);
}
