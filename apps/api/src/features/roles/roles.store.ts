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

type Change = { id: string; before: readonly RoleKey[]; after: readonly RoleKey[] };

/** Sets the roles of all users in one statement; each gets its own resulting set. */
export async function setRoles(tx: AccountTransaction, changes: readonly Change[]): Promise<void> {
  const given = changes.flatMap(({ before, after }) => after.filter((role) => !before.includes(role)));
  requireProofToGrant(tx, given);
  await tx.query({
    name: 'roles-set',
    text: `update users set version = version + 1, roles = string_to_array(change.roles, ',')
           from unnest($1::uuid[], $2::text[]) as change (id, roles)
           where users.id = change.id and users.account_id = $3`,
    values: [changes.map(({ id }) => id), changes.map(({ after }) => after.join(',')), tx.account.id],
  });
}
