-- P1, P2: what an account has to remember of a mailbox: that it rejected its owner, or that they left. It outlives the user,
-- who may have been purged or erased, may have another address by now, or may register again with another address of the same
-- mailbox. So the mailbox is kept as a hash only, which names nobody.
create table mailbox_history (
  id uuid primary key default uuid_v7(),
  account_id uuid not null references accounts (id) on delete cascade,
  mailbox bytea not null check (length(mailbox) = 32),
  kind text not null check (kind in ('rejected', 'removed', 'withdrawn', 'left', 'released', 'directory', 'operator')),
  at timestamptz(3) not null,
  -- P2: from when on someone who was rejected may ask again.
  ask_again_at timestamptz(3),
  -- The request or the departure that it came from, which may be gone.
  source_id uuid not null
);
create unique index mailbox_history_of_source on mailbox_history (source_id, mailbox);
create index mailbox_history_account_id_mailbox_idx on mailbox_history (account_id, mailbox, at desc);
create index mailbox_history_mailbox_idx on mailbox_history (mailbox);

grant select on mailbox_history to roster_app, roster_reader;
-- As scope_to_account of the foundation did; its rows are written by the triggers below alone.
alter table mailbox_history enable row level security;
create policy within_account on mailbox_history for select to roster_app using (
  account_id = (select nullif(current_setting('roster.account', true), ''))::uuid
  or (select nullif(current_setting('roster.account', true), '')) is null);
create policy read_all on mailbox_history for select to roster_reader using (true);

create function mailbox_hash(address text) returns bytea language sql immutable parallel safe strict
  return sha256(convert_to(mailbox_of(address), 'UTF8'));

-- People without an account, found by their mailbox.
create index users_without_account_mailbox on users (mailbox_of(email)) where account_id is null;

-- What was known before. A person who has moved since is known by both addresses.
insert into mailbox_history (account_id, mailbox, kind, at, source_id)
select d.account_id, mailbox_hash(a.address), d.kind, d.left_at, d.id
from departures d join users u on u.id = d.user_id cross join lateral (values (d.email), (u.email)) as a (address)
where a.address is not null
on conflict do nothing;
insert into mailbox_history (account_id, mailbox, kind, at, ask_again_at, source_id)
select r.account_id, mailbox_hash(a.address), 'rejected', coalesce(r.decided_at, r.requested_at), r.ask_again_at, r.id
from approval_requests r join users u on u.id = r.user_id cross join lateral (values (r.email), (u.email)) as a (address)
where r.state = 'rejected' and a.address is not null
on conflict do nothing;

create function remember_departures() returns trigger language plpgsql security definer set search_path = public as $$
declare
  others uuid[];
begin
  insert into mailbox_history (account_id, mailbox, kind, at, source_id)
  select account_id, mailbox_hash(email), kind, left_at, id from rows_after where email is not null;
  -- P3: a person who waits there with another address of the same mailbox has a past there now.
  others := array(
    select r.id from rows_after d
      join users u on mailbox_of(u.email) = mailbox_of(d.email) and u.account_id is null
      join approval_requests r on r.user_id = u.id and r.account_id = d.account_id and r.state = 'open');
  if others <> '{}' then
    perform look_at_requests(others);
  end if;
  return null;
end $$;
create trigger departures_remembered after insert on departures referencing new table as rows_after
  for each statement execute function remember_departures();

create function remember_rejection() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update mailbox_history set ask_again_at = new.ask_again_at where source_id = new.id;
  if not found then
    insert into mailbox_history (account_id, mailbox, kind, at, ask_again_at, source_id)
    select new.account_id, mailbox_hash(email), 'rejected', coalesce(new.decided_at, new.requested_at), new.ask_again_at, new.id
    from users where id = new.user_id;
    perform look_at_requests(array(
      select r.id from users rejected
        join users u on mailbox_of(u.email) = mailbox_of(rejected.email) and u.account_id is null
        join approval_requests r on r.user_id = u.id and r.account_id = new.account_id and r.state = 'open'
      where rejected.id = new.user_id));
  end if;
  return null;
end $$;
create trigger approval_requests_remembered after insert or update of state, ask_again_at on approval_requests for each row
  when (new.state = 'rejected') execute function remember_rejection();

-- Before users_waiting_changed looks at what they wait for: triggers run in the order of their names.
create function take_history_along() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into mailbox_history (account_id, mailbox, kind, at, ask_again_at, source_id)
  select account_id, mailbox_hash(new.email), kind, at, ask_again_at, source_id
  from mailbox_history where mailbox = mailbox_hash(old.email)
  on conflict do nothing;
  return null;
end $$;
create trigger users_take_history_along after update of email on users for each row
  when (mailbox_of(old.email) is distinct from mailbox_of(new.email)) execute function take_history_along();

create or replace function needs_attention(of_account uuid, of_user uuid) returns boolean language plpgsql stable
  security definer set search_path = public as $$
declare
  person users%rowtype;
  local_part text;
begin
  select * into person from users where id = of_user;
  local_part := split_part(person.email, '@', 1);
  return not exists (select from account_domains where account_id = of_account and domain = split_part(person.email, '@', 2))
    or exists (select from mailbox_history where account_id = of_account and mailbox = mailbox_hash(person.email))
    or exists (select from users where account_id = of_account and sort_name = person.sort_name and id <> of_user)
    or exists (select from users where account_id = of_account and id <> of_user
      and email >= (local_part || '@') collate "default" and email < (local_part || 'A') collate "default");
end $$;
update approval_requests set attention = true
where state = 'open' and not attention and needs_attention(account_id, user_id);

revoke execute on function remember_departures(), remember_rejection(), take_history_along() from public;
