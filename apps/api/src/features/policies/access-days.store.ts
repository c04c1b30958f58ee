import { type Queryable, sql, type Sql } from '../../platform/postgres/index.ts';
import { raisedOf } from '../../platform/policy-versions.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';

type Span = { since: Date; until: Date };

/** Null at the first run: nothing that began before it is news. */
export async function readSeenUntil(database: Queryable): Promise<Date | null> {
  // SQL: before Prisma is loaded.
  const [row] = await database.query<{ at: Date }>(sql`select seen_until as at from access_days`);
  return row?.at ?? null;
}

export const keepSeenUntil = (database: Queryable, until: Date) =>
  // SQL: on conflict do update.
  database.query(
    sql`insert into access_days (seen_until) values (${until})
        on conflict (one) do update set seen_until = greatest(access_days.seen_until, excluded.seen_until)`,
  );

/** An account that was looked at while another one failed is further on than the job. */
const seenUntil = (since: Date) => sql`greatest(${since}::timestamptz, a.access_days_seen_until)`;

/** Whether a day was over within the span, in the zone of the account `a`. The days around it come first, for the index. */
const endedWithin = ({ since, until }: Span, day: Sql) => sql`
  ${day} between (${since}::timestamptz at time zone 'UTC')::date - 2 and (${until}::timestamptz at time zone 'UTC')::date + 1
  and end_of_day(${day}, a.time_zone) > ${seenUntil(since)} and end_of_day(${day}, a.time_zone) <= ${until}::timestamptz`;

/** A term begins when the day before it is over. */
const begunWithin = ({ since, until }: Span, day: Sql) => sql`
  ${day} between (${since}::timestamptz at time zone 'UTC')::date - 1 and (${until}::timestamptz at time zone 'UTC')::date + 2
  and end_of_day(${day} - 1, a.time_zone) > ${seenUntil(since)} and end_of_day(${day} - 1, a.time_zone) <= ${until}::timestamptz`;

const termsWithin = (span: Span) =>
  sql`(${endedWithin(span, sql`e.ends_on`)})
    or (${begunWithin(span, sql`e.starts_on`)} and (e.ends_on is null or e.starts_on <= e.ends_on))`;

export async function findAccountsWithNewDays(database: Queryable, span: Span): Promise<string[]> {
  // SQL: across accounts, by the reader.
  const rows = await database.query<{ id: string }>(
    sql`select e.account_id as id from entitlements e join accounts a on a.id = e.account_id where ${termsWithin(span)}
        union
        select x.account_id from exceptions x join accounts a on a.id = x.account_id
        where ${endedWithin(span, sql`x.ends_on`)}
        order by id`,
  );
  return rows.map(({ id }) => id);
}

/**
 * Raises the epoch of an account whose terms changed, and the version of users whose exceptions are over. With them it keeps
 * that this is done: while the job fails in another account it is repeated, and must not raise them again.
 */
export async function raiseForNewDays(tx: AccountTransaction, span: Span): Promise<void> {
  // SQL: the end of a day in the zone of its account, through a function.
  await tx.query(
    raisedOf(sql`account_id = ${tx.account.id} and id in (
      select x.user_id from exceptions x join accounts a on a.id = x.account_id
      where x.account_id = ${tx.account.id} and ${endedWithin(span, sql`x.ends_on`)})`),
  );
  // SQL: the same, for the account.
  await tx.query(
    sql`update accounts a set access_days_seen_until = ${span.until}, entitlement_epoch = entitlement_epoch + case
          when exists (select from entitlements e where e.account_id = a.id and (${termsWithin(span)})) then 1 else 0 end
        where a.id = ${tx.account.id}`,
  );
}
