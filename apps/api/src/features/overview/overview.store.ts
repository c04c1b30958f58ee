import type { UserStatus } from '@roster/domain/users';
import { entitlementsThat } from '../../platform/held-licenses.ts';
import { onlyRow, type Queryable, named, sql } from '../../platform/postgres/index.ts';

export type Figures = {
  users: number;
  by_status: Record<UserStatus, number>;
  pending_approvals: number;
  never_signed_in: number;
  not_seen: number;
  country_mismatch: number;
  access_ends_soon: number;
  waiting_for_license: number;
  without_license: number | null;
};

const notSeenDays = 90;
const soonDays = 14;

/**
 * Sums what the database keeps counted (docs/decisions/0027). Of the day on which the 90 days end, a part counts: that is
 * counted here, and so are those whose licenses all give nothing today: they hold one, and are without one (E3). As in the list, users who never signed in have not signed in for 90 days either.
 */
export async function findFigures(database: Queryable, accountId: string, now: Date): Promise<Figures> {
  const unseen = new Date(now.getTime() - notSeenDays * 86_400_000);
  const day = unseen.toISOString().slice(0, 10);
  // SQL: sums by value, in one round trip.
  return onlyRow(
    await database.query<Figures>(
      named(
        'overview-figures',
        sql`with kept as materialized (
              select kind, value, sum(n)::integer as n from kept_counts
              where account_id = ${accountId} and kind in ('status', 'country', 'lastSeen', 'approvals', 'holders')
              group by kind, value
            )
            select coalesce(sum(n) filter (where kind = 'status'), 0)::integer as users,
              json_build_object(
                'active', coalesce(sum(n) filter (where kind = 'status' and value = 'active'), 0),
                'locked', coalesce(sum(n) filter (where kind = 'status' and value = 'locked'), 0),
                'invited', coalesce(sum(n) filter (where kind = 'status' and value = 'invited'), 0)) as by_status,
              coalesce(sum(n) filter (where kind = 'lastSeen' and value = 'never'), 0)::integer as never_signed_in,
              coalesce(sum(n) filter (where kind = 'lastSeen' and (value < ${day} collate "C" or value = 'never')), 0)::integer
                + (select count(*)::integer from users where account_id = ${accountId}
                    and coalesce(last_sign_in_at, '-infinity') >= ${`${day}T00:00:00Z`}
                    and coalesce(last_sign_in_at, '-infinity') < ${unseen}) as not_seen,
              coalesce(sum(n) filter (where kind = 'country' and value <> all (
                (select entitled_countries from accounts where id = ${accountId})::text[])), 0)::integer as country_mismatch,
              coalesce(sum(n) filter (where kind = 'approvals'), 0)::integer as pending_approvals,
              (select count(*)::integer from users u join accounts a on a.id = u.account_id
                cross join lateral (select (${now}::timestamptz at time zone a.time_zone)::date as today) t
                where a.id = ${accountId} and u.last_day between t.today and t.today + ${soonDays}::integer) as access_ends_soon,
              (select count(*)::integer from user_requests
                where account_id = ${accountId} and state = 'open' and product_id is not null) as waiting_for_license,
              case when exists (select from entitlements where account_id = ${accountId} and kind = 'named') then
                (select member_count from accounts where id = ${accountId})
                  - coalesce(sum(n) filter (where kind = 'holders'), 0)::integer
                  + (select count(distinct s.user_id)::integer from seats s
                      where s.entitlement_id = any(${entitlementsThat('giveNothing', accountId, now)}) and s.nth_state = 1
                        and not exists (select from seats other where other.user_id = s.user_id
                          and other.entitlement_id = any(${entitlementsThat('give', accountId, now)}))) end as without_license
            from kept`,
      ),
    ),
  );
}

type ForOperators = { undelivered: number; requests: number };

/** Emails that could not be delivered and requests that wait for support, as far as a badge tells them apart. */
export const countForOperators = async (database: Queryable): Promise<ForOperators> =>
  // SQL: counts that end at their limit, in one round trip.
  onlyRow(
    await database.query<ForOperators>(
      named(
        'overview-for-operators',
        sql`select
              (select count(*)::integer from (select from mails where state = 'failed' limit 1000) as f) as undelivered,
              (select count(*)::integer from
                (select from service_requests where state = 'open' limit 1000) as r) as requests`,
      ),
    ),
  );

/** Makes one row of those that changes have added since. */
export const foldCounts = (database: Queryable) =>
  // SQL: a function of the database.
  database.query(sql`select fold_kept_counts()`);
