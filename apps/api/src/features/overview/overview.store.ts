import type { UserStatus } from '@roster/domain/users';
import { onlyRow, type Queryable } from '../../platform/postgres/database.ts';
import { named, sql } from '../../platform/postgres/sql.ts';

export type Figures = {
  users: number;
  by_status: Record<UserStatus, number>;
  pending_approvals: number;
  never_signed_in: number;
  not_seen: number;
  country_mismatch: number;
};

/** Scans the account's users once; counts by country first, so that the country list is not read for each row. */
export async function findFigures(database: Queryable, accountId: string, now: Date): Promise<Figures> {
  // SQL: figures counted in one scan.
  return onlyRow(
    await database.query<Figures>(
      named(
        'overview-figures',
        sql`with by_country as (
              select status, coalesce(entitlement_country, country) as country,
                count(*) as n,
                count(*) filter (where last_sign_in_at is null) as never,
                count(*) filter (where last_sign_in_at < ${now}::timestamptz - interval '90 days') as unseen
              from users where account_id = ${accountId} group by 1, 2
            )
            select coalesce(sum(n), 0)::integer as users,
              json_build_object(
                'active', coalesce(sum(n) filter (where status = 'active'), 0),
                'locked', coalesce(sum(n) filter (where status = 'locked'), 0),
                'invited', coalesce(sum(n) filter (where status = 'invited'), 0)) as by_status,
              coalesce(sum(never), 0)::integer as never_signed_in,
              coalesce(sum(unseen), 0)::integer as not_seen,
              coalesce(sum(n) filter (where country <> all (
                (select entitled_countries from accounts where id = ${accountId})::text[])), 0)::integer as country_mismatch,
              (select count(*)::integer from approval_requests where account_id = ${accountId} and state = 'open') as pending_approvals
            from by_country`,
      ),
    ),
  );
}

export const findJoined = (database: Queryable, accountId: string, now: Date) =>
  // SQL: figures counted in one scan.
  database.query<{ month: string; users: number }>(
    named(
      'overview-joined',
      sql`with zone as (select time_zone from accounts where id = ${accountId}),
          months as (
            select generate_series(date_trunc('month', ${now}::timestamptz at time zone time_zone) - interval '11 months',
              date_trunc('month', ${now}::timestamptz at time zone time_zone), interval '1 month') as month, time_zone from zone
          )
          select to_char(m.month, 'YYYY-MM-DD') as month,
            (select count(*)::integer from users u where u.account_id = ${accountId}
              and u.joined_at >= m.month at time zone m.time_zone
              and u.joined_at < (m.month + interval '1 month') at time zone m.time_zone) as users
          from months m order by m.month`,
    ),
  );
