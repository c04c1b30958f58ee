-- D5, L1: who was removed and can still run products is found by the date at which they left: a former member gets no new
-- policy, so it only ever gets earlier. How much earlier is said by what their devices were given last.
alter table departures add column offline_until timestamptz(3);

update departures set offline_until = given.until
from (
  select d.id, max(p.until) as until
  from departures d join devices v on v.user_id = d.user_id
    cross join lateral (
      select i.products, i.account_id from issued_policies i where i.device_id = v.id
      order by i.issued_at desc, i.id desc limit 1) last
    cross join jsonb_to_recordset(last.products) as p (until timestamptz(3))
  where d.restorable_until is not null and last.account_id = d.account_id
  group by 1
) as given
where given.id = departures.id and given.until > departures.left_at;

create index departures_offline on departures (account_id, offline_until)
  where offline_until is not null and restorable_until is not null;
