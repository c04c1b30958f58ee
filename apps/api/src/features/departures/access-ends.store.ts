import { type Queryable, sql } from '../../platform/postgres/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';

/** How many users of one account one run takes. */
const batch = 1_000;

/** X7: the zone of the account decides now. The day in UTC comes first for the index: no day ends before it begins there. */
const isOver = (now: Date) => sql`u.last_day <= (${now}::timestamptz at time zone 'UTC')::date
  and end_of_day(u.last_day, a.time_zone) <= ${now}::timestamptz`;

export async function findAccountsWithEndedAccess(database: Queryable, now: Date): Promise<string[]> {
  // SQL: across accounts, by the reader.
  const rows = await database.query<{ account_id: string }>(
    sql`select distinct u.account_id from users u join accounts a on a.id = u.account_id where ${isOver(now)}`,
  );
  return rows.map(({ account_id: accountId }) => accountId);
}

export async function findEndedAccess(tx: AccountTransaction): Promise<string[]> {
  // SQL: the end of a day in the zone of its account, through a function.
  const rows = await tx.query<{ id: string }>(
    sql`select u.id from users u join accounts a on a.id = u.account_id
        where u.account_id = ${tx.account.id} and ${isOver(tx.now)} order by u.last_day, u.id limit ${batch}`,
  );
  return rows.map(({ id }) => id);
}

/** L3: the users whose last day was set by someone who is no Account Administrator of this account. */
export async function findSetByOthers(
  tx: AccountTransaction,
  userIds: readonly string[],
): Promise<Set<string>> {
  // SQL: a set of hundreds, the latest event of each.
  const rows = await tx.query<{ id: string; by_administrator: boolean }>(
    sql`select distinct on (e.subject_id) e.subject_id as id,
          coalesce(setter.roles @> array['accountAdministrator'], false) as by_administrator
        from audit_events e left join users setter on setter.id = e.actor_id and setter.account_id = e.account_id
        where e.subject_id = any(${userIds}::uuid[]) and e.account_id = ${tx.account.id} and e.event = 'users.edited'
          and e.details -> 'after' ? 'lastDay'
        order by e.subject_id, e.sequence desc`,
  );
  return new Set(rows.filter((row) => !row.by_administrator).map(({ id }) => id));
}

/** Which of these users could not be removed on their last day, as the administrators were already notified. */
export async function findReported(tx: AccountTransaction, userIds: readonly string[]): Promise<Set<string>> {
  // SQL: a set of hundreds, the end of a day in the zone of its account, through a function.
  const rows = await tx.query<{ id: string }>(
    sql`select e.subject_id as id from audit_events e join users u on u.id = e.subject_id and u.account_id = e.account_id
          join accounts a on a.id = u.account_id
        where e.subject_id = any(${userIds}::uuid[]) and e.account_id = ${tx.account.id}
          and e.event = 'users.accessEndHeld' and e.at >= end_of_day(u.last_day, a.time_zone)`,
  );
  return new Set(rows.map(({ id }) => id));
}
