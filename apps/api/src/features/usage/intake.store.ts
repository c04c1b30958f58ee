import type { CitedPolicy, UsageEvent } from '@roster/domain/usage';
import { named, onlyRow, type Queryable, sql } from '../../platform/postgres/index.ts';

/**
 * What the devices of a user were issued, by id: one that lost its key reports as another device of the same user. A policy of
 * anyone else is not among them.
 */
export async function findCitedPolicies(
  database: Queryable,
  userId: string,
  policyIds: readonly string[],
): Promise<Map<string, CitedPolicy>> {
  type Row = { id: string; userId: string; accountId: string | null; productIds: string[] };
  // SQL: reads the products out of what was issued, for a set.
  const rows = await database.query<Row>(
    named(
      'usage-cited-policies',
      sql`select id, user_id as "userId", account_id as "accountId",
            array(select product ->> 'productId' from jsonb_array_elements(products) as product) as "productIds"
          from issued_policies where user_id = ${userId} and id = any(${policyIds}::uuid[])`,
    ),
  );
  return new Map(rows.map(({ id, ...policy }) => [id, policy]));
}

/** An event with the user and the account that it belongs to. */
export type OwnedEvent = Omit<UsageEvent, 'policyId'> & { userId: string; accountId: string };

type Reported = { deviceId: string; now: Date };

/**
 * Writes those events that are new, and what is kept of them, in one statement: either all of it or nothing. Returns their
 * ids. Rows are written in the order of their keys, so that batches that come in at the same time wait for each other and
 * never in a circle.
 */
export async function insertUsage(
  database: Queryable,
  events: readonly OwnedEvent[],
  { deviceId, now }: Reported,
): Promise<string[]> {
  if (events.length === 0) return [];
  const of = <Value>(read: (event: OwnedEvent) => Value) => events.map(read);
  // SQL: thousands of events a second, with their sums.
  const rows = await database.query<{ ids: string[] }>(
    named(
      'usage-insert',
      sql`with fresh as (
            insert into usage_events
              (id, account_id, product_id, user_id, feature, started_at, ended_at, device_id, received_at)
            select given.*, ${deviceId}::uuid, ${now}::timestamptz
            from unnest(${of(({ id }) => id)}::uuid[], ${of(({ accountId }) => accountId)}::uuid[],
              ${of(({ productId }) => productId)}::uuid[], ${of(({ userId }) => userId)}::uuid[],
              ${of(({ feature }) => feature)}::text[], ${of(({ startedAt }) => startedAt)}::timestamptz[],
              ${of(({ endedAt }) => endedAt)}::timestamptz[])
              as given (id, account_id, product_id, user_id, feature, started_at, ended_at)
            order by given.id
            on conflict (id) do nothing
            returning id, account_id, product_id, user_id, started_at, ended_at
          ), used as (
            insert into usage_users as kept (account_id, product_id, user_id, first_used_at, last_used_at)
            select account_id, product_id, user_id, min(started_at), max(ended_at) from fresh
            group by account_id, product_id, user_id order by account_id, product_id, user_id
            on conflict (account_id, product_id, user_id) do update set
              first_used_at = least(kept.first_used_at, excluded.first_used_at),
              last_used_at = greatest(kept.last_used_at, excluded.last_used_at)
          ), part as (
            select f.account_id, f.product_id, f.user_id, days.day,
              extract(epoch from least(f.ended_at, (days.day + 1)::timestamp at time zone a.time_zone)
                - greatest(f.started_at, days.day::timestamp at time zone a.time_zone)) as seconds
            from fresh f join accounts a on a.id = f.account_id
              cross join lateral (select (f.started_at at time zone a.time_zone)::date as first,
                (f.ended_at at time zone a.time_zone)::date as last) as span
              cross join lateral (select span.first + nth as day from generate_series(0, span.last - span.first) as nth)
                as days
          ), summed as materialized (
            select account_id, product_id, user_id, day, round(sum(seconds))::bigint as seconds
            from part group by account_id, product_id, user_id, day
          ), of_users as (
            insert into usage_user_days as kept (account_id, product_id, user_id, day, seconds)
            select account_id, product_id, user_id, day, seconds from summed
            order by account_id, user_id, product_id, day
            on conflict (account_id, user_id, product_id, day) do update set seconds = kept.seconds + excluded.seconds
            -- A row that was inserted has never been locked by an update.
            returning account_id, product_id, day, xmax = 0 as is_first
          ), firsts as (
            select account_id, product_id, day, count(*) filter (where is_first)::integer as users
            from of_users group by account_id, product_id, day
          ), of_products as (
            insert into usage_product_days as kept (account_id, product_id, day, users, seconds, peak, peak_due)
            select account_id, product_id, day, users, seconds, 1, true
            from firsts join (
              select account_id, product_id, day, sum(seconds) as seconds from summed
              group by account_id, product_id, day
            ) as whole using (account_id, product_id, day)
            order by account_id, product_id, day
            on conflict (account_id, product_id, day) do update set users = kept.users + excluded.users,
              seconds = kept.seconds + excluded.seconds, peak_due = true
          )
          select coalesce(array_agg(id), '{}') as ids from fresh`,
    ),
  );
  return onlyRow(rows).ids;
}
