import type { Queryable } from '../../platform/postgres/database.ts';

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
