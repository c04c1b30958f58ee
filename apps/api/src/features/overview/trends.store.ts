import type { LockReason } from '@roster/domain/users';
import { type Queryable, named, sql } from '../../platform/postgres/index.ts';

// Days that are over are kept counted, so that erasing people does not change the past (docs/decisions/0035). Those since
// the last one counted, mostly today alone, are counted from the tables.

export type DayRow = { day: string; sign_ins: number; signed_in: number };
export type MonthRow = { month: string; joined: number; left: number };

/** What is counted of an account from a day on, counted or not yet. */
const daysSince = (accountId: string, first: ReturnType<typeof sql>, today: ReturnType<typeof sql>) =>
  // SQL: a part of the statements below.
  sql`select day, sign_ins, signed_in, joined, departed from account_days
        where account_id = ${accountId} and day >= ${first}
      union all
      select day, sign_ins, signed_in, joined, departed from count_account_days(${accountId}, greatest(${first},
        (select max(day) + 1 from account_days where account_id = ${accountId})), ${today})`;

const todayOf = (accountId: string, now: Date) =>
  // SQL: a part of the statements below.
  sql`(select (${now}::timestamptz at time zone time_zone)::date from accounts where id = ${accountId})`;

export const findDays = (database: Queryable, accountId: string, now: Date, days: number) =>
  // SQL: a series of days, with those on which nobody signed in.
  database.query<DayRow>(
    named(
      'overview-days',
      sql`with span as materialized (select ${todayOf(accountId, now)} as today),
          counted as materialized (${daysSince(
            accountId,
            sql`(select today - ${days - 1}::integer from span)`,
            sql`(select today from span)`,
          )})
          select to_char(d.day, 'YYYY-MM-DD') as day, coalesce(c.sign_ins, 0) as sign_ins, coalesce(c.signed_in, 0) as signed_in
          from span cross join lateral generate_series(today - ${days - 1}::integer, today::timestamp, interval '1 day') as d (day)
            left join counted c on c.day = d.day::date
          order by d.day`,
    ),
  );

export const findMonths = (database: Queryable, accountId: string, now: Date) =>
  // SQL: a series of months, with those in which nobody came or left.
  database.query<MonthRow>(
    named(
      'overview-months',
      sql`with span as materialized (select ${todayOf(accountId, now)} as today),
          counted as materialized (${daysSince(
            accountId,
            sql`(select (date_trunc('month', today::timestamp) - interval '11 months')::date from span)`,
            sql`(select today from span)`,
          )})
          select to_char(m.month, 'YYYY-MM-DD') as month, coalesce(sum(c.joined), 0)::integer as joined,
            coalesce(sum(c.departed), 0)::integer as left
          from span cross join lateral generate_series(date_trunc('month', today::timestamp) - interval '11 months',
              date_trunc('month', today::timestamp), interval '1 month') as m (month)
            left join counted c on date_trunc('month', c.day::timestamp) = m.month
          group by m.month order by m.month`,
    ),
  );

/** Users who signed in within so many days: sums of whole days that are kept counted, and the one that begins them. */
export function findActive(database: Queryable, accountId: string, since: Date) {
  const day = since.toISOString().slice(0, 10);
  const dayEnds = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000);
  // SQL: sums of what the database keeps counted.
  return database.query<{ users: number }>(
    named(
      'overview-active',
      sql`select (
            (select coalesce(sum(n), 0) from kept_counts
              where account_id = ${accountId} and kind = 'lastSeen' and value <> 'never'
                and value > ${day} collate "C")
            + (select count(*) from users where account_id = ${accountId}
                and coalesce(last_sign_in_at, '-infinity') >= ${since}
                and coalesce(last_sign_in_at, '-infinity') < ${dayEnds})
          )::integer as users`,
    ),
  );
}

export const findLockedFor = (database: Queryable, accountId: string) =>
  // SQL: sums of what the database keeps counted.
  database.query<{ reason: LockReason; users: number }>(
    named(
      'overview-locked-for',
      sql`select value as reason, sum(n)::integer as users from kept_counts
          where account_id = ${accountId} and kind = 'lockedFor'
          group by value having sum(n) <> 0 order by users desc, reason`,
    ),
  );

/** Repeated without harm: a day is counted once. */
export const countDays = (database: Queryable, now: Date) =>
  // SQL: a function of the database.
  database.query(sql`select count_days_that_are_over(${now})`);
