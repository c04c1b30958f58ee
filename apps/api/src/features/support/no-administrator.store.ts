import type { Administration } from '@roster/domain/support';
import { type Queryable, named, sql } from '../../platform/postgres/index.ts';
import { needsInvitation } from '../links/index.ts';

const administrators = sql`from users u where u.account_id = a.id
  and u.roles && array['accountAdministrator', 'coAdministrator'] and u.roles @> array['accountAdministrator']`;

/** The facts of an account `a`: its administrators who can sign in, and those with an invitation that works. */
export const administration = sql`a.closed_at is not null as closed,
  (select count(*)::integer ${administrators} and u.status = 'active') as "ableAdministrators",
  (select count(*)::integer ${administrators} and u.status = 'invited' and not ${needsInvitation('u')})
    as "invitedAdministrators"`;

/** The facts that decide whether an account has anyone to administer it. */
export async function findAdministration(
  database: Queryable,
  accountId: string,
): Promise<Administration | null> {
  // SQL: counts administrators by status in one round trip.
  const [row] = await database.query<Administration>(
    named('support-administration', sql`select ${administration} from accounts a where a.id = ${accountId}`),
  );
  return row ?? null;
}

/** Open accounts without a request of this kind; the rule decides which of them need one. */
export async function findAccountsWithoutAdministrator(
  reader: Queryable,
): Promise<(Administration & { id: string })[]> {
  // SQL: across accounts, counted in one statement.
  return reader.query<Administration & { id: string }>(
    sql`select a.id, ${administration} from accounts a
        where a.closed_at is null
          and not exists (select ${administrators} and u.status = 'active')
          and not exists (select from service_requests r where r.account_id = a.id
            and r.category = 'noAdministrator' and r.email is null and r.state <> 'closed')`,
  );
}
