import type { AddFacts } from '@roster/domain/adding';
import type { RoleKey } from '@roster/domain/roles';
import type { UserStatus } from '@roster/domain/users';
import { domainOf } from '@roster/domain/emails';
import { type Queryable, named, sql } from '../../platform/postgres/index.ts';

export type KnownAddress = AddFacts & {
  userId: string | null;
  status: UserStatus | null;
  roles: RoleKey[];
  federated: boolean;
  requestId: string | null;
  providerName: string | null;
  /** Whether this account removed them within the last 30 days and knew them by this address (A8). */
  restorable: boolean;
  /** A6: who can still take the address back. To everyone else it looks like one of another account. */
  heldFor: string | null;
};

type Row = {
  id: string | null;
  account_id: string | null;
  operator: boolean | null;
  status: UserStatus | null;
  roles: RoleKey[] | null;
  federated: boolean | null;
  request_id: string | null;
  domain_owner: string | null;
  domain_federated: boolean | null;
  provider_name: string | null;
  restorable: boolean;
  held_for: string | null;
};

/**
 * A2 has to see across accounts: pass the reader role, which row-level security does not restrict. The facts may be out
 * of date by the time of the write; the unique address and the compare-and-set decide then.
 */
export async function findAddFacts(
  reader: Queryable,
  accountId: string | null,
  email: string,
  now: Date,
): Promise<KnownAddress> {
  // SQL: five tables in one round trip, across accounts, by the reader.
  const [row] = await reader.query<Row>(
    named(
      'account-add-facts',
      sql`select u.id, u.account_id, u.operator, u.status, u.roles, u.federated, r.id as request_id,
            d.account_id as domain_owner, d.federated as domain_federated, d.provider_name,
            exists (select from departures p where p.user_id = u.id and p.account_id = ${accountId}
              and p.restorable_until > ${now} and p.email = u.email) as restorable,
            (select t.user_id from tokens t where t.email = ${email} and t.purpose = 'emailUndo' and t.used_at is null
              and t.ended_at is null and t.expires_at > ${now} limit 1) as held_for
          from (select 1) as one
          left join users u on u.email = ${email}
          left join account_domains d on d.domain = ${domainOf(email)}
          left join approval_requests r on r.user_id = u.id and r.account_id = ${accountId} and r.state = 'open'`,
    ),
  );
  if (!row) throw new Error('a join on one row answered none');
  const mine = (id: string | null) => id !== null && id === accountId;
  return {
    userId: row.id,
    status: row.status,
    roles: row.roles ?? [],
    federated: row.federated === true,
    requestId: row.request_id,
    providerName: row.provider_name,
    restorable: row.restorable && row.account_id === null,
    heldFor: row.held_for,
    known:
      row.id === null
        ? row.held_for === null
          ? null
          : { affiliation: 'other', operator: false, waitsForMine: false }
        : {
            affiliation: row.account_id === null ? 'none' : mine(row.account_id) ? 'mine' : 'other',
            operator: row.operator === true,
            waitsForMine: row.request_id !== null,
          },
    domain:
      row.domain_owner === null
        ? null
        : { owner: mine(row.domain_owner) ? 'mine' : 'other', federated: row.domain_federated === true },
  };
}

/** A6: an address that no one has or holds, except that people may go back to one which is held for themselves. */
export const isFree = ({ userId, known, heldFor }: KnownAddress, forUser: string): boolean =>
  known === null || (userId === null && heldFor === forUser);
