-- P3: whether there is something to check about an open request is kept with it (docs/decisions/0032), so that those with
-- something to check, and those without, are a part of an index however many wait.

alter table approval_requests add column attention boolean not null default false;

-- The same as the evidence that the list shows: the domain of the address is not verified, they belonged to the account or
-- were rejected before, or a member has the same name or the same address before the @.
create function needs_attention(of_account uuid, of_user uuid) returns boolean language plpgsql stable
  security definer set search_path = public as $$
declare
  person users%rowtype;
  local_part text;
begin
  select * into person from users where id = of_user;
  local_part := split_part(person.email, '@', 1);
  return not exists (select from account_domains where account_id = of_account and domain = split_part(person.email, '@', 2))
    or exists (select from departures where account_id = of_account and user_id = of_user)
    or exists (select from approval_requests where account_id = of_account and user_id = of_user and state = 'rejected')
    or exists (select from users where account_id = of_account and sort_name = person.sort_name and id <> of_user)
    or exists (select from users where account_id = of_account and id <> of_user
      and email >= (local_part || '@') collate "default" and email < (local_part || 'A') collate "default");
end $$;

create function look_at_requests(requests uuid[]) returns void language plpgsql
  security definer set search_path = public as $$
declare
  changed uuid[];
begin
  -- Most often nothing has changed, and a statement that changes no row runs triggers all the same.
  changed := array(select id from approval_requests
    where id = any(requests) and state = 'open' and attention <> needs_attention(account_id, user_id));
  if changed <> '{}' then
    update approval_requests set attention = not attention where id = any(changed) and state = 'open';
  end if;
end $$;

update approval_requests set attention = true where state = 'open' and needs_attention(account_id, user_id);

create function look_at_new_request() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.attention := needs_attention(new.account_id, new.user_id);
  return new;
end $$;
create trigger approval_requests_attention before insert on approval_requests for each row
  when (new.state = 'open') execute function look_at_new_request();

-- Of someone who waits the name or the address has changed.
create function look_at_request_of_user() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform look_at_requests(array(select id from approval_requests where user_id = new.id and state = 'open'));
  return null;
end $$;
create trigger users_waiting_changed after update of first_name, last_name, email on users for each row
  when (new.account_id is null and (old.sort_name, old.email) is distinct from (new.sort_name, new.email))
  execute function look_at_request_of_user();

-- A member came, left or has another name or address: those who wait with the same one are looked at again.
create function look_at_requests_like(of_account uuid, name text, address text) returns void language plpgsql
  security definer set search_path = public as $$
declare
  local_part text := split_part(address, '@', 1);
  alike uuid[];
begin
  -- Nobody who waits has an account (P1).
  -- With the collations of the indexes, whatever those of the arguments are.
  alike := array(
    select id from users where account_id is null and sort_name = name collate "und-x-icu"
    union select id from users where account_id is null
      and email >= (local_part || '@') collate "default" and email < (local_part || 'A') collate "default");
  if alike <> '{}' then
    perform look_at_requests(array(
      select id from approval_requests where user_id = any(alike) and state = 'open' and account_id = of_account));
  end if;
end $$;

create function look_at_requests_like_member() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op <> 'INSERT' and old.account_id is not null then
    perform look_at_requests_like(old.account_id, old.sort_name, old.email);
  end if;
  if tg_op <> 'DELETE' and new.account_id is not null then
    perform look_at_requests_like(new.account_id, new.sort_name, new.email);
  end if;
  return null;
end $$;
create trigger members_came after insert on users for each row when (new.account_id is not null)
  execute function look_at_requests_like_member();
create trigger members_went after delete on users for each row when (old.account_id is not null)
  execute function look_at_requests_like_member();
create trigger members_changed after update of account_id, first_name, last_name, email on users for each row
  when ((old.account_id, old.sort_name, old.email) is distinct from (new.account_id, new.sort_name, new.email)
    and (old.account_id is not null or new.account_id is not null))
  execute function look_at_requests_like_member();

create function look_at_requests_of_domain() returns trigger language plpgsql security definer set search_path = public as $$
declare
  changed account_domains%rowtype := case tg_op when 'DELETE' then old else new end;
begin
  perform look_at_requests(array(
    select id from approval_requests r where account_id = changed.account_id and state = 'open'
      and (select split_part(email, '@', 2) from users where id = r.user_id) = changed.domain));
  return null;
end $$;
create trigger domains_changed after insert or delete on account_domains for each row
  execute function look_at_requests_of_domain();

-- Someone asks while a member of the same name is being added: neither transaction sees the other. So requests are looked at
-- once more by a job, while they are young.
create function look_again_at_requests(since timestamptz) returns void language sql
  security definer set search_path = public as $$
  select look_at_requests(array(select id from approval_requests
    where state = 'open' and reminded_at is null and requested_at >= since))
$$;
create index approval_requests_not_reminded on approval_requests (requested_at) where state = 'open' and reminded_at is null;

revoke execute on function needs_attention(uuid, uuid), look_at_requests(uuid[]), look_at_requests_like(uuid, text, text),
  look_again_at_requests(timestamptz) from public;
grant execute on function look_again_at_requests(timestamptz) to roster_app;
