import type { TestDatabase } from './test-database.ts';

export type Bought = {
  product?: string;
  kind?: 'pooled' | 'named';
  country?: string;
  startsOn?: string;
  endsOn?: string | null;
  seats?: number;
};

export type Excepted = {
  product?: string;
  effect?: 'allow' | 'deny';
  endsOn?: string | null;
  reason?: string;
};

type WithId = { id: string };

let products = 0;

/** The catalogue, and what accounts bought of it. */
export function licensing(database: TestDatabase) {
  /** Creates a product of the catalogue, or returns the one of this name. */
  async function product(name = `Product ${(products += 1)}`): Promise<string> {
    const { rows } = await database.owner.query<{ id: string }>(
      'insert into products (name) values ($1) on conflict (name) do update set name = excluded.name returning id',
      [name],
    );
    return rows[0]?.id ?? '';
  }

  /** Creates an entitlement of an account, with free seats if it is a named one; returns its id. */
  async function entitlement(owner: WithId, bought: Bought = {}): Promise<string> {
    const { kind = 'named', country = 'DE', startsOn = '2026-01-01', endsOn = null, seats = 2 } = bought;
    const productId = await product(bought.product);
    const { rows } = await database.owner.query<{ id: string }>(
      `insert into entitlements (account_id, product_id, country, kind, starts_on, ends_on)
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [owner.id, productId, country, kind, startsOn, endsOn],
    );
    const id = rows[0]?.id ?? '';
    await database.owner.query(
      `insert into seats (account_id, product_id, entitlement_id)
       select $1, $2, $3 from generate_series(1, $4)`,
      [owner.id, productId, id, kind === 'named' ? seats : 0],
    );
    return id;
  }

  /** Creates a seat of a product, assigned or in the pool; returns its id. */
  async function seat(owner: WithId, product: string, holder: WithId | null = null): Promise<string> {
    await database.owner.query('insert into products (name) values ($1) on conflict do nothing', [product]);
    const { rows } = await database.owner.query<{ id: string }>(
      `with bought as (
         insert into entitlements (account_id, product_id, country, kind, starts_on)
         select a.id, p.id, a.main_country, 'named', '2026-01-01' from accounts a, products p
         where a.id = $1 and p.name = $2
           and not exists (select from entitlements e where e.account_id = a.id and e.product_id = p.id)
         returning id, product_id
       ), entitled as (
         select * from bought union all
         select e.id, e.product_id from entitlements e join products p on p.id = e.product_id
         where e.account_id = $1 and p.name = $2
       )
       insert into seats (account_id, product_id, entitlement_id, user_id, assigned_at)
       select $1, product_id, id, $3::uuid, case when $3::uuid is not null then now() end from entitled limit 1
       returning id`,
      [owner.id, product, holder?.id ?? null],
    );
    return rows[0]?.id ?? '';
  }

  /** An entitlement with a seat for each of these users; returns its id and those of the seats. */
  async function held(owner: WithId, holders: readonly string[]) {
    const entitlementId = await entitlement(owner, { seats: holders.length });
    const { rows } = await database.owner.query<{ id: string }>(
      `with free as (select id, row_number() over () as nth from seats where entitlement_id = $1)
       update seats set user_id = h.user_id, assigned_at = now()
       from free join unnest($2::uuid[]) with ordinality as h (user_id, nth) using (nth)
       where seats.id = free.id returning seats.id`,
      [entitlementId, holders],
    );
    return { entitlementId, seatIds: rows.map(({ id }) => id) };
  }

  /** The entitlement that a seat belongs to. */
  async function entitlementOf(seatId: string): Promise<string> {
    const { rows } = await database.owner.query<{ id: string }>(
      'select entitlement_id as id from seats where id = $1',
      [seatId],
    );
    return rows[0]?.id ?? '';
  }

  /** Allows or denies a user a product, or all if none is named; returns the id of the exception. */
  async function exception(
    owner: WithId,
    user: WithId,
    { product: name, effect = 'deny', endsOn = null, reason = '' }: Excepted = {},
  ): Promise<string> {
    const productId = name === undefined ? null : await product(name);
    const { rows } = await database.owner.query<{ id: string }>(
      `insert into exceptions (account_id, user_id, product_id, effect, ends_on, reason)
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [owner.id, user.id, productId, effect, endsOn, reason],
    );
    return rows[0]?.id ?? '';
  }

  /** Lets a group allow products. */
  async function allowedBy(owner: WithId, groupId: string, names: readonly string[]): Promise<void> {
    for (const name of names)
      await database.owner.query(
        'insert into group_products (group_id, product_id, account_id) values ($1, $2, $3)',
        [groupId, await product(name), owner.id],
      );
  }

  return { held, entitlementOf, product, entitlement, seat, exception, allowedBy };
}
