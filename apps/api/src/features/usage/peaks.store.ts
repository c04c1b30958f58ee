import { usageDaysKeptDays, usageEventsKeptDays } from '@roster/domain/usage';
import { type Queryable, sql } from '../../platform/postgres/index.ts';

/** Days of a product that one statement counts. */
const atOnce = 50;

/**
 * Counts how many users ran a product at the same time, for each day on which something was reported since. A user who runs
 * it on two machines counts once. Events are only ever added, so a peak never falls, also when the events it was counted
 * from are forgotten. Returns how many days were counted.
 */
export async function countPeaks(database: Queryable): Promise<number> {
  // SQL: a sweep over the beginnings and ends of what ran, for many days in one statement.
  const rows = await database.query(
    sql`with due as materialized (
          select account_id, product_id, day from usage_product_days where peak_due
          order by day limit ${atOnce} for update skip locked
        ), span as (
          select due.*, day::timestamp at time zone time_zone as begins, (day + 1)::timestamp at time zone time_zone as ends
          from due join accounts a on a.id = account_id
        ), ran as (
          select span.account_id, span.product_id, span.day,
            range_agg(tstzrange(greatest(e.started_at, begins), least(e.ended_at, ends), '[]')) as times
          from span join usage_events e on e.account_id = span.account_id and e.product_id = span.product_id
            and e.ended_at >= begins and e.started_at < ends
          group by span.account_id, span.product_id, span.day, e.user_id
        ), edge as (
          select account_id, product_id, day, edges.* from ran cross join unnest(times) as run
            cross join lateral (values (lower(run), 1), (upper(run), -1)) as edges (at, step)
        ), running as (
          select account_id, product_id, day,
            sum(step) over (partition by account_id, product_id, day order by at, step desc) as n
          from edge
        ), most as (
          select account_id, product_id, day, max(n)::integer as peak from running group by account_id, product_id, day
        )
        update usage_product_days as kept set peak = greatest(kept.peak, coalesce(most.peak, 0)), peak_due = false
        from due left join most using (account_id, product_id, day)
        where kept.account_id = due.account_id and kept.product_id = due.product_id and kept.day = due.day
        returning kept.day`,
  );
  return rows.length;
}

/** Rows that one statement forgets. */
const forgottenAtOnce = 10_000;

/** Forgets what was reported long ago, a part at a time. Returns how many rows that were. */
export async function forgetEvents(database: Queryable, now: Date): Promise<number> {
  const before = new Date(now.getTime() - usageEventsKeptDays * 86_400_000);
  // SQL: a job's many rows, a bounded part in each statement.
  const rows = await database.query(
    sql`delete from usage_events where id in (
          select id from usage_events where started_at < ${before} order by started_at limit ${forgottenAtOnce}
        ) returning id`,
  );
  return rows.length;
}

/** The same for the sums of users and days. */
export async function forgetDays(database: Queryable, now: Date): Promise<number> {
  const before = new Date(now.getTime() - usageDaysKeptDays * 86_400_000);
  // SQL: a job's many rows, a bounded part in each statement.
  const rows = await database.query(
    sql`delete from usage_user_days where ctid = any (array(
          select ctid from usage_user_days where day < ${before.toISOString().slice(0, 10)}::date
          order by day limit ${forgottenAtOnce}
        )) returning day`,
  );
  return rows.length;
}
