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

/** Forgets the notices of a change that was taken back. */
export async function cancelAllNotices(tx: AccountTransaction, undoId: string): Promise<void> {
  await tx.prisma.mail.deleteMany({ where: { undoId, ...waiting } });
}

const waiting = { state: 'queued', attempts: 0 };

/** Forgets what was taken back for these users: the notices to them, and to others those about nobody else. */
export async function cancelNoticesOf(
  tx: AccountTransaction,
  undoId: string,
  userIds: readonly string[],
): Promise<void> {
  // SQL: arrays within arrays.
  await tx.query(
    named(
      'undo-cancel-notices',
      sql`delete from mails where undo_id = ${undoId} and state = 'queued' and attempts = 0
            and (user_id = any(${userIds}::uuid[]) or (about <> '{}' and about <@ ${userIds}::uuid[]))`,
    ),
  );
  // SQL: the notices about several, each with the names that are left.
  await tx.query(
    named(
      'undo-rewrite-notices',
      sql`with several as (
            select id, about from mails
            where undo_id = ${undoId} and state = 'queued' and attempts = 0 and about && ${userIds}::uuid[]
          ), rest as materialized (
            select s.about, array_agg(u.id order by a.nth) as ids,
              string_agg(full_name(u.first_name, u.last_name), ', ' order by a.nth) as names
            from (select distinct about from several) as s cross join unnest(s.about) with ordinality as a (id, nth)
              join users u on u.id = a.id
            where a.id <> all(${userIds}::uuid[])
            group by s.about
          )
          update mails m set about = rest.ids, content = jsonb_set(m.content, '{userNames}', to_jsonb(rest.names))
          from several join rest on rest.about = several.about where m.id = several.id`,
    ),
  );
}
