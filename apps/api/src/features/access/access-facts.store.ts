import type { PersonFacts } from '@roster/contract/access';
import type { LockReason } from '@roster/domain/users';
import { mayBeOnMachine } from '../../platform/offline-until.ts';
import { named, type Queryable, sql } from '../../platform/postgres/index.ts';

type Row = Omit<PersonFacts, 'place' | 'lockReasons' | 'entitlements' | 'machines'> & {
  id: string;
  accountId: string | null;
  entitlementCountry: string | null;
  country: string | null;
  mainCountry: string | null;
  entitledCountries: string[] | null;
  closed: boolean;
  lockReasons: LockReason[];
  machines: { productId: string; until: string }[] | null;
};

type Asked = {
  userIds: readonly string[];
  /** The account that asks; null where a person asks about themself, wherever they belong. */
  accountId: string | null;
  now: Date;
};

/** E1: the facts about each of these users; those of other accounts are missing, and what machines got there (A5). */
export async function findAccessFacts(
  database: Queryable,
  { userIds, accountId, now }: Asked,
): Promise<Map<string, PersonFacts>> {
  // SQL: a set of hundreds, with all that decides.
  const rows = await database.query<Row>(
    named(
      'access-facts',
      sql`select u.id, u.account_id as "accountId", u.entitlement_country as "entitlementCountry", u.country,
            a.main_country as "mainCountry", a.entitled_countries as "entitledCountries",
            a.closed_at is not null as closed, u.roles, u.lock_reasons as "lockReasons", u.password_hash is null and not u.federated as invited, u.last_day::text as "lastDay",
            ((${now}::timestamptz at time zone coalesce(a.time_zone, 'UTC'))::date)::text as today,
            coalesce((select json_agg(json_build_object('id', x.id, 'productId', x.product_id, 'effect', x.effect,
              'endsOn', x.ends_on) order by x.id) from exceptions x where x.user_id = u.id), '[]') as exceptions,
            coalesce((select json_agg(json_build_object('id', g.id, 'name', g.name, 'productIds', array(
                select gp.product_id from group_products gp where gp.group_id = g.id)) order by g.name)
              from group_members m join groups g on g.id = m.group_id where m.user_id = u.id), '[]') as groups,
            array(select s.entitlement_id from seats s where s.user_id = u.id) as seats,
            (select json_agg(json_build_object('productId', p ->> 'productId', 'until', p ->> 'until'))
              from devices d
              join issued_policies i on ${mayBeOnMachine}
              cross join lateral jsonb_array_elements(i.products) as p
              where d.user_id = u.id and (${accountId}::uuid is null or i.account_id = ${accountId}) and (p ->> 'until')::timestamptz > ${now}) as machines
          from users u left join accounts a on a.id = u.account_id
          where u.id = any(${userIds}::uuid[]) and (${accountId}::uuid is null or u.account_id = ${accountId})`,
    ),
  );
  const bought = await findBought(database, [...new Set(rows.map((row) => row.accountId))]);
  return new Map(rows.map((row) => [row.id, factsOf(row, bought)]));
}

type Bought = PersonFacts['entitlements'][number] & { accountId: string };

async function findBought(database: Queryable, accountIds: readonly (string | null)[]): Promise<Bought[]> {
  // SQL: days as text.
  return database.query<Bought>(
    named(
      'access-bought',
      sql`select e.id, e.account_id as "accountId", e.product_id as "productId", e.country, e.kind,
            e.starts_on::text as "startsOn", e.ends_on::text as "endsOn"
          from entitlements e where e.account_id = any(${accountIds}::uuid[]) order by e.starts_on, e.id`,
    ),
  );
}

function factsOf(row: Row, bought: readonly Bought[]): PersonFacts {
  const { mainCountry, entitledCountries, closed, entitlementCountry, country } = row;
  return {
    place:
      mainCountry !== null && entitledCountries !== null
        ? { user: { entitlementCountry, country }, account: { mainCountry, entitledCountries, closed } }
        : null,
    roles: row.roles,
    lockReasons: row.lockReasons,
    invited: row.invited,
    exceptions: row.exceptions,
    groups: row.groups,
    entitlements: bought
      .filter(({ accountId }) => accountId === row.accountId)
      .map(({ accountId: _, ...entitlement }) => entitlement),
    seats: row.seats,
    lastDay: row.lastDay,
    today: row.today,
    machines: (row.machines ?? []).map(({ productId, until }) => ({
      productId,
      until: new Date(until).toISOString(),
    })),
  };
}

/** The names of the products that these facts speak of, by name. */
export async function findProductNames(
  database: Queryable,
  { entitlements, exceptions, machines }: Pick<PersonFacts, 'entitlements' | 'exceptions' | 'machines'>,
): Promise<{ id: string; name: string; ended: boolean }[]> {
  const ids = [...entitlements, ...exceptions, ...machines].flatMap(({ productId }) => productId ?? []);
  // SQL: in the alphabetical order of the lists.
  return database.query<{ id: string; name: string; ended: boolean }>(
    named(
      'access-products',
      sql`select id, name, ended_at is not null as ended from products where id = any(${[...new Set(ids)]}::uuid[]) order by name collate "und-x-icu", id`,
    ),
  );
}
