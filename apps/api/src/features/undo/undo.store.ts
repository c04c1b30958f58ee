import type { UndoRecord } from '@roster/domain/undo-records';
import { named, sql } from '../../platform/postgres/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';

export type KeptUndo = { record: UndoRecord; madeAt: Date; undoneAt: Date | null };

/** Locks and returns a change of this actor in this account that can be taken back. */
export async function lockUndo(tx: AccountTransaction, undoId: string): Promise<KeptUndo | null> {
  // SQL: for update.
  const [row] = await tx.query<{ undo: UndoRecord; created_at: Date; undone_at: Date | null }>(
    named(
      'undo-lock',
      sql`select undo, created_at, undone_at from idempotency_keys
          where id = ${undoId} and actor_id = ${tx.actor.id} and account_id = ${tx.account.id} and undo is not null
          for update`,
    ),
  );
  return row ? { record: row.undo, madeAt: row.created_at, undoneAt: row.undone_at } : null;
}

export async function markUndone(tx: AccountTransaction, undoId: string): Promise<void> {
  await tx.prisma.idempotencyKey.updateMany({ where: { id: undoId }, data: { undoneAt: tx.now } });
}

/** Forgets the notices of what was taken back: to these users, or all of them if all of it was. */
export async function cancelNotices(
  tx: AccountTransaction,
  undoId: string,
  users: readonly string[] | 'all',
): Promise<void> {
  await tx.prisma.mail.deleteMany({
    where: {
      undoId,
      state: 'queued',
      attempts: 0,
      ...(users !== 'all' && { userId: { in: [...users] } }),
    },
  });
}
