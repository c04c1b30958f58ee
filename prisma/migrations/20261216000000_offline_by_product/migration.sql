-- L1, E3: the table of a product's licenses says until when a device runs this product, not any. Kept with the user's latest
-- date, so that the table reads no policies.
alter table users
  add column offline_products uuid[],
  add column offline_product_untils timestamptz(3)[],
  add constraint offline_products_with_dates check (cardinality(offline_products) = cardinality(offline_product_untils));

with given as (
  select u.id, p."productId" as product, max(p.until) as until
  from users u join devices d on d.user_id = u.id
    cross join lateral (
      select i.products, i.account_id from issued_policies i where i.device_id = d.id
      order by i.issued_at desc, i.id desc limit 1) last
    cross join jsonb_to_recordset(last.products) as p ("productId" uuid, until timestamptz(3))
  where u.offline_until is not null and (u.account_id is null or last.account_id = u.account_id)
  group by 1, 2
), merged as (
  select id, array_agg(product) as products, array_agg(until) as untils from given group by 1
)
update users set offline_products = merged.products, offline_product_untils = merged.untils
from merged where merged.id = users.id;
