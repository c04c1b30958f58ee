import type { RoleKey } from '@roster/domain/roles';
import type { Queryable } from '../../platform/postgres/database.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { requireProofToGrant } from '../account/index.ts';

/** Counts the users who hold each role. */
export async function countHolders(database: Queryable, accountId: string): Promise<Map<RoleKey, number>> {
  const rows = await database.query<{ role: RoleKey; n: number }>({
    name: 'roles-count',
    text: `select role, count(*)::integer as n from users cross join unnest(roles) as role
           where account_id = $1 and roles <> '{}' group by role`,
    values: [accountId],
  });
  return new Map(rows.map(({ role, n }) => [role, n]));
}

/** Sets the roles of all users in one statement; each gets its own resulting set. */
export async function setRoles(
  tx: AccountTransaction,
  users: readonly { id: string; after: readonly RoleKey[] }[],
): Promise<void> {
  requireProofToGrant(tx, await findRolesGiven(tx, users));
  await tx.query({
    name: 'roles-set',
    text: `update users set version = version + 1,
             roles = array(select jsonb_array_elements_text(change.entry -> 'after'))
           from jsonb_array_elements($1::jsonb) as change (entry)
           where users.id = (change.entry ->> 'id')::uuid and users.account_id = $2`,
    values: [JSON.stringify(users), tx.account.id],
  });
}

/** The roles that any of them does not have yet. */
async function findRolesGiven(
  tx: AccountTransaction,
  users: readonly { id: string; after: readonly RoleKey[] }[],
): Promise<RoleKey[]> {
  const rows = await tx.query<{ role: RoleKey }>({
    name: 'roles-given',
    text: `select distinct role
           from jsonb_array_elements($1::jsonb) as change (entry)
           join users on users.id = (change.entry ->> 'id')::uuid
           cross join jsonb_array_elements_text(change.entry -> 'after') as role
           where role <> all (users.roles)`,
    values: [JSON.stringify(users)],
  });
  return rows.map(({ role }) => role);
}
