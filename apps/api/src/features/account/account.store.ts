import type { Queryable } from '../../platform/database.ts';

export type Administrator = {
  id: string;
  name: string;
  email: string;
  role: 'accountAdministrator' | 'coAdministrator';
};

/** H1: who administers an account, of those who can sign in; Account Administrators first. */
export const findAdministrators = (database: Queryable, accountId: string) =>
  database.query<Administrator>({
    name: 'account-administrators',
    text: `select id, first_name || ' ' || last_name as name, email,
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
  open_requests: number;
};

export async function findAccount(database: Queryable, accountId: string): Promise<Account | null> {
  const [account] = await database.query<Account>({
    name: 'account-find',
    text: `select id, name, number, main_country, entitled_countries,
             (select count(*)::integer from approval_requests where account_id = accounts.id and state = 'open') as open_requests
           from accounts where id = $1`,
    values: [accountId],
  });
  return account ?? null;
}
