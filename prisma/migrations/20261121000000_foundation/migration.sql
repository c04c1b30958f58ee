-- The foundation: accounts, users, sign-in, locks, audit, mail; and what groups, licenses and approvals need to be seen in the list.
-- What is guarded here cannot be broken by any code above: the rule ids stand beside the guards.

create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- RFC 9562 §5.7, for PostgreSQL 15 to 18 alike.
create function uuid_v7() returns uuid language sql volatile parallel safe as $$
  select encode(
    set_bit(set_bit(
      overlay(uuid_send(gen_random_uuid())
        placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
      52, 1), 53, 1), 'hex')::uuid
$$;

-- Lower case without accents: what search compares. Immutable because the dictionary is named.
create function fold(value text) returns text language sql immutable strict parallel safe as $$
  select lower(public.unaccent('public.unaccent'::regdictionary, value))
$$;

create table platform_settings (
  name text primary key,
  value bytea not null
);

create table accounts (
  id uuid primary key default uuid_v7(),
  number text not null unique,
  name text not null check (name <> ''),
  main_country text not null check (main_country ~ '^[A-Z]{2}$'),
  entitled_countries text[] not null default '{}',
  default_language text not null default 'en',
  time_zone text not null default 'Etc/UTC',
  member_count integer not null default 0 check (member_count >= 0),
  audit_sequence bigint not null default 0,
  audit_hash bytea not null default '\x',
  created_at timestamptz(3) not null default now(),
  closed_at timestamptz(3)
);

create table users (
  id uuid primary key default uuid_v7(),
  email text not null unique check (email = lower(email) and email ~ '^[^@\s]+@[^@\s]+$'),
  first_name text not null,
  last_name text not null,
  country text check (country ~ '^[A-Z]{2}$'),
  language text not null default 'en',
  password_hash text,
  operator boolean not null default false,
  federated boolean not null default false,
  lock_reasons text[] not null default '{}'
    check (lock_reasons <@ array['administrator', 'unaffiliated', 'operator', 'directory']),
  last_sign_in_at timestamptz(3),
  policy_refreshed_at timestamptz(3),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),

  -- A1: one nullable column. Two accounts cannot be said.
  account_id uuid references accounts (id) on delete restrict,
  joined_at timestamptz(3),
  source text not null default 'manual' check (source in ('manual', 'import', 'registration', 'jit', 'directory')),
  roles text[] not null default '{}'
    check (roles <@ array['accountAdministrator', 'coAdministrator', 'licenseManager', 'download', 'downloadSdks',
      'betaSoftware', 'supportAdministrator', 'supportRestricted']),
  entitlement_country text check (entitlement_country ~ '^[A-Z]{2}$'),
  access_ends_at timestamptz(3),
  employee_number text,
  department text,
  note text,

  status text not null generated always as (
    case
      when lock_reasons <> '{}' then 'locked'
      when password_hash is null and last_sign_in_at is null then 'invited'
      else 'active'
    end) stored,
  -- A tab sorts before every letter, so "Li Zoe" comes before "Lin Ada".
  sort_name text collate "und-x-icu" not null generated always as (last_name || E'\t' || first_name) stored,
  search_text text not null generated always as (fold(first_name || ' ' || last_name || ' ' || email)) stored,

  -- A5: everything the account wrote ends with the affiliation.
  constraint affiliation_is_whole check (
    case when account_id is null
      then joined_at is null and roles = '{}' and entitlement_country is null and access_ends_at is null
        and employee_number is null and department is null and note is null
      else joined_at is not null
    end),
  constraint operators_have_no_account check (not (operator and account_id is not null)),
  -- Lets what belongs to an affiliation point at (user, account) and so at nobody else's user.
  unique (id, account_id)
);

-- One index for each sort of the list; each ends with the id, so that keyset paging has no ties.
create index users_by_name on users (account_id, sort_name, id);
create index users_by_email on users (account_id, email, id);
create index users_by_status on users (account_id, status, id);
create index users_by_country on users (account_id, coalesce(country, ''), id);
create index users_by_last_sign_in on users (account_id, coalesce(last_sign_in_at, '-infinity'), id);
create index users_by_joined on users (account_id, joined_at, id);
create index users_search on users using gin (search_text gin_trgm_ops);
create index users_with_roles on users using gin (roles);
-- L3 counts these on every lock, and every page of the list; H1 names them. Queries repeat the condition to use it.
create index account_administrators on users (account_id) where roles && array['accountAdministrator', 'coAdministrator'];

-- The total of an unfiltered list, kept instead of counted.
create function count_new_members() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update accounts set member_count = member_count + counted.n
  from (select account_id, count(*)::integer as n from joined where account_id is not null group by account_id) as counted
  where accounts.id = counted.account_id;
  return null;
end $$;
create function count_gone_members() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update accounts set member_count = member_count - counted.n
  from (select account_id, count(*)::integer as n from gone where account_id is not null group by account_id) as counted
  where accounts.id = counted.account_id;
  return null;
end $$;
create function count_moved_member() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update accounts set member_count = member_count - 1 where id = old.account_id;
  update accounts set member_count = member_count + 1 where id = new.account_id;
  return null;
end $$;
create trigger members_added after insert on users referencing new table as joined
  for each statement execute function count_new_members();
create trigger members_gone after delete on users referencing old table as gone
  for each statement execute function count_gone_members();
create trigger members_moved after update of account_id on users for each row
  when (old.account_id is distinct from new.account_id) execute function count_moved_member();

create table locks (
  user_id uuid not null references users (id) on delete cascade,
  reason text not null check (reason in ('administrator', 'unaffiliated', 'operator', 'directory')),
  -- Ids of the past: what they point at may be erased, the fact stays. A foreign key would also be checked a row
  -- at a time where a thousand are locked at once.
  account_id uuid,
  note text,
  locked_by uuid,
  locked_at timestamptz(3) not null default now(),
  primary key (user_id, reason)
);

create table sessions (
  id uuid primary key default uuid_v7(),
  token_hash bytea not null unique check (length(token_hash) = 32),
  user_id uuid not null references users (id) on delete cascade,
  device text not null,
  started_at timestamptz(3) not null,
  last_seen_at timestamptz(3) not null,
  idle_ends_at timestamptz(3) not null,
  ends_at timestamptz(3) not null
);
create index sessions_user_id_idx on sessions (user_id);
create index sessions_ends_at_idx on sessions (ends_at);

create table sign_in_attempts (
  id uuid primary key default uuid_v7(),
  user_id uuid not null references users (id) on delete cascade,
  account_id uuid references accounts (id) on delete set null,
  at timestamptz(3) not null,
  result text not null check (result in ('success', 'wrongPassword', 'locked', 'throttled', 'noPassword')),
  device text not null
);
create index sign_in_attempts_user_id_at_idx on sign_in_attempts (user_id, at desc);

create table tokens (
  id uuid primary key default uuid_v7(),
  hash bytea not null unique check (length(hash) = 32),
  purpose text not null,
  user_id uuid not null references users (id) on delete cascade,
  email text not null,
  created_at timestamptz(3) not null default now(),
  expires_at timestamptz(3) not null,
  used_at timestamptz(3)
);
create index tokens_user_id_purpose_idx on tokens (user_id, purpose);

create table throttles (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);

create table groups (
  id uuid primary key default uuid_v7(),
  account_id uuid not null references accounts (id) on delete cascade,
  name text not null check (name <> ''),
  description text not null default '',
  entitlement_country text,
  unique (account_id, name),
  unique (id, account_id)
);

create table group_members (
  group_id uuid not null,
  user_id uuid not null,
  account_id uuid not null,
  primary key (group_id, user_id),
  foreign key (group_id, account_id) references groups (id, account_id) on delete cascade,
  -- A5: nobody leaves the account while still in one of its groups.
  foreign key (user_id, account_id) references users (id, account_id) on delete restrict
);
create index group_members_user_id_idx on group_members (user_id);

create table products (
  id uuid primary key default uuid_v7(),
  name text not null unique
);

create table seats (
  id uuid primary key default uuid_v7(),
  account_id uuid not null references accounts (id) on delete cascade,
  product_id uuid not null references products (id) on delete restrict,
  user_id uuid,
  unique (product_id, user_id),
  -- D3: a seat can never point at a missing user, nor at another account's.
  foreign key (user_id, account_id) references users (id, account_id) on delete restrict
);
create index seats_user_id_idx on seats (user_id);
create index seats_account_id_idx on seats (account_id);

create table approval_requests (
  id uuid primary key default uuid_v7(),
  account_id uuid not null references accounts (id) on delete cascade,
  user_id uuid not null references users (id) on delete cascade,
  state text not null default 'open' check (state in ('open', 'approved', 'rejected', 'noLongerWaiting')),
  requested_at timestamptz(3) not null default now(),
  decided_at timestamptz(3),
  decided_by uuid references users (id) on delete set null
);
-- P1: one open request a user.
create unique index one_open_request on approval_requests (user_id) where state = 'open';
create index approval_requests_open on approval_requests (account_id, requested_at) where state = 'open';

create table audit_events (
  id uuid primary key default uuid_v7(),
  account_id uuid,
  sequence bigint not null,
  at timestamptz(3) not null,
  actor_id uuid,
  actor_kind text not null check (actor_kind in ('user', 'operator', 'directory', 'job')),
  event text not null,
  subject_id uuid,
  details jsonb not null,
  previous_hash bytea not null,
  hash bytea not null,
  unique nulls not distinct (account_id, sequence)
);
create index audit_events_subject on audit_events (subject_id, account_id, sequence desc);

create table mails (
  id uuid primary key default uuid_v7(),
  account_id uuid,
  user_id uuid references users (id) on delete set null,
  to_address text not null,
  to_name text not null,
  language text not null,
  template text not null,
  content jsonb not null,
  state text not null default 'queued' check (state in ('queued', 'sent', 'failed')),
  attempts integer not null default 0,
  due_at timestamptz(3) not null default now(),
  last_error text,
  queued_at timestamptz(3) not null default now(),
  sent_at timestamptz(3)
);
create index mails_due on mails (due_at) where state = 'queued';
create index mails_user_id_queued_at_idx on mails (user_id, queued_at desc);

-- Search in two steps (docs/decisions/0005): the candidates always come through the trigram index.
-- The settings are the function's own, so that no estimate can turn this into a walk over the table.
create function find_users_by_text(of_account uuid, patterns text[], at_most integer) returns setof uuid
  language sql stable
  set enable_seqscan = off set enable_indexscan = off set enable_indexonlyscan = off set jit = off
as $$
  select id from users
  where account_id = of_account
    and search_text like patterns[1]
    and search_text like coalesce(patterns[2], patterns[1])
    and search_text like coalesce(patterns[3], patterns[1])
  limit at_most
$$;
