import type { ClearedLock, ClearedUser } from '@roster/domain/undo-records';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { named, sql } from '../../platform/postgres/index.ts';

/** Which of these users still have the lock that this administrator made at that moment. */
export async function findStanding(
  tx: AccountTransaction,
  ids: readonly string[],
  madeAt: Date,
): Promise<Set<string>> {
  const locks = await tx.prisma.lock.findMany({
    where: {
      userId: { in: [...ids] },
      reason: 'administrator',
      accountId: tx.account.id,
      lockedBy: tx.actor.id,
      lockedAt: madeAt,
    },
    select: { userId: true },
  });
  return new Set(locks.map(({ userId }) => userId));
}

/** Clears the reason `administrator` alone: another one was there before the lock. */
export async function takeLockBack(tx: AccountTransaction, ids: readonly string[]): Promise<void> {
  // SQL: a set of hundreds, two tables in one statement.
  await tx.query(
    named(
      'undo-lock-users',
      sql`with unlocked as (
            update users set lock_reasons = array_remove(lock_reasons, 'administrator'), version = version + 1
            where id = any(${ids}::uuid[]) and account_id = ${tx.account.id}
            returning id
          )
          delete from locks where user_id in (select id from unlocked) and reason = 'administrator'`,
    ),
  );
}

/** The locks that an unlock clears, as they are. */
export async function findCleared(tx: AccountTransaction, ids: readonly string[]): Promise<ClearedLock[]> {
  const locks = await tx.prisma.lock.findMany({
    where: { userId: { in: [...ids] }, reason: { in: ['administrator', 'unaffiliated'] } },
  });
  return locks.map(({ lockedAt, reason, ...lock }) => ({
    ...lock,
    reason: reason as ClearedLock['reason'],
    lockedAt: lockedAt.toISOString(),
  }));
}

/** Restores locks with who set them, when and why. */
export async function putLocksBack(
  tx: AccountTransaction,
  users: readonly ClearedUser[],
  locks: readonly ClearedLock[],
): Promise<void> {
  const ids = users.map(({ id }) => id);
  const reasons = users.map(({ before }) => before.join(','));
  // SQL: a set of hundreds in one statement, to each its own reasons.
  await tx.query(
    named(
      'undo-unlock-users',
      sql`update users set version = version + 1, lock_reasons = string_to_array(back.reasons, ',')
          from unnest(${ids}::uuid[], ${reasons}::text[]) as back (id, reasons)
          where users.id = back.id and users.account_id = ${tx.account.id}`,
    ),
  );
  await tx.prisma.lock.createMany({
    data: locks
      .filter(({ userId }) => ids.includes(userId))
      .map(({ lockedAt, ...lock }) => ({ ...lock, lockedAt: new Date(lockedAt) })),
    skipDuplicates: true,
  });
}
