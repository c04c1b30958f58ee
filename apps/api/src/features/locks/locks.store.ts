import type { LockReason } from '@roster/domain/users';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { named, sql } from '../../platform/postgres/index.ts';
import { endedPauses } from '../../platform/throttles.ts';

/** Adds the reason `administrator` to each user's set, and records who, when and why. */
export async function lock(
  tx: AccountTransaction,
  ids: readonly string[],
  note: string | null,
): Promise<void> {
  if (ids.length === 0) return;
  // SQL: a set of hundreds, two tables in one statement.
  await tx.query(
    named(
      'lock-users',
      sql`with locked as (
            update users set lock_reasons = lock_reasons || array['administrator'], version = version + 1
            where id = any(${ids}::uuid[]) and account_id = ${tx.account.id}
              and not lock_reasons @> array['administrator']
            returning id
          )
          insert into locks (user_id, reason, account_id, note, locked_by, locked_at)
          select id, 'administrator', ${tx.account.id}, ${note}, ${tx.actor.id}, ${tx.now} from locked`,
    ),
  );
}

/** Clears the reasons administrators may clear, and the throttle of failed sign-ins. */
export async function unlock(tx: AccountTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  // SQL: a set of hundreds, three tables in one statement.
  await tx.query(
    named(
      'unlock-users',
      sql`with unlocked as (
            update users
            set lock_reasons = array_remove(array_remove(lock_reasons, 'administrator'), 'unaffiliated'),
                version = version + 1
            where id = any(${ids}::uuid[]) and account_id = ${tx.account.id}
            returning id, email
          ), cleared as (
            delete from locks where user_id in (select id from unlocked) and reason in ('administrator', 'unaffiliated')
          )
          ${endedPauses(sql`unlocked`)}`,
    ),
  );
}

export async function countSessions(
  tx: AccountTransaction,
  ids: readonly string[],
): Promise<Map<string, number>> {
  // SQL: a set of hundreds in one statement.
  const rows = await tx.query<{ user_id: string; n: number }>(
    sql`select user_id, count(*)::integer as n from sessions
        where user_id = any(${ids}::uuid[]) and ends_at > ${tx.now} and idle_ends_at > ${tx.now} group by user_id`,
  );
  return new Map(rows.map(({ user_id, n }) => [user_id, n]));
}

/** E4: the licensing devices on which these users are signed in, which get no policy once they are signed out. */
export async function countDevices(
  tx: AccountTransaction,
  ids: readonly string[],
): Promise<Map<string, number>> {
  // SQL: a set of hundreds in one statement.
  const rows = await tx.query<{ user_id: string; n: number }>(
    sql`select user_id, count(*)::integer as n from devices
        where user_id = any(${ids}::uuid[]) and token_hash is not null group by user_id`,
  );
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
  // SQL: the name an account knew, through a function.
  const rows = await tx.query<LockRow>(
    sql`select l.user_id, l.reason, l.locked_at, l.note, known_name(${tx.account.id}, l.locked_by) as by_name
        from locks l
        where l.user_id = any(${ids}::uuid[]) and (l.account_id = ${tx.account.id} or l.account_id is null)
        order by l.locked_at`,
  );
  const byUser = new Map<string, LockRow[]>();
  for (const row of rows) byUser.set(row.user_id, [...(byUser.get(row.user_id) ?? []), row]);
  return byUser;
}
