-- People come in: verified domains, registrations, one-time links, approvals, departures, questions to administrators,
-- repeated requests. The rule ids stand beside the guards.

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

-- A registration is no user until its mail is verified: until then the address counts as unknown (A2).
create table registrations (
  id uuid primary key default uuid_v7(),
  email text not null unique check (email = lower(email) and email ~ '^[^@\s]+@[^@\s]+$'),
  first_name text not null,
  last_name text not null,
  country text check (country ~ '^[A-Z]{2}$'),
  language text not null,
  password_hash text not null,
  created_at timestamptz(3) not null default now()
);

-- One-time links (docs/decisions/0008). A row here is what a link may do; the hashes of its tokens are apart, since
-- every delivery of a mail makes a token of its own and no token lies anywhere at rest.
alter table tokens
  drop column hash,
  alter column user_id drop not null,
  add column registration_id uuid references registrations (id) on delete cascade,
  add column account_id uuid,
  add column ended_at timestamptz(3),
  add constraint token_has_one_subject check (num_nonnulls(user_id, registration_id) = 1),
  add constraint tokens_purpose_check check (purpose in
    ('invitation', 'passwordReset', 'emailVerification', 'notMyOrganization', 'emailChange', 'emailUndo'));
create index tokens_registration_id_idx on tokens (registration_id);
create table token_hashes (
  hash bytea primary key check (length(hash) = 32),
  token_id uuid not null references tokens (id) on delete cascade
);
create index token_hashes_token_id_idx on token_hashes (token_id);

-- The links of a mail, by the name of the placeholder: which token each stands for.
alter table mails add column links jsonb not null default '{}';
create index mails_account_id_template_idx on mails (account_id, template, queued_at desc);

alter table accounts
  add column default_roles text[] not null default '{}'
    check (default_roles <@ array['licenseManager', 'download', 'downloadSdks', 'betaSoftware', 'supportAdministrator',
      'supportRestricted']),
  add column primary_contact_id uuid,
  add column version integer not null default 1,
  add column approvals_told_at timestamptz(3),
  add constraint primary_contact_is_member
    foreign key (primary_contact_id, id) references users (id, account_id) on delete restrict;

alter table groups add column given_on_add boolean not null default false;

alter table users
  -- P3: how an approver wants to hear of approval requests.
  add column approval_mail text not null default 'daily' check (approval_mail in ('instant', 'daily', 'none')),
  -- A3: since when the checklist "Finish setting up" is open, and when the user was told to refresh their policy.
  add column setup_since timestamptz(3),
  add column policy_asked_at timestamptz(3),
  drop constraint affiliation_is_whole,
  -- A5: everything the account wrote ends with the affiliation.
  add constraint affiliation_is_whole check (
    case when account_id is null
      then joined_at is null and roles = '{}' and entitlement_country is null and access_ends_at is null
        and employee_number is null and department is null and note is null and setup_since is null
        and policy_asked_at is null
      else joined_at is not null
    end);
create index users_invited on users (account_id, joined_at) where status = 'invited';
create index users_by_access_end on users (access_ends_at) where access_ends_at is not null;

-- H2: a pass is a session of 15 minutes for somebody locked as unaffiliated only.
alter table sessions add column pass boolean not null default false;
alter table sign_in_attempts drop constraint sign_in_attempts_result_check,
  add constraint sign_in_attempts_result_check
    check (result in ('success', 'wrongPassword', 'locked', 'throttled', 'noPassword', 'pass'));

alter table approval_requests
  add column source text not null default 'domain' check (source in ('domain', 'accountNumber')),
  add column message text,
  add column reason text,
  -- P2: from when on a rejected user may ask again.
  add column ask_again_at timestamptz(3),
  add column reminded_at timestamptz(3);
create index approval_requests_user_id_idx on approval_requests (user_id);
create index approval_requests_decided on approval_requests (account_id, decided_at desc) where state <> 'open';

-- A5, D5: who belonged to an account and does not any more, with what is needed to bring them back.
create table departures (
  id uuid primary key default uuid_v7(),
  account_id uuid not null references accounts (id) on delete cascade,
  user_id uuid not null references users (id) on delete cascade,
  kind text not null check (kind in ('removed', 'left', 'released', 'directory', 'operator')),
  left_at timestamptz(3) not null,
  ended_by uuid,
  snapshot jsonb not null,
  restorable_until timestamptz(3)
);
create index departures_account_id_user_id_idx on departures (account_id, user_id, left_at desc);
create index departures_user_id_idx on departures (user_id);

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

-- Invariant 8: the first answer to a request, for whoever sends it again.
create table idempotency_keys (
  actor_id uuid not null references users (id) on delete cascade,
  key text not null,
  endpoint text not null,
  request_hash bytea not null,
  answer jsonb,
  created_at timestamptz(3) not null,
  primary key (actor_id, key)
);
create index idempotency_keys_created_at_idx on idempotency_keys (created_at);

grant select, insert, update, delete on
  account_domains, registrations, token_hashes, departures, user_requests, idempotency_keys to roster_app;
grant select on account_domains, departures, user_requests, tokens, registrations to roster_reader;

do $$
declare
  scoped text;
begin
  -- Domains and tokens are read across accounts where the owner is not known yet; their statements name the account.
  foreach scoped in array array['departures', 'user_requests', 'account_domains', 'tokens']
  loop
    execute format('alter table %I enable row level security', scoped);
    execute format(
      'create policy within_account on %I to roster_app using (
         account_id is null
         or account_id = (select nullif(current_setting(''roster.account'', true), ''''))::uuid
         or (select nullif(current_setting(''roster.account'', true), '''')) is null)',
      scoped);
    execute format('create policy read_all on %I for select to roster_reader using (true)', scoped);
  end loop;
end $$;

-- P1: joining an account ends every wait. A write across accounts, so it is a function of the owner and not a hole in
-- the wall above.
create function end_wait(of_user uuid, at timestamptz) returns void
  language sql security definer set search_path = public as $$
  update approval_requests set state = 'noLongerWaiting', decided_at = at where user_id = of_user and state = 'open'
$$;
-- A link that one account made for a user ends when the user joins, leaves or changes the address.
create function end_links(of_user uuid, of_purposes text[], at timestamptz) returns void
  language sql security definer set search_path = public as $$
  update tokens set ended_at = at
  where user_id = of_user and purpose = any(of_purposes) and ended_at is null and used_at is null
$$;
