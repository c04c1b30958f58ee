import type { Queryable } from '../../platform/database.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** How many users of one account one run takes. */
const batch = 1_000;

export async function findAccountsWithEndedAccess(database: Queryable, now: Date): Promise<string[]> {
  const rows = await database.query<{ account_id: string }>({
    text: 'select distinct account_id from users where access_ends_at <= $1',
    values: [now],
  });
  return rows.map(({ account_id: accountId }) => accountId);
}

export async function findEndedAccess(tx: Transaction): Promise<string[]> {
  const rows = await tx.query<{ id: string }>({
    text: 'select id from users where account_id = $1 and access_ends_at <= $2 order by access_ends_at, id limit $3',
    values: [tx.account?.id, tx.now, batch],
  });
  return rows.map(({ id }) => id);
}

/** L3: the users whose last day was set by someone who is no Account Administrator of this account. */
export async function findSetByOthers(tx: Transaction, userIds: readonly string[]): Promise<Set<string>> {
  const rows = await tx.query<{ id: string; by_administrator: boolean }>({
    text: `select distinct on (e.subject_id) e.subject_id as id,
             coalesce(setter.roles @> array['accountAdministrator'], false) as by_administrator
           from audit_events e left join users setter on setter.id = e.actor_id and setter.account_id = e.account_id
           where e.subject_id = any($1::uuid[]) and e.account_id = $2 and e.event = 'users.edited'
             and e.details -> 'after' ? 'lastDay'
           order by e.subject_id, e.sequence desc`,
    values: [userIds, tx.account?.id],
  });
  return new Set(rows.filter((row) => !row.by_administrator).map(({ id }) => id));
}

/** Whether the administrators already know that this user could not be removed on their last day. */
export async function wasRemovalReported(tx: Transaction, userId: string): Promise<boolean> {
  const rows = await tx.query({
    text: `select from audit_events e join users u on u.id = e.subject_id and u.account_id = e.account_id
           where e.subject_id = $1 and e.account_id = $2 and e.event = 'users.accessEndHeld' and e.at >= u.access_ends_at`,
    values: [userId, tx.account?.id],
  });
  return rows.length > 0;
}
