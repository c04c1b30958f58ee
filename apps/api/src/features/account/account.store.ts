import type { Queryable } from '../../platform/database.ts';

export type Administrator = {
  id: string;
  name: string;
  email: string;
  role: 'accountAdministrator' | 'coAdministrator';
};

/** H1: lists the administrators of an account who can sign in, Account Administrators first. */
export const findAdministrators = (database: Queryable, accountId: string) =>
  database.query<Administrator>({
    name: 'account-administrators',
    text: `select id, full_name(first_name, last_name) as name, email,
             case when roles @> array['accountAdministrator'] then 'accountAdministrator' else 'coAdministrator' end as role
           from users
           where account_id = $1 and status = 'active' and roles && array['accountAdministrator', 'coAdministrator']
           order by role, sort_name
           limit 50`,
    values: [accountId],
  });

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

/** Finds the users who are notified of what concerns the whole account. */
export async function findHolders(
  database: Queryable,
  accountId: string,
  roles: readonly ('accountAdministrator' | 'coAdministrator')[],
): Promise<string[]> {
  const rows = await database.query<{ id: string }>({
    name: 'account-holders',
    text: `select id from users where account_id = $1 and status = 'active'
             and roles && array['accountAdministrator', 'coAdministrator'] and roles && $2::text[]`,
    values: [accountId, roles],
  });
  return rows.map(({ id }) => id);
}

/** L3: Account Administrators who can sign in now. */
export async function countAbleAdministrators(tx: Queryable, accountId: string | null): Promise<number> {
  const [row] = await tx.query<{ n: number }>({
    name: 'account-able-administrators',
    text: `select count(*)::integer as n from users
           where account_id = $1 and roles && array['accountAdministrator', 'coAdministrator']
             and roles @> array['accountAdministrator'] and status = 'active'`,
    values: [accountId],
  });
  return row?.n ?? 0;
}
