import { licenseGiversOf } from '@roster/domain/affiliation';
import type { RoleKey } from '@roster/domain/roles';
import { named, type Queryable, sql } from '../../platform/postgres/index.ts';

import { findAdministrators, type Administrator } from './administrators.store.ts';

export type LicenseGiver = Omit<Administrator, 'role'> & { role: Administrator['role'] | 'licenseManager' };

/** E3: who can give this user a license and can sign in, Account Administrators first and License Managers last. */
export async function findLicenseGivers(
  database: Queryable,
  accountId: string,
  user: { id: string; roles: readonly RoleKey[] },
  administrators?: readonly Administrator[],
): Promise<LicenseGiver[]> {
  // SQL: through the index of License Managers, in the alphabetical order of the list.
  const managers = await database.query<LicenseGiver>(
    named(
      'account-license-givers',
      sql`select id, full_name(first_name, last_name) as name, email, 'licenseManager' as role from users
          where account_id = ${accountId} and status = 'active' and roles @> array['licenseManager']
            and not roles && array['accountAdministrator', 'coAdministrator']
          order by sort_name
          limit 50`,
    ),
  );
  const others = administrators ?? (await findAdministrators(database, accountId));
  return licenseGiversOf(user, [...others, ...managers]);
}

/** E3: the License Managers of an account who can sign in now. */
export async function findLicenseManagers(database: Queryable, accountId: string): Promise<string[]> {
  // SQL: through the index of License Managers.
  const rows = await database.query<{ id: string }>(
    sql`select id from users
        where account_id = ${accountId} and status = 'active' and roles @> array['licenseManager']`,
  );
  return rows.map(({ id }) => id);
}
