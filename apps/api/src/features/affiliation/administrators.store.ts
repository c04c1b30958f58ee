import { type Queryable, named, sql } from '../../platform/postgres/index.ts';

export type Administrator = {
  id: string;
  name: string;
  email: string;
  role: 'accountAdministrator' | 'coAdministrator';
};

/** H1: lists the administrators of an account who can sign in, Account Administrators first. */
export const findAdministrators = (database: Queryable, accountId: string) =>
  // SQL: in the alphabetical order of the list.
  database.query<Administrator>(
    named(
      'account-administrators',
      sql`select id, full_name(first_name, last_name) as name, email,
            case when roles @> array['accountAdministrator'] then 'accountAdministrator' else 'coAdministrator' end as role
          from users
          where account_id = ${accountId} and status = 'active' and roles && array['accountAdministrator', 'coAdministrator']
          order by role, sort_name
          limit 50`,
    ),
  );

/** Finds the users who are notified of what concerns the whole account. */
export async function findHolders(
  database: Queryable,
  accountId: string,
  roles: readonly ('accountAdministrator' | 'coAdministrator')[],
): Promise<string[]> {
  // SQL: through the index of administrators, for every change that concerns one.
  const rows = await database.query<{ id: string }>(
    named(
      'account-holders',
      sql`select id from users where account_id = ${accountId} and status = 'active'
          and roles && array['accountAdministrator', 'coAdministrator'] and roles && ${roles}::text[]`,
    ),
  );
  return rows.map(({ id }) => id);
}

/** L3: Account Administrators who can sign in now. */
export async function countAbleAdministrators(tx: Queryable, accountId: string | null): Promise<number> {
  // SQL: through the index of administrators, for every change that concerns one.
  const [row] = await tx.query<{ n: number }>(
    named(
      'account-able-administrators',
      sql`select count(*)::integer as n from users
          where account_id = ${accountId} and roles && array['accountAdministrator', 'coAdministrator']
            and roles @> array['accountAdministrator'] and status = 'active'`,
    ),
  );
  return row?.n ?? 0;
}
