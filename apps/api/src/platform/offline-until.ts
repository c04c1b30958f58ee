import { empty, sql, type Sql } from './postgres/index.ts';

/**
 * E4: what may be on a machine `d` of what it was given (`i`): its last policy, and a stop only once it has arrived. A stop whose
 * attempt is kept while there is no token may have got lost.
 */
// SQL: a part of other statements.
export const mayBeOnMachine = sql`(i.kind = 'policy' or d.token_hash is not null or d.token_attempt_hash is null)`;

/**
 * L1: until when what devices were given last runs without asking again: all of it, and each product. `d` is a device,
 * `last` what it was given; `also` are the products of an answer that is not kept yet.
 * A5: the condition names the account, since what an earlier one gave is not this one's to see.
 */
export const offlineUntilBy = (devices: Sql, also?: Sql): Sql => {
  // SQL: a part of other statements.
  const orNow = also ? sql`union all select ${also}` : empty;
  return sql`(
    select max(until), array_agg(product), array_agg(until) from (
      select p."productId" as product, max(p.until) as until from (
        select last.products from devices d cross join lateral (
          select i.products, i.account_id from issued_policies i where i.device_id = d.id and ${mayBeOnMachine}
          order by i.issued_at desc, i.id desc limit 1) last
        where ${devices} ${orNow}) given
        cross join jsonb_to_recordset(given.products) as p ("productId" uuid, until timestamptz(3))
      group by 1) each)`;
};

/** The columns of a user that these are. */
export const offlineColumns = sql`(offline_until, offline_products, offline_product_untils)`;

/** Until when one product runs on a device of a user; null if on none, whether past or not. */
export const productOfflineUntil = (user: Sql, productId: Sql): Sql =>
  // SQL: a part of other statements.
  sql`${user}.offline_product_untils[array_position(${user}.offline_products, ${productId})]`;
