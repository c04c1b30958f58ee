import { type Queryable, named, sql } from '../../platform/postgres/index.ts';

/** What waits for the account's administrators, as the database keeps it counted. */
export async function countWaiting(
  database: Queryable,
  accountId: string,
): Promise<{ approvals: number; requests: number }> {
  // SQL: read with every session, sums of kept counts.
  const [row] = await database.query<{ approvals: number; requests: number }>(
    named(
      'account-waiting',
      sql`select coalesce(sum(n) filter (where kind = 'approvals'), 0)::integer as approvals,
            coalesce(sum(n) filter (where kind = 'requests'), 0)::integer as requests
          from kept_counts where account_id = ${accountId} and kind in ('approvals', 'requests')`,
    ),
  );
  return row ?? { approvals: 0, requests: 0 };
}
