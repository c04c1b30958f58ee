import { type Queryable, named, sql } from '../../platform/postgres/index.ts';

type Administration = {
  members: number;
  closed: boolean;
  ableAdministrators: number;
  invitedAdministrators: number;
};

const administrators = (status: 'active' | 'invited') => sql`(
  select count(*)::integer from users u where u.account_id = a.id and u.roles && array['accountAdministrator', 'coAdministrator']
    and u.roles @> array['accountAdministrator'] and u.status = ${status})`;

/** The facts that decide whether an account has anyone to administer it. */
export async function findAdministration(
  database: Queryable,
  accountId: string,
): Promise<Administration | null> {
  // SQL: counts administrators by status in one round trip.
  const [row] = await database.query<Administration>(
    named(
      'support-administration',
      sql`select a.member_count as members, a.closed_at is not null as closed,
            ${administrators('active')} as "ableAdministrators", ${administrators('invited')} as "invitedAdministrators"
          from accounts a where a.id = ${accountId}`,
    ),
  );
  return row ?? null;
}

/** Accounts that may need a request; the rule checks again. */
export async function findAccountsWithoutAdministrator(reader: Queryable): Promise<string[]> {
  // SQL: across accounts, counted in one statement.
  const rows = await reader.query<{ id: string }>(
    sql`select a.id from accounts a
        where a.member_count > 0 and a.closed_at is null
          and ${administrators('active')} = 0 and ${administrators('invited')} = 0
          and not exists (select from service_requests r where r.account_id = a.id
            and r.category = 'noAdministrator' and r.email is null and r.state <> 'closed')`,
  );
  return rows.map(({ id }) => id);
}
