import type { Queryable } from '../../platform/postgres/database.ts';
import { onlyRow } from '../../platform/postgres/database.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';

const dayAgo = (now: string) => `${now}::timestamptz - interval '24 hours'`;

export async function findAccountsToTell(database: Queryable, now: Date): Promise<string[]> {
  const rows = await database.query<{ id: string }>({
    text: `select a.id from accounts a
           where (a.approvals_told_at is null or a.approvals_told_at <= ${dayAgo('$1')}) and a.closed_at is null
             and exists (select from approval_requests r where r.account_id = a.id and r.state = 'open')`,
    values: [now],
  });
  return rows.map(({ id }) => id);
}

/** Returns false if the account was notified within the last day. */
export async function markTold(tx: AccountTransaction): Promise<boolean> {
  const rows = await tx.query({
    text: `update accounts set approvals_told_at = $2
           where id = $1 and (approvals_told_at is null or approvals_told_at <= ${dayAgo('$2')}) returning id`,
    values: [tx.account.id, tx.now],
  });
  return rows.length === 1;
}

export async function countFresh(tx: AccountTransaction): Promise<{ count: number; fresh: number }> {
  return onlyRow(
    await tx.query<{ count: number; fresh: number }>({
      text: `select count(*)::integer as count,
               count(*) filter (where requested_at > ${dayAgo('$2')})::integer as fresh
             from approval_requests where account_id = $1 and state = 'open'`,
      values: [tx.account.id, tx.now],
    }),
  );
}

export async function findDailyApprovers(tx: AccountTransaction): Promise<string[]> {
  const rows = await tx.query<{ id: string }>({
    text: `select id from users
           where account_id = $1 and status = 'active' and roles && array['accountAdministrator', 'coAdministrator']
             and approval_mail = 'daily'`,
    values: [tx.account.id],
  });
  return rows.map(({ id }) => id);
}

const untouched = (now: string, days: string) =>
  `state = 'open' and reminded_at is null and requested_at <= ${now}::timestamptz - make_interval(days => ${days})`;

export async function findAccountsWithUntouched(
  database: Queryable,
  now: Date,
  days: number,
): Promise<string[]> {
  const rows = await database.query<{ account_id: string }>({
    text: `select distinct account_id from approval_requests where ${untouched('$1', '$2')}`,
    values: [now, days],
  });
  return rows.map(({ account_id: id }) => id);
}

/** Marks old requests as reported and returns their number. */
export async function markReminded(tx: AccountTransaction, days: number): Promise<number> {
  const rows = await tx.query({
    text: `update approval_requests set reminded_at = $1 where account_id = $3 and ${untouched('$1', '$2')} returning id`,
    values: [tx.now, days, tx.account.id],
  });
  return rows.length;
}
