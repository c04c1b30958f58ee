import { endsBy, linksEndedBy, type AccessAct } from '@roster/domain/pending';
import { endLinks } from '../../platform/links.ts';
import { endSessions } from '../../platform/sessions/sessions.ts';
import type { Transaction } from '../../platform/transaction.ts';
import {
  endDomainRequests,
  endStartedEmailChanges,
  endStartedInvitations,
  forgetAnswers,
  forgetDevices,
} from './end-pending.store.ts';

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
  if (endsBy('session', act)) await endSessions(tx, userIds, { but });
  await endLinks(tx, userIds, linksEndedBy(act), tx.now);
  if (endsBy('startedInvitation', act)) await endStartedInvitations(tx, userIds, act);
  if (endsBy('startedEmailChange', act)) await endStartedEmailChanges(tx, userIds);
  if (endsBy('storedAnswer', act)) await forgetAnswers(tx, userIds);
  if (endsBy('knownDevice', act)) await forgetDevices(tx, userIds);
  if (endsBy('domainRequest', act)) await endDomainRequests(tx, userIds);
}
