import { empty, sql, type Sql } from './postgres/index.ts';

/**
 * E4: what may be on a machine `d` of what it was given (`i`): the last answer that is known to have arrived, and all that came
 * after it, each of which may have got lost.
 */
// SQL: a part of other statements.
export const mayBeOnMachine = sql`(i.device_id = d.id and i.issued_at >= coalesce(d.held_since, '-infinity'))`;

/** Whether an answer counts: one that takes nothing does whatever becomes of it, another one once it has arrived. */
// SQL: a part of other statements.
export const countsOnMachine = sql`(not i.takes or i.issued_at <= d.held_since)`;

/**
 * L1: until when what may be on devices runs without asking again: all of it, and each product. `d` is a device, `i` what it
 * was given; `also` are the products on a device whose answer is not kept yet.
 * A5: the condition names the account, since what an earlier one gave is not this one's to see.
 */
export const offlineUntilBy = (devices: Sql, also?: Sql): Sql => {
  // SQL: a part of other statements.
  const orNow = also ? sql`union all select ${also}` : empty;
  return sql`(
    select max(until), array_agg(product), array_agg(until) from (
      select p."productId" as product, max(p.until) as until from (
        select i.products from devices d join issued_policies i on ${mayBeOnMachine}
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
