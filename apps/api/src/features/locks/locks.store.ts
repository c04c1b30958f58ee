import type { LockReason } from '@roster/domain/users';
import type { AccountTransaction } from '../../platform/transaction.ts';

/** Adds the reason `administrator` to each user's set, and records who, when and why. */
export async function lock(
  tx: AccountTransaction,
  ids: readonly string[],
  note: string | null,
): Promise<void> {
  if (ids.length === 0) return;
  await tx.query({
    name: 'lock-users',
    text: `with locked as (
             update users set lock_reasons = lock_reasons || array['administrator'], version = version + 1
             where id = any($1::uuid[]) and account_id = $2 and not lock_reasons @> array['administrator']
             returning id
           )
           insert into locks (user_id, reason, account_id, note, locked_by, locked_at)
           select id, 'administrator', $2, $3, $4, $5 from locked`,
    values: [ids, tx.account.id, note, tx.actor.id, tx.now],
  });
}

/** Clears the reasons administrators may clear, and the throttle of failed sign-ins. */
export async function unlock(tx: AccountTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.query({
    name: 'unlock-users',
    text: `with unlocked as (
             update users
             set lock_reasons = array_remove(array_remove(lock_reasons, 'administrator'), 'unaffiliated'),
                 version = version + 1
             where id = any($1::uuid[]) and account_id = $2
             returning id, email
           ), cleared as (
             delete from locks where user_id in (select id from unlocked) and reason in ('administrator', 'unaffiliated')
           )
           delete from throttles
           where key in (select 'address:' || encode(sha256(convert_to(email, 'UTF8')), 'hex') from unlocked)`,
    values: [ids, tx.account.id],
  });
}

export async function countSessions(
  tx: AccountTransaction,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const rows = await tx.query<{ user_id: string; n: number }>({
    text: `select user_id, count(*)::integer as n from sessions
           where user_id = any($1::uuid[]) and ends_at > $2 and idle_ends_at > $2 group by user_id`,
    values: [ids, tx.now],
  });
  return new Map(rows.map(({ user_id, n }) => [user_id, n]));
}

type LockRow = {
  user_id: string;
  reason: LockReason;
  locked_at: Date;
  by_name: string | null;
  note: string | null;
};

/** Who locked these users, when, and their notes: for the administrator who is about to unlock them. */
export async function findLocks(
  tx: AccountTransaction,
  ids: readonly string[],
): Promise<Map<string, LockRow[]>> {
  const rows = await tx.query<LockRow>({
    text: `select l.user_id, l.reason, l.locked_at, l.note, known_name($2, l.locked_by) as by_name
           from locks l
           where l.user_id = any($1::uuid[]) and (l.account_id = $2 or l.account_id is null) order by l.locked_at`,
    values: [ids, tx.account.id],
  });
  const byUser = new Map<string, LockRow[]>();
  for (const row of rows) byUser.set(row.user_id, [...(byUser.get(row.user_id) ?? []), row]);
  return byUser;
}
