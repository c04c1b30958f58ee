-- The whole database of the first release, by subject; from here on migrations only add. What is guarded here cannot be
-- broken by any code above: the rule ids stand beside the guards.

create extension if not exists pg_trgm;
create extension if not exists unaccent;

----------------------------------------------------------------------------------------------------------------------
-- Ids and texts
----------------------------------------------------------------------------------------------------------------------

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

-- X6: what two names have in common if they look equal: compatible forms and upper case count as one, blanks as one blank,
-- and what cannot be seen does not count.
create function look(value text) returns text language sql immutable strict parallel safe as $$
  select btrim(regexp_replace(
    lower(regexp_replace(normalize(value, nfkc),
      E'[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB\\U0001BCA0-\\U0001BCA3\\U0001D173-\\U0001D17A\\U000E0000-\\U000E0FFF]',
      '', 'g') collate "und-x-icu"),
    E'[\\s\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u2800\\u3000]+', ' ', 'g'))
$$;

-- A person as lists, sentences and emails name them.
create function full_name(first_name text, last_name text) returns text language sql immutable parallel safe as $$
  select btrim(first_name || ' ' || last_name)
$$;

-- What `users.sort_name` holds, for people who are compared with users.
create function name_for_sort(first_name text, last_name text) returns text language sql immutable parallel safe as $$
  select case when last_name = '' then first_name else last_name || E'\t' || first_name end
$$;

-- B3: what a spreadsheet would take for a formula is text (OWASP, "CSV Injection"), also if it cuts the file at another
-- separator than ours. A quote before the sign is escaped as well: a program that drops it would read a formula. What has
-- an apostrophe there already gets another one, because the import takes exactly one away.
-- The same as `safeCell` of packages/domain/src/cells.ts, for files that stream from the database; a test compares the
-- two. Not declared strict, though it is: a strict function with a CASE is not inlined, and a call for each cell is slow.
create function csv_safe(value text) returns text language sql immutable parallel safe as $$
  select case
    when value ~ E'(^|[,;\\t\\r\\n])[\\u0001-\\u0008\\u000B\\u000C\\u000E-\\u0020\\u007F-\\u00A0\\u00AD\\u034F\\u0600-\\u0605\\u061C\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB\\U000110BD\\U000110CD\\U00013430-\\U0001343F\\U0001BCA0-\\U0001BCA3\\U0001D173-\\U0001D17A\\U000E0000-\\U000E0FFF''"]*[=+\\-@\\u207A-\\u207C\\u208A-\\u208C\\u2212\\uFE62\\uFE63\\uFE66\\uFE6B\\uFF0B\\uFF0D\\uFF1D\\uFF20]|^''*[\\t\\r\\n]'
      then regexp_replace(value,
        E'(^|(?<=[,;\\t\\r\\n]))(?=[\\u0001-\\u0008\\u000B\\u000C\\u000E-\\u0020\\u007F-\\u00A0\\u00AD\\u034F\\u0600-\\u0605\\u061C\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB\\U000110BD\\U000110CD\\U00013430-\\U0001343F\\U0001BCA0-\\U0001BCA3\\U0001D173-\\U0001D17A\\U000E0000-\\U000E0FFF''"]*[=+\\-@\\u207A-\\u207C\\u208A-\\u208C\\u2212\\uFE62\\uFE63\\uFE66\\uFE6B\\uFF0B\\uFF0D\\uFF1D\\uFF20])|^(?=''*[\\t\\r\\n])',
        '''', 'g')
    else value
  end
$$;

-- X7: a calendar day is kept as a day. When it is over is computed in the zone that the account has then.
create function end_of_day(day date, zone text) returns timestamptz language sql stable parallel safe as $$
  select (day + 1)::timestamp at time zone zone
$$;

----------------------------------------------------------------------------------------------------------------------
-- Accounts
----------------------------------------------------------------------------------------------------------------------

create table accounts (
  id uuid primary key default uuid_v7(),
  number text not null unique,
  name text not null check (name <> ''),
  main_country text not null check (main_country ~ '^[A-Z]{2}$'),
  entitled_countries text[] not null default '{}',
  default_language text not null default 'en',
  time_zone text not null default 'Etc/UTC',
  default_roles text[] not null default '{}'
    check (default_roles <@ array['licenseManager', 'download', 'downloadSdks', 'betaSoftware', 'supportAdministrator',
      'supportRestricted']),
  primary_contact_id uuid,
  -- The total of an unfiltered list, kept by triggers of `users` instead of counted.
  member_count integer not null default 0 check (member_count >= 0),
  approvals_told_at timestamptz(3),
  -- Invariant 9: the head of the account's audit chain, sealed with a key that lies outside the database.
  audit_sequence bigint not null default 0,
  audit_hash bytea not null default '\x',
  audit_seal bytea,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  closed_at timestamptz(3)
);
create index accounts_closed on accounts (closed_at) where closed_at is not null;

-- P1: a domain is verified by one account at most.
create table account_domains (
  domain text primary key check (domain = lower(domain) and domain ~ '^[a-z0-9.-]+\.[a-z0-9-]+$'),
  account_id uuid not null references accounts (id) on delete cascade,
  auto_approval boolean not null default false,
  federated boolean not null default false,
  -- What the organization calls its identity provider: for sentences alone.
  provider_name text,
  verified_at timestamptz(3) not null default now()
);
create index account_domains_account_id_idx on account_domains (account_id);

----------------------------------------------------------------------------------------------------------------------
-- Users
----------------------------------------------------------------------------------------------------------------------

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
  -- A7: a device counts as known only if it was remembered after this moment.
  devices_known_since timestamptz(3) not null default '-infinity',
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
  last_day date,
  employee_number text,
  department text,
  note text,
  -- P3: how an approver wants to hear of approval requests.
  approval_mail text not null default 'daily' check (approval_mail in ('instant', 'daily', 'none')),
  -- A3: since when the checklist "Finish setting up" is open, and when the user was told to refresh their policy.
  setup_since timestamptz(3),
  policy_asked_at timestamptz(3),

  status text not null generated always as (
    case
      when lock_reasons <> '{}' then 'locked'
      when password_hash is null and last_sign_in_at is null then 'invited'
      else 'active'
    end) stored,
  -- A tab sorts before every letter, so "Li Zoe" comes before "Lin Ada". Someone with one name is sorted by it, as if it
  -- were the last.
  sort_name text collate "und-x-icu" not null generated always as (
    case when last_name = '' then first_name else last_name || E'\t' || first_name end) stored,
  search_text text not null generated always as (fold(first_name || ' ' || last_name || ' ' || email)) stored,

  -- X6: one of the two is enough.
  constraint person_has_a_name check (first_name <> '' or last_name <> ''),
  -- A5: everything the account wrote ends with the affiliation.
  constraint affiliation_is_whole check (
    case when account_id is null
      then joined_at is null and roles = '{}' and entitlement_country is null and last_day is null
        and employee_number is null and department is null and note is null and setup_since is null
        and policy_asked_at is null
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
create index users_invited on users (account_id, joined_at) where status = 'invited';
create index users_by_last_day on users (last_day) where last_day is not null;

-- Comes after both tables, which point at each other.
alter table accounts add constraint primary_contact_is_member
  foreign key (primary_contact_id, id) references users (id, account_id) on delete restrict;

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

-- B1: one way of running a search, for all lists: every word occurs somewhere in the folded text, as it is written.
create function has_words(folded text, words text[]) returns boolean language sql immutable parallel safe as $$
  select not exists (select from unnest(words) as word where strpos(folded, fold(word)) = 0)
$$;

-- A word for LIKE, which the trigram index needs. Folding comes first, since it makes a percent sign of a full-width one.
create function like_pattern(word text) returns text language sql immutable strict parallel safe as $$
  select '%' || regexp_replace(fold(word), '[\\%_]', '\\\&', 'g') || '%'
$$;

-- Everyone of an account whom a search can mean: all of them, through the index of the longest words.
create function find_users_by_words(of_account uuid, words text[]) returns setof uuid language sql stable as $$
  select u.id from users u
  where u.id in (
      select find_users_by_text(of_account,
        array(select like_pattern(word) from unnest(words) as word order by length(word) desc limit 3), null))
    and has_words(u.search_text, words)
$$;

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

----------------------------------------------------------------------------------------------------------------------
-- What an affiliation holds: groups, seats, the role of a contact
----------------------------------------------------------------------------------------------------------------------

create table groups (
  id uuid primary key default uuid_v7(),
  account_id uuid not null references accounts (id) on delete cascade,
  name text not null check (name <> ''),
  description text not null default '',
  entitlement_country text,
  given_on_add boolean not null default false,
  version integer not null default 1,
  unique (id, account_id)
);
-- X6: names that look equal are equal.
create unique index groups_look on groups (account_id, look(name));

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

create table fulfillment_contacts (
  id uuid primary key default uuid_v7(),
  account_id uuid not null references accounts (id) on delete cascade,
  user_id uuid not null,
  -- Null: for all countries.
  country text check (country ~ '^[A-Z]{2}$'),
  since timestamptz(3) not null default now(),
  unique nulls not distinct (account_id, user_id, country),
  -- D2: nobody leaves the account while licenses, renewals and invoices still go to them.
  foreign key (user_id, account_id) references users (id, account_id) on delete restrict
);
create index fulfillment_contacts_user_id_idx on fulfillment_contacts (user_id);

-- Saved views of the list.
create table saved_views (
  id uuid primary key default uuid_v7(),
  account_id uuid not null references accounts (id) on delete cascade,
  -- Null: its owner was erased; what was shared stays.
  owner_id uuid references users (id) on delete set null,
  name text not null check (name <> ''),
  -- Filters and order, as the address of the list spells them.
  query jsonb not null,
  shared boolean not null default false,
  created_at timestamptz(3) not null default now()
);
create index saved_views_owner_id_idx on saved_views (owner_id);
create unique index saved_views_look on saved_views (account_id, owner_id, look(name));

-- H3: what a member asks their administrators.
create table user_requests (
  id uuid primary key default uuid_v7(),
  account_id uuid not null,
  user_id uuid not null,
  kind text not null check (kind in ('unlock', 'role', 'country', 'release')),
  role text,
  country text check (country ~ '^[A-Z]{2}$'),
  message text not null default '',
  state text not null default 'open' check (state in ('open', 'granted', 'declined', 'closed')),
  asked_at timestamptz(3) not null,
  answered_at timestamptz(3),
  answered_by uuid,
  answer text,
  -- Ends with the affiliation (A5).
  foreign key (user_id, account_id) references users (id, account_id) on delete cascade
);
create unique index one_open_user_request on user_requests (user_id, kind) where state = 'open';
create index user_requests_account on user_requests (account_id, asked_at desc);
-- A page of someone who waits without a session asks every few seconds what became of their latest request, and a user's
-- own requests are listed: neither may read those of everyone else.
create index user_requests_of_user on user_requests (user_id, asked_at desc);

----------------------------------------------------------------------------------------------------------------------
-- Joining and leaving
----------------------------------------------------------------------------------------------------------------------

-- P0: a registration is an address that is not proven yet, and no user: until then the address counts as unknown (A2).
-- Name, country and password are asked for on the page that the verified link opens. The address is not unique: each
-- request has its own link, so that nobody can overwrite another person's registration.
create table registrations (
  id uuid primary key default uuid_v7(),
  email text not null check (email = lower(email) and email ~ '^[^@\s]+@[^@\s]+$'),
  language text not null,
  -- Typed by someone who may not own the address: shown to the owner, who may confirm it.
  account_number text,
  created_at timestamptz(3) not null default now()
);
create index registrations_email_idx on registrations (email);

create table approval_requests (
  id uuid primary key default uuid_v7(),
  account_id uuid not null references accounts (id) on delete cascade,
  user_id uuid not null references users (id) on delete cascade,
  source text not null default 'domain' check (source in ('domain', 'accountNumber')),
  message text,
  state text not null default 'open' check (state in ('open', 'approved', 'rejected', 'noLongerWaiting')),
  requested_at timestamptz(3) not null default now(),
  reminded_at timestamptz(3),
  decided_at timestamptz(3),
  decided_by uuid references users (id) on delete set null,
  reason text,
  -- P2: from when on a rejected user may ask again.
  ask_again_at timestamptz(3),
  -- A8: what the account knew when it decided.
  first_name text,
  last_name text,
  email text,
  country text
);
-- P1: one open request a user.
create unique index one_open_request on approval_requests (user_id) where state = 'open';
create index approval_requests_user_id_idx on approval_requests (user_id);
create index approval_requests_open on approval_requests (account_id, requested_at) where state = 'open';
create index approval_requests_decided on approval_requests (account_id, decided_at desc) where state <> 'open';

-- P1: joining an account ends every wait. A write across accounts, so it is a function of the owner and not a hole in
-- the wall of row-level security.
create function end_wait(of_user uuid, at timestamptz) returns void
  language sql security definer set search_path = public as $$
  update approval_requests set state = 'noLongerWaiting', decided_at = at where user_id = of_user and state = 'open'
$$;

-- A5, D5: who belonged to an account and no longer does, with what is needed to bring them back.
create table departures (
  id uuid primary key default uuid_v7(),
  account_id uuid not null references accounts (id) on delete cascade,
  user_id uuid not null references users (id) on delete cascade,
  kind text not null check (kind in ('removed', 'withdrawn', 'left', 'released', 'directory', 'operator')),
  left_at timestamptz(3) not null,
  ended_by uuid,
  snapshot jsonb not null,
  restorable_until timestamptz(3),
  -- A8: what the account knew when they left.
  first_name text,
  last_name text,
  email text
);
create index departures_account_id_user_id_idx on departures (account_id, user_id, left_at desc);
create index departures_user_id_idx on departures (user_id);
create index departures_restorable on departures (account_id, left_at desc) where restorable_until is not null;
create index departures_restorable_until on departures (restorable_until) where restorable_until is not null;

-- A8: of people who are not its members an account sees what it knew when they left or were decided about, never their
-- later name, address or country. So that knowledge is kept with the departure and with the request, by triggers: nothing
-- that ends an affiliation or a wait can forget it. Of the owner, since a person who joined another account is out of this
-- one's sight by then.
create function keep_departed_person() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select first_name, last_name, email into new.first_name, new.last_name, new.email
  from users where id = new.user_id;
  return new;
end $$;
create trigger departures_keep_person before insert on departures for each row
  when (new.email is null) execute function keep_departed_person();

create function keep_decided_person() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select first_name, last_name, email, country into new.first_name, new.last_name, new.email, new.country
  from users where id = new.user_id;
  return new;
end $$;
create trigger approval_requests_keep_person before insert or update of state on approval_requests for each row
  when (new.state <> 'open' and new.email is null) execute function keep_decided_person();

-- The one way to say the name of a person whom an id of the past points at: a member's own, else the latest that the
-- account knew. Of a request that still waits it is the person's own, since they ask this account.
create function known_name(of_account uuid, of_user uuid) returns text language sql stable parallel safe as $$
  select coalesce(
    (select full_name(u.first_name, u.last_name) from users u where u.id = of_user and u.account_id = of_account),
    (select known.name from (
       select d.left_at as at, full_name(d.first_name, d.last_name) as name
       from departures d where d.account_id = of_account and d.user_id = of_user
       union all
       select coalesce(r.decided_at, r.requested_at),
         case when r.state = 'open' then full_name(u.first_name, u.last_name) else full_name(r.first_name, r.last_name) end
       from approval_requests r left join users u on u.id = r.user_id
       where r.account_id = of_account and r.user_id = of_user) as known
     order by known.at desc limit 1))
$$;

----------------------------------------------------------------------------------------------------------------------
-- Sign-in
----------------------------------------------------------------------------------------------------------------------

create table sessions (
  id uuid primary key default uuid_v7(),
  token_hash bytea not null unique check (length(token_hash) = 32),
  user_id uuid not null references users (id) on delete cascade,
  device text not null,
  started_at timestamptz(3) not null,
  last_seen_at timestamptz(3) not null,
  idle_ends_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  -- L6: when the password was last typed in this session; null: when it started.
  proven_at timestamptz(3),
  -- H2: a pass is a session of 15 minutes for someone locked as unaffiliated only.
  pass boolean not null default false
);
create index sessions_user_id_idx on sessions (user_id);
create index sessions_ends_at_idx on sessions (ends_at);

-- S3: every judged password, and refused tries folded: one row for all of one result since the last try that was
-- surely the user's own.
create table sign_in_attempts (
  id uuid primary key default uuid_v7(),
  user_id uuid not null references users (id) on delete cascade,
  account_id uuid references accounts (id) on delete set null,
  at timestamptz(3) not null,
  result text not null check (result in
    ('success', 'wrongPassword', 'locked', 'throttled', 'noPassword', 'pass', 'unlockAsked', 'confirmed')),
  device text not null,
  times integer not null default 1,
  -- When the first of several happened; `at` is the last.
  since timestamptz(3),
  -- The attempt after which folded ones came; null: not folded.
  folded_after uuid
);
create index sign_in_attempts_user_id_at_idx on sign_in_attempts (user_id, at desc);
create unique index sign_in_attempts_folded on sign_in_attempts (user_id, coalesce(account_id, user_id), result, folded_after)
  where folded_after is not null;

-- L4, A2: an allowance counts what it is for. A try is reserved before it is judged and settled afterwards: counted, or
-- given back. A reservation whose process died ends by itself.
create table throttles (
  key varchar(255) primary key,
  points integer not null default 0,
  -- Milliseconds since 1970.
  expire bigint
);
create index throttles_expire_idx on throttles (expire);

create table throttle_reservations (
  id bigint generated always as identity primary key,
  -- Emptying an allowance empties its reservations.
  key varchar(255) not null references throttles (key) on delete cascade,
  expire bigint not null
);
create index throttle_reservations_key_idx on throttle_reservations (key);

-- Reserves one try of each key, all or none. The rows of the keys are locked in the order given, so that parallel tries
-- see each other. `busy`: nothing is used up, but as many tries as are left are being judged at the moment.
create function reserve_tries(
  wanted text[], allowed integer[], seconds integer[], hold_seconds integer, at bigint,
  out reservations bigint[], out nth integer, out wait_ms bigint, out busy boolean
) language plpgsql as $$
declare
  counted integer;
  until bigint;
  held integer;
  held_until bigint;
  made bigint;
begin
  reservations := '{}';
  for i in 1 .. cardinality(wanted) loop
    insert into throttles as t (key, points, expire) values (wanted[i], 0, at + seconds[i] * 1000)
      on conflict (key) do update set
        points = case when t.expire <= at then 0 else t.points end,
        expire = case when t.expire <= at then excluded.expire else t.expire end
      returning t.points, t.expire into counted, until;
    delete from throttle_reservations r where r.key = wanted[i] and r.expire <= at;
    select count(*), min(r.expire) into held, held_until from throttle_reservations r where r.key = wanted[i];
    nth := counted + held + 1;
    if nth > allowed[i] then
      delete from throttle_reservations r where r.id = any(reservations);
      busy := counted < allowed[i];
      wait_ms := greatest(case when busy then held_until - at else until - at end, 1);
      reservations := null;
      return;
    end if;
    insert into throttle_reservations (key, expire) values (wanted[i], at + hold_seconds * 1000) returning id into made;
    reservations := reservations || made;
  end loop;
end $$;

-- In the order in which they were reserved, which is the order of the locks.
create function settle_tries(settled bigint[], counts boolean, at bigint) returns void
  language plpgsql as $$
declare
  one bigint;
  of_key text;
begin
  foreach one in array settled loop
    delete from throttle_reservations r where r.id = one returning r.key into of_key;
    if counts then
      update throttles t set points = t.points + 1 where t.key = of_key and t.expire > at;
    end if;
  end loop;
end $$;

----------------------------------------------------------------------------------------------------------------------
-- One-time links (docs/decisions/0008)
----------------------------------------------------------------------------------------------------------------------

-- A row here is what a link may do; the hashes of its tokens are apart, since every delivery of an email makes a token of
-- its own and no token lies anywhere at rest.
create table tokens (
  id uuid primary key default uuid_v7(),
  purpose text not null check (purpose in
    ('invitation', 'passwordReset', 'emailVerification', 'notMyOrganization', 'emailChange', 'emailUndo')),
  user_id uuid references users (id) on delete cascade,
  registration_id uuid references registrations (id) on delete cascade,
  account_id uuid,
  -- A7: the user who caused the link to be sent: what they started ends when they lose the right to it.
  started_by uuid,
  email text not null,
  created_at timestamptz(3) not null default now(),
  expires_at timestamptz(3) not null,
  used_at timestamptz(3),
  ended_at timestamptz(3),
  constraint token_has_one_subject check (num_nonnulls(user_id, registration_id) = 1)
);
create index tokens_user_id_purpose_idx on tokens (user_id, purpose);
create index tokens_registration_id_idx on tokens (registration_id);
create index tokens_started_by_idx on tokens (started_by) where used_at is null and ended_at is null;
create index tokens_held_addresses on tokens (email) where purpose = 'emailUndo' and used_at is null and ended_at is null;

create table token_hashes (
  hash bytea primary key check (length(hash) = 32),
  token_id uuid not null references tokens (id) on delete cascade
);
create index token_hashes_token_id_idx on token_hashes (token_id);

-- A link may have been sent by an account that its reader does not belong to now: the three writes below go across
-- accounts, so they are functions of the owner. Each is one UPDATE that looks again (invariant 5).

create function use_link(link uuid, at timestamptz) returns setof uuid
  language sql security definer set search_path = public as $$
  update tokens set used_at = at
  where id = link and used_at is null and ended_at is null and expires_at > at
  returning id
$$;

-- A link that one account made for a user ends when the user joins, leaves or changes the address.
create function end_links(of_user uuid, of_purposes text[], at timestamptz) returns void
  language sql security definer set search_path = public as $$
  update tokens set ended_at = at
  where user_id = of_user and purpose = any(of_purposes) and ended_at is null and used_at is null
$$;

-- A7: what is pending ends with what it came from (packages/domain/src/pending.ts says which by which): the links of these
-- users, and those that they caused to be sent to others.
create function end_links_of(users_ids uuid[], of_purposes text[], started_purposes text[], at timestamptz) returns void
  language sql security definer set search_path = public as $$
  update tokens t set ended_at = at
  where t.ended_at is null and t.used_at is null and (
    t.user_id = any(users_ids) and t.purpose = any(of_purposes)
    or t.started_by = any(users_ids) and t.user_id <> t.started_by and t.purpose = any(started_purposes)
      -- An invitation that gives no role stands whatever becomes of its inviter (R3).
      and (t.purpose <> 'invitation'
        or exists (select from users invited where invited.id = t.user_id and invited.roles <> '{}')))
$$;

-- A6: for the 7 days in which a change of address can be undone, nobody else gets the old address.
-- Of the owner, since the person who holds or has the address may be in an account out of this one's sight.
create function is_address_free(address text, for_user uuid, at timestamptz) returns boolean
  language sql stable security definer set search_path = public as $$
  select not exists (select from users where email = address and id is distinct from for_user)
    and not exists (select from tokens
      where email = address and purpose = 'emailUndo' and used_at is null and ended_at is null and expires_at > at
        and user_id is distinct from for_user)
$$;

-- The guard, for statements that do not ask, and for a change that commits while another one waits for its address: looked
-- at after the row is written, when the unique index has made it wait. To the application it is a conflict that passes when
-- it is tried again.
create function refuse_held_address() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not is_address_free(new.email, new.id, now()) then
    raise exception 'the address is held for the user who had it' using errcode = '40001';
  end if;
  return null;
end $$;
create trigger users_held_address_new after insert on users for each row execute function refuse_held_address();
create trigger users_held_address_changed after update of email on users for each row
  when (old.email is distinct from new.email) execute function refuse_held_address();

----------------------------------------------------------------------------------------------------------------------
-- Emails
----------------------------------------------------------------------------------------------------------------------

-- The same as mailboxOf in packages/domain/src/mail-allowances.ts; a test compares the two.
create function mailbox_of(address text) returns text language sql immutable parallel safe strict
  return regexp_replace(lower(address), '^([^+@]+)\+[^@]*@', '\1@');

create table mails (
  id uuid primary key default uuid_v7(),
  account_id uuid,
  user_id uuid references users (id) on delete set null,
  to_address text not null,
  to_name text not null,
  -- Allowances count mailboxes, and one mailbox has many addresses.
  mailbox text generated always as (mailbox_of(to_address)) stored,
  -- True if the reader asked for it themself: others cannot use up what is meant for them.
  own boolean not null default false,
  language text not null,
  template text not null,
  content jsonb not null,
  -- The links of an email, by the name of the placeholder: which token each stands for.
  links jsonb not null default '{}',
  -- The order of the queue: what a reader waits for first, notices to many last.
  priority smallint not null default 1 check (priority in (0, 1, 2)),
  state text not null default 'queued' check (state in ('queued', 'sent', 'failed')),
  attempts integer not null default 0,
  -- How many of the attempts were no try, because the transport failed.
  faults integer not null default 0,
  due_at timestamptz(3) not null default now(),
  -- Why it failed, so that operators can send again what has the same cause.
  failure text check (failure in ('refused', 'givenUp', 'unwritable')),
  last_error text,
  queued_at timestamptz(3) not null default now(),
  sent_at timestamptz(3)
);
create index mails_due on mails (priority, due_at) where state = 'queued';
create index mails_failed on mails (queued_at desc) where state = 'failed';
create index mails_user_id_queued_at_idx on mails (user_id, queued_at desc);
create index mails_account_id_template_idx on mails (account_id, template, queued_at desc);
create index mails_by_mailbox on mails (mailbox, template, queued_at desc);

-- One row: whether the whole queue waits because the mail server is away or refuses us, shared by all workers.
create table mail_queue (
  id boolean primary key default true check (id),
  paused_until timestamptz(3),
  paused_since timestamptz(3),
  fault text check (fault in ('away', 'loginRefused', 'senderRefused')),
  reason text,
  faults integer not null default 0
);
insert into mail_queue default values;

----------------------------------------------------------------------------------------------------------------------
-- Audit log (docs/decisions/0013, 0020)
----------------------------------------------------------------------------------------------------------------------

create table audit_events (
  -- The beginning of its hash, by the function below.
  id uuid primary key,
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
  -- Invariant 9: the event is hashed with this key, which lies outside the database. Null: a plain hash, written before
  -- there was a key. The first start with a key seals the heads of such chains.
  key_id text,
  unique nulls not distinct (account_id, sequence)
);
create index audit_events_subject on audit_events (subject_id, account_id, sequence desc);
create index audit_events_actor on audit_events (actor_id, account_id, sequence desc);

-- A UUID of version 8 (RFC 9562 §5.8), so that nothing of a row lies outside the chain.
create function id_of_hash(hash bytea) returns uuid language sql immutable strict parallel safe as $$
  select encode(
    set_byte(set_byte(substring(hash from 1 for 16),
      6, (get_byte(hash, 6) & 15) | 128), 8, (get_byte(hash, 8) & 63) | 128), 'hex')::uuid
$$;

-- X1: what the log says of a person lies apart, so that it can be erased; the chain holds its hash.
create table audit_personal (
  id uuid primary key default uuid_v7(),
  account_id uuid,
  sequence bigint not null,
  subject_id uuid,
  -- Without it a short value could be guessed from its hash.
  salt bytea not null check (length(salt) = 16),
  data jsonb not null,
  unique nulls not distinct (account_id, sequence)
);
create index audit_personal_subject_id_idx on audit_personal (subject_id);

-- Invariant 9: the platform's own chain has a head, as the accounts have theirs, so that an end that was cut off, or a chain
-- that was emptied, does not look whole.
create table platform_chain (
  id boolean primary key default true check (id),
  sequence bigint not null,
  hash bytea not null,
  seal bytea,
  anchored_at timestamptz
);
insert into platform_chain (sequence, hash) values (0, '\x');

----------------------------------------------------------------------------------------------------------------------
-- Support
----------------------------------------------------------------------------------------------------------------------

create table service_requests (
  id uuid primary key default uuid_v7(),
  number bigint generated always as identity unique,
  -- Null: someone who is not signed in, or belongs to no account.
  account_id uuid references accounts (id) on delete set null,
  user_id uuid references users (id) on delete set null,
  -- Null: the platform raised it by itself.
  email text,
  name text,
  language text not null default 'en',
  category text not null check (category in
    ('licensingAndUserAdministration', 'signIn', 'noAdministrator', 'federation', 'downloads', 'other')),
  subject text not null,
  state text not null default 'open' check (state in ('open', 'answered', 'closed')),
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null
);
create index service_requests_account on service_requests (account_id, updated_at desc);
create index service_requests_user on service_requests (user_id, updated_at desc);
create index service_requests_state on service_requests (state, updated_at);
-- H4: an account without an administrator raises one, and one at a time.
create unique index one_open_request_of_account on service_requests (account_id)
  where category = 'noAdministrator' and email is null and state <> 'closed';

create table service_request_messages (
  id uuid primary key default uuid_v7(),
  request_id uuid not null references service_requests (id) on delete cascade,
  account_id uuid,
  author text not null check (author in ('requester', 'operator', 'platform')),
  author_id uuid,
  text text not null,
  at timestamptz(3) not null
);
create index service_request_messages_request_id_idx on service_request_messages (request_id, at);

----------------------------------------------------------------------------------------------------------------------
-- The platform
----------------------------------------------------------------------------------------------------------------------

create table platform_settings (
  name text primary key,
  value bytea not null
);

-- Invariant 8: the first answer to a request, for when it is sent again. A key belongs to an actor within an account, so
-- that a response of one account is never repeated to a person who belongs to another one by now.
create table idempotency_keys (
  id uuid primary key default uuid_v7(),
  actor_id uuid not null references users (id) on delete cascade,
  -- Null for actors without an account.
  account_id uuid,
  key text not null,
  endpoint text not null,
  request_hash bytea not null,
  answer jsonb,
  -- Work on more users than one transaction takes: whom it is for, and how far it has come.
  plan uuid[],
  progress jsonb,
  created_at timestamptz(3) not null,
  unique nulls not distinct (actor_id, account_id, key)
);
create index idempotency_keys_created_at_idx on idempotency_keys (created_at);

-- One row that is written when a probe asks whether the product is ready: reading would notice neither a full disk nor
-- a database that takes no writes.
create table readiness (
  id boolean primary key default true check (id),
  asked_at timestamptz(3) not null default now()
);
insert into readiness default values;

----------------------------------------------------------------------------------------------------------------------
-- Roles and row-level security (docs/decisions/0019)
----------------------------------------------------------------------------------------------------------------------

-- Two database roles: the application writes within its account, the reader only reads.
-- Neither owns anything, so neither can change the schema; audit events can only be inserted.
do $$
begin
  if not exists (select from pg_roles where rolname = 'roster_app') then create role roster_app nologin; end if;
  if not exists (select from pg_roles where rolname = 'roster_reader') then create role roster_reader nologin; end if;
exception when duplicate_object or unique_violation then null; -- another database of this server was just faster
end $$;

do $$
begin
  execute format('grant roster_app, roster_reader to %I', current_user);
end $$;

grant usage on schema public to roster_app, roster_reader;
grant select, insert, update, delete on
  accounts, account_domains, users, locks, groups, group_members, products, seats, fulfillment_contacts, saved_views,
  user_requests, registrations, approval_requests, departures, sessions, sign_in_attempts, throttles,
  throttle_reservations, tokens, token_hashes, mails, service_requests, service_request_messages, idempotency_keys
  to roster_app;
grant select, update on mail_queue, platform_chain, readiness to roster_app;
grant select, insert, delete on audit_personal to roster_app;
grant select, insert on audit_events, platform_settings to roster_app;
grant select on
  accounts, account_domains, users, locks, groups, group_members, products, seats, fulfillment_contacts, saved_views,
  user_requests, registrations, approval_requests, departures, sessions, sign_in_attempts, throttles, tokens, mails,
  mail_queue, audit_events, audit_personal, platform_chain, service_requests, service_request_messages
  to roster_reader;

-- Functions that write with the owner's rights are for the application's role, not for every login of the server.
revoke execute on function
  end_wait(uuid, timestamptz), end_links(uuid, text[], timestamptz), end_links_of(uuid[], text[], text[], timestamptz),
  is_address_free(text, uuid, timestamptz) from public;
grant execute on function
  end_wait(uuid, timestamptz), end_links(uuid, text[], timestamptz), end_links_of(uuid[], text[], text[], timestamptz),
  is_address_free(text, uuid, timestamptz) to roster_app;

-- The second wall of tenant scope, against a forgotten WHERE (not against injection): a write transaction sets
-- roster.account with its BEGIN. Sign-in, sessions and the one-account rule must see across accounts: unset sees all.
-- The sub-selects make it one evaluation a statement instead of one a row.
-- Measured (docs/decisions/0005): with a filter in the way the planner may not use the trigram index, so the reader has
-- none.
create function scope_to_account(name text) returns void language plpgsql as $$
begin
  execute format('alter table %I enable row level security', name);
  execute format(
    'create policy within_account on %I to roster_app using (
       account_id is null
       or account_id = (select nullif(current_setting(''roster.account'', true), ''''))::uuid
       or (select nullif(current_setting(''roster.account'', true), '''')) is null)',
    name);
  execute format('create policy read_all on %I for select to roster_reader using (true)', name);
end $$;

-- Domains and tokens are read across accounts where the owner is not known yet; their statements name the account.
select scope_to_account(name) from unnest(array[
  'account_domains', 'users', 'locks', 'groups', 'group_members', 'seats', 'fulfillment_contacts', 'saved_views',
  'user_requests', 'approval_requests', 'departures', 'sign_in_attempts', 'tokens', 'mails', 'audit_events',
  'audit_personal', 'service_requests', 'service_request_messages', 'idempotency_keys'
]) as name;
