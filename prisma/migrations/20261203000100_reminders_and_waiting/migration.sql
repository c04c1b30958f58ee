-- Which reminder of the end of an entitlement was sent: once for each of its last days.
create table entitlement_reminders (
  entitlement_id uuid not null,
  account_id uuid not null,
  ends_on date not null,
  -- So many days before it.
  days integer not null check (days in (30, 7, 0)),
  sent_at timestamptz(3) not null,
  primary key (entitlement_id, ends_on, days),
  foreign key (entitlement_id) references entitlements (id) on delete cascade,
  foreign key (account_id) references accounts (id) on delete cascade
);
create index entitlement_reminders_account_id_idx on entitlement_reminders (account_id);
grant select, insert, update, delete on entitlement_reminders to roster_app;
grant select on entitlement_reminders to roster_reader;
select scope_to_account('entitlement_reminders');

-- H3: a request for a license is for one product. Who asks for one that has none free waits for it.
alter table user_requests add column product_id uuid references products (id) on delete cascade;
create index user_requests_product_id_idx on user_requests (product_id);
alter table user_requests drop constraint user_requests_kind_check;
alter table user_requests add constraint user_requests_kind_check
  check (kind in ('unlock', 'role', 'country', 'release', 'license') and (kind = 'license') = (product_id is not null));
drop index one_open_user_request;
create unique index one_open_user_request on user_requests (user_id, kind, product_id) nulls not distinct where state = 'open';
-- The waiting list of a product, the longest wait first.
create index user_requests_licenses on user_requests (account_id, product_id, asked_at, id) where state = 'open';

-- Those who can assign licenses and renew, beside the administrators, however many belong to the account.
create index users_license_managers on users (account_id) where roles @> array['licenseManager'];
