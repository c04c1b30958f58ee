import { onBehalfOf } from '@roster/domain/actors';
import { decideEach } from '@roster/domain/decide-each';
import { afterRemove, decideRemove, type RemovalFacts } from '@roster/domain/departures';
import { afterLock, decideLock } from '@roster/domain/locks';
import { inEachAccount, inSteps, type Work } from '../../platform/jobs/index.ts';
import { runUnattended, type AccountTransaction } from '../../platform/transaction.ts';
import { depart, findAdministrators, findHolders } from '../affiliation/index.ts';
import { findDuties } from '../contacts/index.ts';
import {
  findAccountsWithEndedAccess,
  findEndedAccess,
  findReported,
  findSetByOthers,
} from './access-ends.store.ts';
import { lockMembers } from '../locks/index.ts';
import { findLockFacts, type Subject, subjectsOf } from '../users/index.ts';
import { forgetSnapshots, forgetWhoNeverCame } from './restores.store.ts';

/** Removes users whose last day is over, by the same rules and code as from the screen. */
export const removeWhoseAccessEnded: Work = async (platform) => {
  const { database, clock } = platform;
  const now = clock();
  const actor = onBehalfOf('accountAdministrator');
  await inEachAccount(platform, await findAccountsWithEndedAccess(database.reader, now), (accountId) =>
    runUnattended(database, { accountId, actor, now }, removeEnded),
  );
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
  await holdRefused(tx, refused);
}

type RemovalRefusal = NonNullable<ReturnType<typeof decideRemove>>;
type LockRefusal = NonNullable<ReturnType<typeof decideLock>>;
type Refused = { id: string; code: RemovalRefusal };

/**
 * Users who cannot be removed yet (a fulfillment contact, the last administrator, an administrator whose last day a
 * Co-Administrator had set) are locked right away where that is allowed, and the administrators are notified once. The
 * next run removes them when a successor is there. Each lock counts for the next one: of the last two administrators one
 * stays (L3).
 */
async function holdRefused(tx: AccountTransaction, refused: readonly Refused[]): Promise<void> {
  const reported = await findReported(
    tx,
    refused.map(({ id }) => id),
  );
  const held = refused.filter(({ id }) => !reported.has(id));
  const protectedIds = new Set(
    held.flatMap(({ id, code }) => (code === 'users.administratorProtected' ? id : [])),
  );
  const ids = held.map(({ id }) => id);
  const facts = await findLockFacts(tx, ids);
  const locks = decideEach(
    ids,
    facts,
    (id, given) => (protectedIds.has(id) ? 'users.administratorProtected' : decideLock(id, given)),
    afterLock,
  );
  const lockRefusals = new Map(locks.refused.map(({ id, code }) => [id, code]));
  for (const { id, code } of held)
    for (const user of subjectsOf([id], facts.users))
      await hold(tx, user, code, lockRefusals.get(id) ?? null);
}

async function hold(
  tx: AccountTransaction,
  user: Subject,
  because: RemovalRefusal,
  notLocked: LockRefusal | null,
): Promise<void> {
  if (notLocked === null) {
    const helpers = await findAdministrators(tx, tx.account.id);
    await lockMembers(tx, [user], { note: null, helpers });
  }
  await tx.audit('users.accessEndHeld', [
    { subjectId: user.id, details: { because, locked: notLocked === null } },
  ]);
  const holders = await findHolders(tx, tx.account.id, ['accountAdministrator']);
  await tx.mail('accessEndHeld', holders, {
    accountName: tx.account.name,
    userName: user.name,
    because: reasonOf(because, notLocked),
    usersPage: `/users/${user.id}`,
  });
}

/** What the email says of it: that of a fulfillment contact says that they were locked. */
function reasonOf(because: RemovalRefusal, notLocked: LockRefusal | null) {
  if (because === 'users.administratorProtected') return 'administrator';
  if (because === 'users.lastAdministrator' || notLocked === 'users.lastAdministrator')
    return 'lastAdministrator';
  return 'contact';
}

/** D5: deletes users whom no account can restore any longer. */
export const forgetDepartures = inSteps(
  async ({ database, clock }) => void (await forgetSnapshots(database.app, clock())),
  async ({ database }) => void (await forgetWhoNeverCame(database.app)),
);
