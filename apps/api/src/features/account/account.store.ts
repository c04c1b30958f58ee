import type { Queryable } from '../../platform/postgres/database.ts';
import { named, sql } from '../../platform/postgres/sql.ts';

export type Account = {
  id: string;
  name: string;
  number: string;
  main_country: string;
  entitled_countries: string[];
  time_zone: string;
};

export async function findAccount(database: Queryable, accountId: string): Promise<Account | null> {
  // SQL: read with every session.
  const [account] = await database.query<Account>(
    named(
      'account-find',
      sql`select id, name, number, main_country, entitled_countries, time_zone from accounts where id = ${accountId}`,
    ),
  );
  return account ?? null;
}

/** Counts what waits for the account's administrators. */
export async function countWaiting(
  database: Queryable,
  accountId: string,
): Promise<{ approvals: number; requests: number }> {
  // SQL: read with every session, two counts in one round trip.
  const [row] = await database.query<{ approvals: number; requests: number }>(
    named(
      'account-waiting',
      sql`select
          (select count(*)::integer from approval_requests where account_id = ${accountId} and state = 'open') as approvals,
          (select count(*)::integer from user_requests where account_id = ${accountId} and state = 'open') as requests`,
    ),
  );
  return row ?? { approvals: 0, requests: 0 };
}
