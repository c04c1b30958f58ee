import type { RoleKey } from '@roster/domain/roles';
import { named, sql } from '../../platform/postgres/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { endedRegistrations } from '../links/index.ts';
import { requireProofToGrant } from '../account/index.ts';

type NewUser = {
  id: string;
  email: string;
  firstName: string;
  lastName: string;
  country: string;
  entitlementCountry?: string | undefined;
  language: string;
  federated: boolean;
  roles: readonly RoleKey[];
  groupIds: readonly string[];
};

/**
 * Creates an affiliated user; voids a registration with that address that was never verified. Returns false if
 * the address is taken by now (A1: the unique address lets one of many win).
 */
export async function createUser(tx: AccountTransaction, user: NewUser): Promise<boolean> {
  requireProofToGrant(tx, user.roles);
  const { id, email, firstName, lastName, country, entitlementCountry, language, federated } = user;
  const accountId = tx.account.id;
  // SQL: five tables in one statement, and on conflict do nothing.
  const created = await tx.query(
    named(
      'users-create',
      sql`with created as (
            insert into users (id, email, first_name, last_name, country, entitlement_country, language, federated, roles,
              account_id, joined_at, created_at, source)
            select ${id}, ${email}, ${firstName}, ${lastName}, ${country}, ${entitlementCountry}, ${language}, ${federated},
              ${user.roles}, ${accountId}, ${tx.now}, ${tx.now}, 'manual'
            where is_address_free(${email}, null, ${tx.now})
            on conflict (email) do nothing returning id
          ), ${endedRegistrations(sql`created`, email, tx.now)}, grouped as (
            insert into group_members (group_id, user_id, account_id)
            select g.id, c.id, ${accountId} from created c
            join groups g on g.account_id = ${accountId} and g.id = any(${user.groupIds}::uuid[])
          )
          select id from created`,
    ),
  );
  return created.length === 1;
}
