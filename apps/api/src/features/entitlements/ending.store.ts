import type { EndingEntitlement, OperatedEnding } from '@roster/contract/entitlements';
import { reminderDays } from '@roster/domain/entitlements';
import { named, type Queryable, sql, type Sql } from '../../platform/postgres/index.ts';
import { byName, type List, orderOf } from '../../platform/lists/index.ts';
import { entitlementAnswer, rowsOf, type EntitlementRow, type One } from './entitlements.store.ts';

type Row = EntitlementRow & Pick<EndingEntitlement, 'today' | 'losing'>;

/** The entitlement with how many lose the product after its last day, once that is near. */
export async function findEnding(database: Queryable, one: One): Promise<EndingEntitlement | null> {
  const isNear = sql`e.kind = 'named' and e.ends_on <= day.today + ${Math.max(...reminderDays)}::integer`;
  const count = sql`, case when ${isNear} then (${losing(sql`e.ends_on`)}) end as losing`;
  const row = await find<Row>(database, one, 'entitlement-ending', count);
  return row ? endingAnswer(row) : null;
}

/** So many of those who lose the product are named. */
const namesShown = 5;

/** The entitlement with who would lose the product if this were its last day; a day of the past ends it right now. */
export async function findWithLosing(
  database: Queryable,
  one: One,
  endsOn: string | null,
): Promise<OperatedEnding | null> {
  const last = sql`greatest(coalesce(${endsOn}::date, day.today), day.today - 1)`;
  // SQL: a part of the statement below.
  const first = sql`array(select full_name(u.first_name, u.last_name) ${whoLoses(last)}
    order by u.sort_name, u.id limit ${namesShown})`;
  const who = sql`, (${losing(last)}) as losing, ${first} as "losingFirst"`;
  const row = await find<Row & Pick<OperatedEnding, 'losingFirst'>>(database, one, 'entitlement-losing', who);
  return row ? { ...endingAnswer(row), losingFirst: row.losingFirst } : null;
}

const endingAnswer = (row: Row): EndingEntitlement => ({
  ...entitlementAnswer(row),
  today: row.today,
  losing: row.losing,
});

async function find<R extends Row>(
  database: Queryable,
  { accountId, entitlementId, now }: One,
  name: string,
  who: Sql,
): Promise<R | undefined> {
  // SQL: a part of the statement of the list, prepared: every page of its licenses asks for it.
  const one = rowsOf(accountId, now, [sql`e.id = ${entitlementId}`], sql`, day.today::text as today ${who}`);
  const [row] = await database.query<R>(named(name, one));
  return row;
}

/** The users who would run the product by this entitlement on the day after this day, and may by no other one. */
// SQL: a part of the statements above; a set of thousands.
const whoLoses = (day: Sql): Sql =>
  sql`from users u where u.account_id = a.id and (e.kind = 'pooled' or ${holdsOne}) and ${losesIt(day)}`;

// SQL: a part of the statements above.
const losing = (day: Sql): Sql => sql`select count(*)::integer ${whoLoses(day)}`;

const holdsOne = sql`exists (select from seats s where s.entitlement_id = e.id and s.user_id = u.id)`;

// SQL: a part of the statement above and below.
const losesIt = (day: Sql): Sql =>
  sql`entitlement_country_of(u, a) = e.country and not exists (
          select from entitlements o
          where o.account_id = e.account_id and o.product_id = e.product_id and o.country = e.country and o.id <> e.id
            and o.starts_on <= ${day} + 1 and (o.ends_on is null or o.ends_on > ${day})
            and (o.kind = 'pooled' or exists (select from seats s where s.entitlement_id = o.id and s.user_id = u.id)))
        and (u.last_day is null or u.last_day > ${day})
        and coalesce(${excepted(sql`x.product_id = e.product_id`, day)}, ${excepted(sql`x.product_id is null`, day)},
          ${allowedByGroups}, true)`;

/** The same users by name, for the last day that an entitlement has; those who hold a license of it, where it has any. */
export const affectedList = (
  { id, kind, country }: Pick<EndingEntitlement, 'id' | 'kind' | 'country'>,
  { accountId, mainCountry }: { accountId: string; mainCountry: string },
): List => ({
  // SQL: the list's keyset pages.
  rows: sql`select u.id, full_name(u.first_name, u.last_name) as name, u.sort_name, u.email
            from entitlements e join accounts a on a.id = e.account_id join users u on u.account_id = a.id
            where e.id = ${id} and e.account_id = ${accountId} and e.ends_on is not null
              and ${noPooledFollows(id)}
              and ${kind === 'named' ? holdsOne : mayGoBy(country, mainCountry)} and ${losesIt(sql`e.ends_on`)}`,
  ...orderOf({ name: byName }, 'name', undefined),
});

/**
 * No one loses what a pooled term goes on with. It names no user, so that it is looked up once, and none is read where it is
 * false.
 */
// SQL: a part of the statement above.
const noPooledFollows = (id: string): Sql =>
  sql`not exists (select from entitlements mine
        join entitlements o on o.account_id = mine.account_id and o.product_id = mine.product_id
          and o.country = mine.country and o.id <> mine.id and o.kind = 'pooled'
        where mine.id = ${id} and o.starts_on <= mine.ends_on + 1 and (o.ends_on is null or o.ends_on > mine.ends_on))`;

/**
 * E2: only the main country counts for users of other countries, too. Those of another one may be a few of a million, and are
 * found by the index of the country that they name.
 */
const mayGoBy = (country: string, mainCountry: string): Sql =>
  country === mainCountry ? sql`true` : sql`coalesce(u.entitlement_country, u.country, '') = ${country}`;

/** E1: whether exceptions let the user run the product on the day after; null if there is none of these. */
const excepted = (which: Sql, day: Sql): Sql =>
  sql`(select bool_and(x.effect = 'allow') from exceptions x
       where x.user_id = u.id and ${which} and (x.ends_on is null or x.ends_on > ${day}))`;

/** G1: whether one of the user’s groups names the product or does not limit; null without a group. */
const allowedByGroups = sql`(
  select bool_or(not exists (select from group_products any_of where any_of.group_id = m.group_id)
    or exists (select from group_products named where named.group_id = m.group_id and named.product_id = e.product_id))
  from group_members m where m.user_id = u.id)`;
