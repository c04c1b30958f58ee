import type { AccountEntitlement } from '@roster/contract/entitlements';
import type { EntitlementTerms } from '@roster/domain/entitlements';
import { named, type Queryable, sql } from '../../platform/postgres/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';

/** What an account bought, by product, country and term; days are those of the account's calendar. */
export async function findEntitlements(
  database: Queryable,
  accountId: string,
): Promise<AccountEntitlement[]> {
  // SQL: counts the seats of each in the same round trip, and knows the account's day.
  return database.query<AccountEntitlement>(
    named(
      'entitlements-of-account',
      sql`select e.id, json_build_object('id', p.id, 'name', p.name, 'features', p.features) as product,
            e.country, e.kind, e.starts_on::text as "startsOn", e.ends_on::text as "endsOn", e.version,
            case when e.starts_on > day.today then 'coming' when e.ends_on < day.today then 'ended' else 'running' end as term,
            case when e.kind = 'named' then (
              select json_build_object('bought', count(*)::integer,
                'assigned', (count(*) filter (where s.user_id is not null))::integer,
                'lost', (count(*) filter (where s.lost_holder is not null))::integer)
              from seats s where s.entitlement_id = e.id) end as seats
          from entitlements e join products p on p.id = e.product_id join accounts a on a.id = e.account_id
          cross join lateral (select (now() at time zone a.time_zone)::date as today) as day
          where e.account_id = ${accountId}
          order by p.name collate "und-x-icu", e.country, e.starts_on, e.id`,
    ),
  );
}

export async function isClosed(tx: AccountTransaction): Promise<boolean> {
  const account = await tx.prisma.account.findUniqueOrThrow({
    where: { id: tx.account.id },
    select: { closedAt: true },
  });
  return account.closedAt !== null;
}

type New = EntitlementTerms & { productId: string; country: string };

export async function insertEntitlement(tx: AccountTransaction, said: New): Promise<string> {
  const { seats, startsOn, endsOn, ...fields } = said;
  const { id } = await tx.prisma.entitlement.create({
    data: {
      ...fields,
      accountId: tx.account.id,
      startsOn: dayOf(startsOn),
      endsOn: endsOn === null ? null : dayOf(endsOn),
    },
    select: { id: true },
  });
  await addSeats(tx, id, seats ?? 0);
  return id;
}

/** Returns false if another change was faster. */
export async function updateTerm(
  tx: AccountTransaction,
  entitlementId: string,
  { endsOn, version }: { endsOn: string | null; version: number },
): Promise<boolean> {
  const { count } = await tx.prisma.entitlement.updateMany({
    where: { id: entitlementId, accountId: tx.account.id, version },
    data: { endsOn: endsOn === null ? null : dayOf(endsOn), version: { increment: 1 } },
  });
  return count === 1;
}

export async function addSeats(tx: AccountTransaction, entitlementId: string, seats: number): Promise<void> {
  // SQL: a set of thousands in one statement.
  await tx.query(
    sql`insert into seats (account_id, product_id, entitlement_id)
        select account_id, product_id, id from entitlements, generate_series(1, ${seats})
        where id = ${entitlementId} and account_id = ${tx.account.id}`,
  );
}

/** Takes free seats away. */
export async function takeFreeSeats(
  tx: AccountTransaction,
  entitlementId: string,
  seats: number,
): Promise<void> {
  // SQL: a set of thousands in one statement.
  await tx.query(
    sql`delete from seats where id in (
          select id from seats where entitlement_id = ${entitlementId} and account_id = ${tx.account.id}
            and user_id is null and lost_holder is null order by id limit ${seats})`,
  );
}

/** The names of some who hold a seat of the entitlement. */
export async function findHolderNames(
  tx: AccountTransaction,
  entitlementId: string,
  limit: number,
): Promise<string[]> {
  // SQL: names through a function, and those who are lost beside them.
  const rows = await tx.query<{ name: string }>(
    sql`select coalesce(full_name(u.first_name, u.last_name), s.lost_holder) as name
        from seats s left join users u on u.id = s.user_id
        where s.entitlement_id = ${entitlementId} and s.account_id = ${tx.account.id}
          and (s.user_id is not null or s.lost_holder is not null)
        order by u.sort_name limit ${limit}`,
  );
  return rows.map(({ name }) => name);
}

const dayOf = (day: string) => new Date(`${day}T00:00:00Z`);
