import { reasonsAfterUnlock } from '@roster/domain/locks';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { inviteAgain } from '../affiliation/index.ts';
import { grantFulfilled } from '../pending/index.ts';
import type { Subject } from '../users/index.ts';
import { unlock } from './locks.store.ts';
import { together } from '../../platform/postgres/index.ts';

/**
 * L2: unlocks users whom the rules allow to be unlocked, records it and emails them; those in `alreadyTold` get their
 * email from the caller. Those who never set a password are invited again instead (W1). Returns the requests that this
 * fulfilled, and those whose invitation was one too many for this hour. The endpoint and the answer to a request come through here.
 */
export async function unlockMembers(
  tx: AccountTransaction,
  subjects: readonly Subject[],
  { alreadyTold = [] }: { alreadyTold?: readonly string[] } = {},
): Promise<{ requests: string[]; heldBack: readonly string[] }> {
  const ids = idsOf(subjects);
  const able = subjects.filter(canSignInAgain);
  const registered = idsOf(able.filter(({ hasPassword }) => hasPassword));
  const others = idsOf(able.filter(({ hasPassword }) => !hasPassword));
  const untold = registered.filter((id) => !alreadyTold.includes(id));
  const content = { accountName: tx.account.name, unlockedAt: tx.now, signInPage: '/sign-in' } as const;
  const [, , , requests] = await together(
    unlock(tx, ids),
    tx.audit('users.unlocked', subjects.map(auditEntry)),
    tx.mail('signInUnlocked', untold, content),
    grantFulfilled(tx, ids, { told: [...alreadyTold, ...idsOf(able)] }),
  );
  const { heldBack } = await inviteAgain(tx, others);
  return { requests, heldBack };
}

const idsOf = (subjects: readonly Subject[]) => subjects.map(({ id }) => id);

const auditEntry = ({ id, lockReasons, throttled }: Subject) => ({
  subjectId: id,
  details: {
    before: { lockReasons, failedAttempts: throttled },
    after: { lockReasons: reasonsAfterUnlock(lockReasons), failedAttempts: false },
  },
});

/** Users who were only throttled, or stay locked, get no email that they can sign in again. */
const canSignInAgain = ({ lockReasons }: Subject) =>
  lockReasons.length > 0 && reasonsAfterUnlock(lockReasons).length === 0;
