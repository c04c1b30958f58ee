import { entitlementOf } from '@roster/domain/countries';
import type { AccessFacts, Entitlement } from '@roster/domain/entitlements';
import { sql } from '../../platform/postgres/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';

type Row = {
  id: string;
  country: string | null;
  entitlementCountry: string | null;
  lastDay: string | null;
  groups: { id: string; name: string; productIds: string[] }[];
  seats: string[];
  mainCountry: string;
  entitledCountries: string[];
};

/** E1: everything but their exceptions that decides what these users may run. */
export async function findAccessFacts(
  tx: AccountTransaction,
  userIds: readonly string[],
  today: string,
): Promise<Map<string, Omit<AccessFacts, 'exceptions'>>> {
  // SQL: a set of hundreds in one statement.
  const rows = await tx.query<Row>(
    sql`select u.id, u.country, u.entitlement_country as "entitlementCountry", u.last_day::text as "lastDay",
          a.main_country as "mainCountry", a.entitled_countries as "entitledCountries",
          array(select s.entitlement_id from seats s where s.user_id = u.id) as seats,
          (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name, 'productIds',
              array(select gp.product_id from group_products gp where gp.group_id = g.id))), '[]')
            from group_members m join groups g on g.id = m.group_id where m.user_id = u.id) as groups
        from users u join accounts a on a.id = u.account_id
        where u.id = any(${userIds}::uuid[]) and u.account_id = ${tx.account.id}`,
  );
  const entitlements = await findAllEntitlements(tx);
  return new Map(
    rows.map(({ id, groups, seats, lastDay, mainCountry, entitledCountries, ...user }) => [
      id,
      {
        country: entitlementOf(user, { mainCountry, entitledCountries }).country,
        groups,
        seats,
        entitlements,
        lastDay,
        today,
      },
    ]),
  );
}

const findAllEntitlements = (tx: AccountTransaction): Promise<Entitlement[]> =>
  // SQL: days as text.
  tx.query<Entitlement>(
    sql`select id, product_id as "productId", country, kind, starts_on::text as "startsOn", ends_on::text as "endsOn"
        from entitlements where account_id = ${tx.account.id}`,
  );
