import type { Holdings } from '@roster/contract/departures';
import type { ContactDuty } from '@roster/domain/contacts';
import { offlineUntil } from '@roster/domain/policies';
import { listed } from '../affiliation/index.ts';
import { named, sql } from '../../platform/postgres/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import type { Subject } from '../users/index.ts';

type HoldingsRow = {
  id: string;
  email: string;
  held: Pick<Holdings, 'groups' | 'seats' | 'exceptions'> & {
    contacts: Holdings['contactFor'];
    requests: number;
    primaryContact: boolean;
  };
  sessions: number;
};

/** D2: lists what each of these users holds, for the screen before they are removed. */
export async function findHoldings(
  tx: AccountTransaction,
  subjects: readonly Subject[],
  duties: readonly ContactDuty[],
): Promise<Holdings[]> {
  const ids = subjects.map(({ id }) => id);
  // SQL: a set of hundreds, with all that they hold.
  const rows = await tx.query<HoldingsRow>(
    named(
      'removal-holdings',
      sql`select u.id, u.email, jsonb_build_object(${listed}) as held,
            (select count(*)::integer from sessions s
              where s.user_id = u.id and s.ends_at > ${tx.now} and s.idle_ends_at > ${tx.now}) as sessions
          from users u where u.id = any(${ids}::uuid[]) and u.account_id = ${tx.account.id}`,
    ),
  );
  const contacts = [...new Set(duties.map(({ userId }) => userId))];
  const byId = new Map(rows.map((row) => [row.id, row]));
  return subjects.flatMap((subject) => {
    const row = byId.get(subject.id);
    if (!row) return [];
    return {
      id: row.id,
      name: subject.name,
      email: row.email,
      roles: [...subject.roles],
      groups: row.held.groups,
      seats: row.held.seats,
      exceptions: row.held.exceptions,
      contactFor: row.held.contacts,
      otherContacts: row.held.contacts.length > 0 ? contacts.filter((id) => id !== row.id) : [],
      openRequests: row.held.requests,
      primaryContact: row.held.primaryContact,
      sessions: row.sessions,
      offlineUntil: offlineUntil(subject, tx.now)?.toISOString() ?? null,
    };
  });
}
