import type { UserFilters } from '@roster/contract/users';
import { onlyRow, type Queryable, named, sql, type Sql } from '../../platform/postgres/index.ts';

/** How many users match, or null if they must be counted. */
export async function findKeptCount(
  database: Queryable,
  filters: UserFilters,
  accountId: string,
): Promise<number | null> {
  const kept = keptCountOf(filters, accountId);
  return kept && onlyRow(await database.query<{ n: number }>(named('users-kept-count', kept))).n;
}

/**
 * The sum of what the database keeps counted (docs/decisions/0027), as a statement: everyone, some statuses or countries,
 * one role, one lock reason, or those who never signed in. Returns null for all other filters.
 */
export function keptCountOf(filters: UserFilters, accountId: string): Sql | null {
  const kept = keptAs(filters);
  // SQL: a sum of what is kept counted.
  return (
    kept &&
    sql`select coalesce(sum(n), 0)::integer as n from kept_counts
        where account_id = ${accountId} and kind = ${kept.kind}
          and (${kept.values}::text[] is null or value collate "C" = any(${kept.values}::text[]))`
  );
}

type Kept = { kind: string; values: readonly string[] | null };

function keptAs(filters: UserFilters): Kept | null {
  const asked = Object.entries(filters).filter(([, value]) => value !== undefined);
  if (asked.length === 0) return { kind: 'status', values: null };
  if (asked.length > 1) return null;
  const { status, country, role, lockReason, lastSignIn } = filters;
  if (status) return { kind: 'status', values: status };
  if (country) return { kind: 'livesIn', values: country };
  // Of several roles one user can have more than one, and who has none is not kept.
  if (role?.length === 1 && !role.includes('none')) return { kind: 'role', values: role };
  // As of roles, one user can have several.
  if (lockReason?.length === 1) return { kind: 'lockedFor', values: lockReason };
  if (lastSignIn === 'never') return { kind: 'lastSeen', values: ['never'] };
  return null;
}
