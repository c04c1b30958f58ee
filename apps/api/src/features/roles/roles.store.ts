import type { RoleKey } from '@roster/domain/roles';
import { type Queryable, named, sql } from '../../platform/postgres/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { requireProofToGrant } from '../account/index.ts';

/** How many users hold each role, as the database keeps it counted. */
export async function countHolders(database: Queryable, accountId: string): Promise<Map<RoleKey, number>> {
  // SQL: sums of kept counts.
  const rows = await database.query<{ role: RoleKey; n: number }>(
    named(
      'roles-count',
      sql`select value as role, sum(n)::integer as n from kept_counts
          where account_id = ${accountId} and kind = 'role' group by value`,
    ),
  );
  return new Map(rows.map(({ role, n }) => [role, n]));
}

type Change = { id: string; before: readonly RoleKey[]; after: readonly RoleKey[] };

/** Sets the roles of all users in one statement; each gets its own resulting set. */
export async function setRoles(tx: AccountTransaction, changes: readonly Change[]): Promise<void> {
  const given = changes.flatMap(({ before, after }) => after.filter((role) => !before.includes(role)));
  requireProofToGrant(tx, given);
  const ids = changes.map(({ id }) => id);
  const roles = changes.map(({ after }) => after.join(','));
  // SQL: a set of hundreds in one statement, to each its own roles.
  await tx.query(
    named(
      'roles-set',
      sql`update users set version = version + 1, roles = string_to_array(change.roles, ',')
          from unnest(${ids}::uuid[], ${roles}::text[]) as change (id, roles)
          where users.id = change.id and users.account_id = ${tx.account.id}`,
    ),
  );
}
