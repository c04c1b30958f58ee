import { lockUsers as endpoint } from '@roster/contract/lock-users';
import { decideEach } from '@roster/domain/decide-each';
import { afterLock, decideLock } from '@roster/domain/locks';
import { offlineUntil } from '@roster/domain/policies';
import { implement } from '../../platform/implement.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { endPending, findAdministrators } from '../account/index.ts';
import { countSessions, findLockFacts, lock, type Subject } from './locks.store.ts';
import { outcomeOf, subjectsOf } from './outcome.ts';
import { selectUsers } from './selection.ts';
import { tellOfLostAdministrators } from './tell-administrators.ts';

/** L1–L3. Facts, decision, writes: blocks sign-in and ends every session, in one transaction. */
export const lockUsers = implement(endpoint, async ({ body }, context) => {
  const ids = await selectUsers(body, context);
  return context.transaction(async (tx) => {
    const facts = await findLockFacts(tx, ids);
    const decisions = decideEach(ids, facts, decideLock, afterLock);
    const subjects = subjectsOf(decisions.allowed, facts.users);
    const outcome = outcomeOf(decisions, facts.users);
    if (body.dryRun) return { ...outcome, effects: await effectsOf(tx, subjects) };

    await lock(tx, decisions.allowed, body.reason ?? null);
    await endPending(tx, decisions.allowed, 'lock');
    await tx.audit(
      'users.locked',
      subjects.map((subject) => auditEntry(subject, body.reason)),
    );
    await tx.mail('signInLocked', decisions.allowed, await mailContent(tx));
    await tellOfLostAdministrators(tx, subjects, 'locked');
    return outcome;
  });
});

async function effectsOf(tx: Transaction, subjects: readonly Subject[]) {
  const sessions = await countSessions(
    tx,
    subjects.map(({ id }) => id),
  );
  return subjects.map((subject) => ({
    id: subject.id,
    name: subject.name,
    sessions: sessions.get(subject.id) ?? 0,
    offlineUntil: offlineUntil(subject, tx.now)?.toISOString() ?? null,
  }));
}

const auditEntry = ({ id, lockReasons }: Subject, reason: string | undefined) => ({
  subjectId: id,
  details: {
    before: { lockReasons },
    after: { lockReasons: [...lockReasons, 'administrator'] },
    ...(reason && { reason }),
  },
});

async function mailContent(tx: Transaction) {
  const administrators = tx.account ? await findAdministrators(tx, tx.account.id) : [];
  return {
    accountName: tx.account?.name,
    lockedAt: tx.now.toISOString(),
    administrators: administrators.map(({ name, email }) => `${name} <${email}>`).join(', '),
  };
}
