import { onBehalfOf } from '@roster/domain/actors';
import { decideEach } from '@roster/domain/decide-each';
import { afterRemove, decideRemove, type RemovalFacts } from '@roster/domain/departures';
import { decideLock } from '@roster/domain/locks';
import type { Work } from '../../platform/jobs/index.ts';
import { runUnattended, type AccountTransaction } from '../../platform/transaction.ts';
import { depart, findAdministrators, findHolders } from '../affiliation/index.ts';
import { findDuties } from '../contacts/index.ts';
import {
  findAccountsWithEndedAccess,
  findEndedAccess,
  findSetByOthers,
  wasRemovalReported,
} from './access-ends.store.ts';
import { lockMembers } from '../locks/index.ts';
import { findLockFacts, type Subject, subjectsOf } from '../users/index.ts';
import { forgetSnapshots, forgetWhoNeverCame } from './restores.store.ts';

/** Removes users whose last day is over, by the same rules and code as from the screen. */
export const removeWhoseAccessEnded: Work = async ({ database, clock }) => {
  const now = clock();
  for (const accountId of await findAccountsWithEndedAccess(database.reader, now))
    await runUnattended(database, { accountId, actor: onBehalfOf('accountAdministrator'), now }, removeEnded);
};

async function removeEnded(tx: AccountTransaction): Promise<void> {
  const ids = await findEndedAccess(tx);
  const duties = await findDuties(tx);
  // It acts for the user who set the last day. A Co-Administrator’s decision removes nobody who has become an Account
  // Administrator since (L3).
  const setByOthers = await findSetByOthers(tx, ids);
  const decide = (id: string, given: RemovalFacts) =>
    decideRemove(id, setByOthers.has(id) ? { ...given, actor: onBehalfOf('coAdministrator') } : given);
  const facts = {
    ...(await findLockFacts(tx, ids)),
    unsettledContacts: new Set(duties.map(({ userId }) => userId)),
  };
  const { allowed, refused } = decideEach(ids, facts, decide, afterRemove);
  const leaving = subjectsOf(allowed, facts.users);
  await depart(tx, leaving, { way: 'removal', by: 'administrator', reason: null });
  const after = await findLockFacts(tx, ids);
  for (const { id, code } of refused) {
    const [user] = subjectsOf([id], after.users);
    const lockable = code !== 'users.administratorProtected' && decideLock(id, after) === null;
    if (user) await hold(tx, user, code, lockable);
  }
}

type RemovalRefusal = NonNullable<ReturnType<typeof decideRemove>>;

/** What the email says of it. */
const reasons: Partial<Record<RemovalRefusal, 'contact' | 'administrator'>> = {
  'users.isFulfillmentContact': 'contact',
  'users.administratorProtected': 'administrator',
};

/**
 * Users who cannot be removed yet (a fulfillment contact, the last administrator, an administrator whose last day a
 * Co-Administrator had set) are locked right away where that is allowed, and the administrators are notified once. The next run removes them when a successor is there.
 */
async function hold(tx: AccountTransaction, user: Subject, because: RemovalRefusal, lockable: boolean) {
  const { id, name } = user;
  if (await wasRemovalReported(tx, id)) return;
  if (lockable) {
    const helpers = await findAdministrators(tx, tx.account.id);
    await lockMembers(tx, [user], { note: null, helpers });
  }
  await tx.audit('users.accessEndHeld', [{ subjectId: id, details: { because, locked: lockable } }]);
  const holders = await findHolders(tx, tx.account.id, ['accountAdministrator']);
  await tx.mail('accessEndHeld', holders, {
    accountName: tx.account.name,
    userName: name,
    because: reasons[because] ?? 'lastAdministrator',
    usersPage: `/users/${id}`,
  });
}

/** D5: deletes users whom no account can restore any longer. */
export const forgetDepartures: Work = async ({ database, clock }) => {
  await forgetSnapshots(database.app, clock());
  await forgetWhoNeverCame(database.app);
};
