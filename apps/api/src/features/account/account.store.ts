import type { Queryable } from '../../platform/postgres/database.ts';

export type Account = {
  id: string;
  name: string;
  number: string;
  main_country: string;
  entitled_countries: string[];
  time_zone: string;
};

export async function findAccount(database: Queryable, accountId: string): Promise<Account | null> {
  const [account] = await database.query<Account>({
    name: 'account-find',
    text: 'select id, name, number, main_country, entitled_countries, time_zone from accounts where id = $1',
    values: [accountId],
  });
  return account ?? null;
}

/** Counts what waits for the account's administrators. */
export async function countWaiting(
  database: Queryable,
  accountId: string,
): Promise<{ approvals: number; requests: number }> {
  const [row] = await database.query<{ approvals: number; requests: number }>({
    name: 'account-waiting',
    text: `select
             (select count(*)::integer from approval_requests where account_id = $1 and state = 'open') as approvals,
             (select count(*)::integer from user_requests where account_id = $1 and state = 'open') as requests`,
    values: [accountId],
  });
  return row ?? { approvals: 0, requests: 0 };
}
