import type { Language } from '@roster/domain/languages';
import { type Queryable, named, sql } from '../../platform/postgres/index.ts';
import { needsInvitation } from '../links/index.ts';

export type Resettable = {
  id: string;
  email: string;
  language: Language;
  accountId: string | null;
  invited: boolean;
  /** Only an administrator can let them in: they get no link, but an email that says so. */
  needsInvitation: boolean;
  devices_known_since: Date | null;
};

/**
 * Returns the user if they may be sent an email about a new password: not federated, locked, or in a closed account. A first
 * invitation, and one after it was ended (A7), is sent only by an administrator.
 */
export async function findResettable(database: Queryable, email: string): Promise<Resettable | null> {
  // SQL: three tables in one round trip, in the same time for known and unknown addresses.
  const [row] = await database.query<{
    id: string;
    language: Language;
    account_id: string | null;
    needs_invitation: boolean;
    status: string;
    devices_known_since: Date | null;
  }>(
    named(
      'links-resettable',
      sql`select id, language, account_id, status, nullif(devices_known_since, '-infinity') as devices_known_since,
            ${needsInvitation('u')} as needs_invitation
          from users u
          where email = ${email} and not federated and (lock_reasons = '{}' or lock_reasons = '{unaffiliated}')
            and not exists (select from accounts a where a.id = u.account_id and a.closed_at is not null
              and not u.roles @> array['accountAdministrator'])`,
    ),
  );
  if (!row) return null;
  const { id, language, account_id: accountId, needs_invitation, devices_known_since } = row;
  const invited = row.status === 'invited';
  return { id, email, language, accountId, invited, needsInvitation: needs_invitation, devices_known_since };
}
