-- Saved views of the list, and service requests to the operator.

create table saved_views (
  id uuid primary key default uuid_v7(),
  account_id uuid not null references accounts (id) on delete cascade,
  -- Null: whoever made it was erased; what was shared stays.
  owner_id uuid references users (id) on delete set null,
  name text not null check (name <> ''),
  -- Filters and order, as the address of the list spells them.
  query jsonb not null,
  shared boolean not null default false,
  created_at timestamptz(3) not null default now(),
  unique (account_id, owner_id, name)
);
create index saved_views_owner_id_idx on saved_views (owner_id);

create table service_requests (
  id uuid primary key default uuid_v7(),
  number bigint generated always as identity unique,
  -- Null: somebody who is not signed in, or belongs to no account.
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

grant select, insert, update, delete on saved_views, service_requests, service_request_messages to roster_app;
grant select on saved_views, service_requests, service_request_messages to roster_reader;

select scope_to_account(name) from unnest(array['saved_views', 'service_requests', 'service_request_messages']) as name;

create index mails_failed on mails (queued_at desc) where state = 'failed';
create index accounts_closed on accounts (closed_at) where closed_at is not null;
