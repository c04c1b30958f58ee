import { reminderDays, type Entitlement } from '@roster/domain/entitlements';
import { type Queryable, sql } from '../../platform/postgres/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';

const mostDays = Math.max(...reminderDays);

/** The days in UTC come first for the index; nowhere is it another day by more than one. */
const isNear = (now: Date) => sql`e.ends_on between (${now}::timestamptz at time zone 'UTC')::date - 1
  and (${now}::timestamptz at time zone 'UTC')::date + ${mostDays + 1}::integer`;

/** The accounts that have a term whose last day is near, except those that are closed. */
export async function findAccountsWithEnds(database: Queryable, now: Date): Promise<string[]> {
  // SQL: across accounts, by the reader.
  const rows = await database.query<{ account_id: string }>(
    sql`select distinct e.account_id from entitlements e join accounts a on a.id = e.account_id
        where ${isNear(now)} and a.closed_at is null`,
  );
  return rows.map(({ account_id: accountId }) => accountId);
}

export type Ending = {
  id: string;
  product: string;
  country: string;
  /** Days of the account's calendar. */
  endsOn: string;
  today: string;
  /** How many days are left. */
  left: number;
  /** A moment of the last day, in the account's zone. */
  lastMoment: Date;
  /** The other terms of the same product and country that end later. */
  others: Pick<Entitlement, 'kind' | 'startsOn' | 'endsOn'>[];
  /** The reminders that were sent for this last day. */
  sent: number[];
};

/**
 * The terms of an account whose last day is near, and the one that is being changed; none that was over when it was bought, or
 * ended before it began.
 */
export const findEnds = (tx: AccountTransaction, changed: string | null): Promise<Ending[]> =>
  // SQL: the account's calendar.
  tx.query<Ending>(
    sql`select e.id, p.name as product, e.country, e.ends_on::text as "endsOn", day.today::text as today,
          e.ends_on - day.today as left, end_of_day(e.ends_on, a.time_zone) - interval '1 minute' as "lastMoment",
          coalesce((select json_agg(json_build_object('kind', o.kind, 'startsOn', o.starts_on, 'endsOn', o.ends_on))
            from entitlements o where o.account_id = e.account_id and o.product_id = e.product_id and o.country = e.country
              and (o.ends_on is null or o.ends_on > e.ends_on)), '[]') as others,
          array(select r.days from entitlement_reminders r
            where r.entitlement_id = e.id and r.ends_on = e.ends_on) as sent
        from entitlements e join products p on p.id = e.product_id join accounts a on a.id = e.account_id
        cross join lateral (select (${tx.now}::timestamptz at time zone a.time_zone)::date as today) as day
        where e.account_id = ${tx.account.id} and (${isNear(tx.now)} or (e.id = ${changed}::uuid and e.ends_on < day.today))
          and (e.created_at at time zone a.time_zone)::date <= e.ends_on
          and (e.starts_on <= e.ends_on or (e.id = ${changed}::uuid and e.starts_on <= day.today))
        order by p.name, e.country, e.id`,
  );

export async function keepReminders(
  tx: AccountTransaction,
  due: readonly { id: string; endsOn: string; days: number }[],
): Promise<void> {
  await tx.prisma.entitlementReminder.createMany({
    data: due.map(({ id, endsOn, days }) => ({
      entitlementId: id,
      accountId: tx.account.id,
      endsOn: new Date(`${endsOn}T00:00:00Z`),
      days,
      sentAt: tx.now,
    })),
  });
}
