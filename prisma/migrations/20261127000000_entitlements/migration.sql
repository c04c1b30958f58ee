-- What an account bought (E1, E3): products with features and versions, entitlements by country and term, the seats of the
-- named ones, what groups allow (G1), and exceptions for single users.

alter table products
  add column description text not null default '',
  -- The features that a policy can name, as an array of {key, name}.
  add column features jsonb not null default '[]' check (jsonb_typeof(features) = 'array'),
  add column versions text[] not null default '{}',
  add column version integer not null default 1;
-- X6: names that look equal are equal.
create unique index products_look on products (look(name));

create table entitlements (
  id uuid primary key default uuid_v7(),
  account_id uuid not null references accounts (id) on delete cascade,
  product_id uuid not null references products (id) on delete restrict,
  country text not null check (country ~ '^[A-Z]{2}$'),
  -- Pooled: for everyone in the country. Named: for the holders of its seats, whose number is what was bought.
  kind text not null check (kind in ('pooled', 'named')),
  -- Days of the account's calendar; the last one is a day of access.
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  unique (id, account_id, product_id)
);
create index entitlements_account_id_idx on entitlements (account_id, product_id);
create index entitlements_product_id_idx on entitlements (product_id);
-- The terms that end, for the reminders.
create index entitlements_ending on entitlements (ends_on) where ends_on is not null;

-- A seat belongs to an entitlement. Those there were until now belong to one without an end in the account's country.
alter table seats
  add column entitlement_id uuid,
  add column assigned_at timestamptz(3),
  -- D3: imported with a holder who is not a user. They are shown as "User not found" and can be reassigned.
  add column lost_holder text check (lost_holder is null or user_id is null);
insert into entitlements (account_id, product_id, country, kind, starts_on)
  select distinct s.account_id, s.product_id, a.main_country, 'named', a.created_at::date
  from seats s join accounts a on a.id = s.account_id;
update seats s set entitlement_id = e.id, assigned_at = case when s.user_id is not null then now() end
  from entitlements e where e.account_id = s.account_id and e.product_id = s.product_id;
alter table seats
  alter column entitlement_id set not null,
  add constraint seats_entitlement_fkey foreign key (entitlement_id, account_id, product_id)
    references entitlements (id, account_id, product_id) on delete cascade;
create index seats_entitlement_idx on seats (entitlement_id, user_id);
-- A free seat has no holder, not even a lost one.
drop index seats_free;
create index seats_free on seats (account_id, product_id, id) where user_id is null and lost_holder is null;

create table group_products (
  group_id uuid not null,
  product_id uuid not null references products (id) on delete cascade,
  account_id uuid not null,
  primary key (group_id, product_id),
  foreign key (group_id, account_id) references groups (id, account_id) on delete cascade
);
create index group_products_product_id_idx on group_products (product_id);
create index group_products_group_idx on group_products (group_id, account_id);

create table exceptions (
  id uuid primary key default uuid_v7(),
  account_id uuid not null,
  user_id uuid not null,
  -- Null: for all products.
  product_id uuid references products (id) on delete cascade,
  effect text not null check (effect in ('allow', 'deny')),
  reason text not null default '',
  -- The last day on which it counts, in the account's calendar.
  ends_on date,
  created_by uuid,
  created_at timestamptz(3) not null default now(),
  unique nulls not distinct (user_id, product_id, effect),
  -- A5: nobody leaves the account while one of its exceptions is for them.
  foreign key (user_id, account_id) references users (id, account_id) on delete restrict
);
create index exceptions_account_id_idx on exceptions (account_id, created_at desc, id);
create index exceptions_user_idx on exceptions (user_id, account_id);
create index exceptions_product_id_idx on exceptions (product_id);

grant select, insert, update, delete on entitlements, group_products, exceptions to roster_app;
grant select on entitlements, group_products, exceptions to roster_reader;
select scope_to_account(name) from unnest(array['entitlements', 'group_products', 'exceptions']) as name;
