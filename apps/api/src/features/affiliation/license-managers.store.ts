import { named, type Queryable, sql } from '../../platform/postgres/index.ts';

/** E3: the License Managers of an account who can sign in now. */
export async function findLicenseManagers(database: Queryable, accountId: string): Promise<string[]> {
  // SQL: through the index of License Managers.
  const rows = await database.query<{ id: string }>(
    named(
      'account-license-managers',
      sql`select id from users
          where account_id = ${accountId} and status = 'active' and roles @> array['licenseManager']`,
    ),
  );
  return rows.map(({ id }) => id);
}
