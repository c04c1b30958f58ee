-- Signed policies (E4): one key signs at a time, refresh tokens that a lost answer does not cost, assertions that count
-- once, and terms that begin or end by themselves.

-- Of several servers that start together, or operators who rotate together, one makes the next key.
create unique index signing_keys_open on signing_keys ((signs_until is null)) where signs_until is null;

alter table devices
  -- The token that follows one is made of that one and this salt, so that a repeated request gets the same answer.
  add column token_salt bytea check (length(token_salt) = 32),
  add column token_rotated_at timestamptz(3);

-- The assertions of the last minutes. A crash empties it: a replay also needs the refresh token, and finds the clock running.
create unlogged table device_assertions (
  device_id uuid not null,
  id uuid not null,
  expires_at timestamptz(3) not null,
  primary key (device_id, id)
);
create index device_assertions_expires_at_idx on device_assertions (expires_at);

-- The last moment up to which the days that begin and end terms and exceptions have been looked at; one row.
create table access_days (
  one boolean primary key default true check (one),
  seen_until timestamptz(3) not null
);
create index entitlements_beginning on entitlements (starts_on);
create index exceptions_ending on exceptions (ends_on) where ends_on is not null;

-- Rows come in the order of time, so a coarse index finds those that are too old to matter.
create index issued_policies_issued_at_idx on issued_policies using brin (issued_at);

grant select, insert, update, delete on device_assertions, access_days to roster_app;
grant select on device_assertions, access_days to roster_reader;
