-- What licensing tools report as used (E4), and what is kept of it (docs/decisions/0047).

-- As it was reported. The id is the tool's own: what is sent again is not counted again. Forgotten after 100 days, when
-- nothing that old is accepted any longer. No foreign key to account, product and device: there are thousands a second.
create table usage_events (
  id uuid primary key,
  -- The account at that time, by the policy under which it ran.
  account_id uuid not null,
  product_id uuid not null,
  user_id uuid not null references users (id) on delete cascade,
  device_id uuid not null,
  feature text,
  started_at timestamptz(3) not null,
  ended_at timestamptz(3) not null check (ended_at >= started_at),
  received_at timestamptz(3) not null
);
-- What ran on a day: for its peak.
create index usage_events_of_product on usage_events (account_id, product_id, ended_at);
create index usage_events_user_id_idx on usage_events (user_id);
create index usage_events_started_at_idx on usage_events (started_at);

-- Sums, kept by the statement that writes the events. Since when a user has used a product, and when last.
create table usage_users (
  account_id uuid not null references accounts (id) on delete cascade,
  product_id uuid not null,
  user_id uuid not null references users (id) on delete cascade,
  first_used_at timestamptz(3) not null,
  last_used_at timestamptz(3) not null,
  primary key (account_id, product_id, user_id)
);
create index usage_users_by_last_use on usage_users (account_id, last_used_at, product_id, user_id);
create index usage_users_of_product on usage_users (account_id, product_id, last_used_at, user_id);
create index usage_users_user_id_idx on usage_users (user_id);

-- How long a user used a product on a day, in the time zone that the account had when it was reported.
create table usage_user_days (
  account_id uuid not null references accounts (id) on delete cascade,
  product_id uuid not null,
  user_id uuid not null references users (id) on delete cascade,
  day date not null,
  seconds bigint not null,
  primary key (account_id, user_id, product_id, day)
);
create index usage_user_days_user_id_idx on usage_user_days (user_id);
create index usage_user_days_day_idx on usage_user_days (day);

create table usage_product_days (
  account_id uuid not null references accounts (id) on delete cascade,
  product_id uuid not null,
  day date not null,
  -- How many different users.
  users integer not null,
  seconds bigint not null,
  -- How many of them at the same time. A job counts it; until then it is what was counted last.
  peak integer not null,
  peak_due boolean not null,
  primary key (account_id, product_id, day)
);
create index usage_product_days_due on usage_product_days (day) where peak_due;

grant select, insert, delete on usage_events to roster_app;
grant select, insert, update, delete on usage_users, usage_user_days, usage_product_days to roster_app;
grant select on usage_events, usage_users, usage_user_days, usage_product_days to roster_reader;
select scope_to_account(name)
  from unnest(array['usage_events', 'usage_users', 'usage_user_days', 'usage_product_days']) as name;
