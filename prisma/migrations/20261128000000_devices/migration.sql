-- What machines hold (E4, L1): versions of policies, the keys that sign them, devices and what they were given.

alter table users
  -- Raised by every change to what the user may run.
  add column policy_version integer not null default 1,
  -- Until when anything runs on one of the user's devices without asking again, by the policies they were given.
  add column offline_until timestamptz(3);
create index users_offline on users (account_id, offline_until) where offline_until is not null;

-- Raised by what changes for everyone in an account, such as an entitlement whose term ends.
alter table accounts add column entitlement_epoch integer not null default 1;

create table signing_keys (
  -- The `kid` of the key set.
  id text primary key,
  public_key jsonb not null,
  -- Sealed with a key from the environment; gone once the key signs nothing any more.
  private_key bytea,
  -- That the key is ours, signed by the key before it; null for the first one.
  vouched_for text,
  created_at timestamptz(3) not null default now(),
  -- It is published before it signs, and stays published until the last policy it signed has run out.
  signs_from timestamptz(3) not null,
  signs_until timestamptz(3),
  published_until timestamptz(3)
);

create table devices (
  id uuid primary key default uuid_v7(),
  user_id uuid not null references users (id) on delete cascade,
  name text not null,
  -- What the licensing tool says it runs on, such as "Linux x64".
  platform text not null default '',
  -- An Ed25519 key as a JWK. The thumbprint is that of RFC 7638.
  public_key jsonb not null,
  thumbprint text not null unique,
  signed_in_at timestamptz(3) not null,
  last_seen_at timestamptz(3) not null,
  -- The refresh token counts once; the one before it, used again, signs the device out.
  token_hash bytea unique check (length(token_hash) = 32),
  token_before_hash bytea check (length(token_before_hash) = 32),
  -- Why the device has to sign in again, though it was not signed out: what ended its token (A7).
  token_ended_at timestamptz(3),
  signed_out_at timestamptz(3),
  signed_out_by uuid
);
create index devices_user_id_idx on devices (user_id, signed_in_at desc);

-- A device that is being let in: through a browser on the same machine, or by a code that is typed on another one.
create table device_sign_ins (
  id uuid primary key default uuid_v7(),
  kind text not null check (kind in ('browser', 'code')),
  -- What the licensing tool keeps to itself: the code of the redirect, or the device code.
  secret_hash bytea unique check (length(secret_hash) = 32),
  -- What the person types; its consonants without a dash.
  user_code text unique,
  -- PKCE, S256; of the browser's way only.
  challenge text,
  name text not null,
  platform text not null default '',
  public_key jsonb not null,
  thumbprint text not null,
  -- From where it was asked, as a coarse network address.
  asked_from text not null default '',
  user_id uuid references users (id) on delete cascade,
  decision text check (decision in ('allowed', 'refused')),
  created_at timestamptz(3) not null default now(),
  expires_at timestamptz(3) not null,
  -- When the tool may ask again at the earliest, and how long it has to wait each time.
  next_poll_at timestamptz(3),
  interval_seconds integer not null default 5,
  redeemed_at timestamptz(3)
);
create index device_sign_ins_expires_at_idx on device_sign_ins (expires_at);
create index device_sign_ins_user_id_idx on device_sign_ins (user_id);

create table issued_policies (
  id uuid primary key default uuid_v7(),
  device_id uuid not null references devices (id) on delete cascade,
  user_id uuid not null references users (id) on delete cascade,
  -- The account at that time, to which usage under this policy belongs.
  account_id uuid references accounts (id) on delete cascade,
  key_id text not null references signing_keys (id),
  kind text not null check (kind in ('policy', 'stop')),
  version integer not null,
  epoch integer not null,
  issued_at timestamptz(3) not null,
  -- Until when anything runs by it; null if nothing does.
  offline_until timestamptz(3),
  -- An array of {productId, until}.
  products jsonb not null
);
create index issued_policies_device_id_idx on issued_policies (device_id, issued_at desc);
create index issued_policies_user_id_idx on issued_policies (user_id);
create index issued_policies_account_id_idx on issued_policies (account_id);
create index issued_policies_key_id_idx on issued_policies (key_id);

grant select, insert, update, delete on signing_keys, devices, device_sign_ins, issued_policies to roster_app;
grant select on signing_keys, devices, device_sign_ins, issued_policies to roster_reader;
select scope_to_account('issued_policies');
