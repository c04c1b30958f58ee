import { type Queryable, named, sql } from '../../platform/postgres/index.ts';
import { needsInvitation } from '../links/index.ts';

export type Resettable = {
  id: string;
  accountId: string | null;
  invited: boolean;
  devices_known_since: Date | null;
};

/**
 * Returns the user if they may be sent a link to set a new password: not federated, locked, or in a closed account. A
 * first invitation, and one after it was ended (A7), is sent only by an administrator.
 */
export async function findResettable(database: Queryable, email: string): Promise<Resettable | null> {
  // SQL: three tables in one round trip, in the same time for known and unknown addresses.
  const [row] = await database.query<{
    id: string;
    account_id: string | null;
    status: string;
    devices_known_since: Date | null;
  }>(
    named(
      'links-resettable',
      sql`select id, account_id, status, nullif(devices_known_since, '-infinity') as devices_known_since
          from users u
          where email = ${email} and not federated and (lock_reasons = '{}' or lock_reasons = '{unaffiliated}')
            and not exists (select from accounts a where a.id = u.account_id and a.closed_at is not null
              and not u.roles @> array['accountAdministrator'])
            and not ${needsInvitation('u')}`,
    ),
  );
  if (!row) return null;
  const { id, account_id: accountId, devices_known_since } = row;
  return { id, accountId, invited: row.status === 'invited', devices_known_since };
}
