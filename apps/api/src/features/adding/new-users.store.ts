import type { RoleKey } from '@roster/domain/roles';
import type { AccountTransaction } from '../../platform/transaction.ts';
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
  const created = await tx.query({
    name: 'users-create',
    text: `with voided as (
             delete from registrations where email = $1
           ), created as (
             insert into users (id, email, first_name, last_name, country, entitlement_country, language, federated, roles,
               account_id, joined_at, source)
             select $12, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'manual' where is_address_free($1, null, $10)
             on conflict (email) do nothing returning id
           ), grouped as (
             insert into group_members (group_id, user_id, account_id)
             select g.id, c.id, $9 from created c join groups g on g.account_id = $9 and g.id = any($11::uuid[])
           )
           select id from created`,
    values: [
      user.email,
      user.firstName,
      user.lastName,
      user.country,
      user.entitlementCountry ?? null,
      user.language,
      user.federated,
      user.roles,
      tx.account.id,
      tx.now,
      user.groupIds,
      user.id,
    ],
  });
  return created.length === 1;
}
