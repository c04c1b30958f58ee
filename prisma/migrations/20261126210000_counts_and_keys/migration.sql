-- Kept counts, and an index for each foreign key and each list (docs/decisions/0027).

----------------------------------------------------------------------------------------------------------------------
-- Foreign keys: whoever deletes a row looks for those that point at it, through an index. A test compares the catalog.
----------------------------------------------------------------------------------------------------------------------

create index approval_requests_account_id_idx on approval_requests (account_id);
create index approval_requests_decided_by_idx on approval_requests (decided_by) where decided_by is not null;
create index sign_in_attempts_account_id_idx on sign_in_attempts (account_id) where account_id is not null;

----------------------------------------------------------------------------------------------------------------------
-- Lists: in the order of their pages, ending with the id, so that many rows of the same moment are not sorted first.
----------------------------------------------------------------------------------------------------------------------

create index approval_requests_waiting on approval_requests (account_id, requested_at, id) where state = 'open';
drop index approval_requests_open;
create index approval_requests_answered on approval_requests (account_id, coalesce(decided_at, requested_at), id)
  where state in ('approved', 'rejected');
drop index approval_requests_decided;
create index user_requests_waiting on user_requests (account_id, asked_at, id) where state = 'open';
create index user_requests_answered on user_requests (account_id, coalesce(answered_at, asked_at), id) where state <> 'open';
drop index user_requests_account;
create index departures_to_restore on departures (account_id, left_at, user_id, restorable_until)
  where restorable_until is not null;
drop index departures_restorable;
create index users_not_yet_come on users (account_id, joined_at, id) where status = 'invited' and not federated;
create index accounts_search on accounts using gin (fold(name || ' ' || number) gin_trgm_ops);
create index users_waiting_search on users using gin (search_text gin_trgm_ops) where account_id is null;
create index mails_undelivered on mails (queued_at, id) where state = 'failed';
drop index mails_failed;
create index accounts_by_name on accounts (name, id);
-- Free seats, by product: a restored user gets one of them.
create index seats_free on seats (account_id, product_id, id) where user_id is null;
-- The last day of the 90 after which a user counts as not seen is counted here, the days before it are kept.
create index users_seen on users (account_id, last_sign_in_at);

----------------------------------------------------------------------------------------------------------------------
-- Kept counts
----------------------------------------------------------------------------------------------------------------------

-- What figures are made of: how many rows of an account have a value. The count is the sum of its rows. A change adds a row
-- and never updates one: people who sign in at the same time do not wait for each other, and cannot deadlock.
-- No foreign key: every change would read the account's row.
create table kept_counts (
  id bigint generated always as identity primary key,
  account_id uuid not null,
  kind text not null,
  value text not null,
  n integer not null
);
create index kept_counts_of_account on kept_counts (account_id, kind, value collate "C") include (n);

-- The months are those of the account's time zone.
create function counts_of_user(
  status text, federated boolean, roles text[], country text, last_sign_in_at timestamptz, joined_at timestamptz, zone text
) returns table (kind text, value text) language sql stable parallel safe as $$
  select 'status', status
  union all select 'toAccept', status where status = 'invited' and not federated
  union all select 'role', role from unnest(roles) as role
  union all select 'country', country where country is not null
  union all select 'lastSeen', coalesce(to_char(last_sign_in_at at time zone 'UTC', 'YYYY-MM-DD'), 'never')
  union all select 'joined', to_char(joined_at at time zone zone, 'YYYY-MM-01')
$$;

-- Its argument is the statement that gives what the rows of a table are counted as; %s stands for the rows.
create function keep_counts() returns trigger language plpgsql security definer set search_path = public as $$
declare
  added text := format('select counted.*, 1 as n from (' || tg_argv[0] || ') as counted', 'rows_after');
  gone text := format('select counted.*, -1 as n from (' || tg_argv[0] || ') as counted', 'rows_before');
begin
  execute 'insert into kept_counts (account_id, kind, value, n)
    select account_id, kind, value, sum(n) from ('
    || case tg_op when 'INSERT' then added when 'DELETE' then gone else added || ' union all ' || gone end
    || ') as change (account_id, kind, value, n) where account_id is not null
    group by account_id, kind, value having sum(n) <> 0';
  return null;
end $$;

-- Begins to count the rows of a table: those that are there, and every change from now on.
create function begin_to_count(of_table text, counted text) returns void language plpgsql as $$
begin
  execute format('create trigger counted_new after insert on %I referencing new table as rows_after
    for each statement execute function keep_counts(%L)', of_table, counted);
  execute format('create trigger counted_gone after delete on %I referencing old table as rows_before
    for each statement execute function keep_counts(%L)', of_table, counted);
  execute format('create trigger counted_changed after update on %I
    referencing old table as rows_before new table as rows_after
    for each statement execute function keep_counts(%L)', of_table, counted);
  execute format('insert into kept_counts (account_id, kind, value, n)
    select account_id, kind, value, count(*) from (' || counted || ') as it (account_id, kind, value)
    where account_id is not null group by account_id, kind, value', quote_ident(of_table));
end $$;

select begin_to_count('users',
  'select u.account_id, c.kind, c.value from %s u join accounts a on a.id = u.account_id cross join lateral
    counts_of_user(u.status, u.federated, u.roles, coalesce(u.entitlement_country, u.country), u.last_sign_in_at, u.joined_at,
      a.time_zone) c');

-- A change of users comes with nearly every request, mostly of one: the same in a statement that PostgreSQL plans once.
create function keep_counts_of_changed_users() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into kept_counts (account_id, kind, value, n)
  select u.account_id, c.kind, c.value, sum(u.n)
  from (select 1 as n, a.* from rows_after a union all select -1, b.* from rows_before b) as u
    join accounts on accounts.id = u.account_id
    cross join lateral counts_of_user(u.status, u.federated, u.roles, coalesce(u.entitlement_country, u.country),
      u.last_sign_in_at, u.joined_at, accounts.time_zone) c
  group by u.account_id, c.kind, c.value having sum(u.n) <> 0;
  return null;
end $$;
drop trigger counted_changed on users;
create trigger counted_changed after update on users referencing old table as rows_before new table as rows_after
  for each statement execute function keep_counts_of_changed_users();

select begin_to_count('group_members', 'select account_id, ''group'', group_id::text from %s');
select begin_to_count('approval_requests', 'select account_id, ''approvals'', state from %s where state = ''open''');
select begin_to_count('user_requests', 'select account_id, ''requests'', state from %s where state = ''open''');

-- Of someone who has not accepted yet the latest invitation counts: until when its link works, and null for every other email.
-- It is kept with the email, which the mail worker changes without waiting for anyone.
alter table mails add column invites_until timestamptz(3);

create function keep_standing_invitations(users_ids uuid[]) returns void
  language sql security definer set search_path = public as $$
  with standing as (
    select m.id, coalesce(least(t.expires_at, t.ended_at), 'infinity') as until
    from users u
      cross join lateral (select id, links from mails
        where user_id = u.id and account_id = u.account_id and template = 'invitation'
        order by queued_at desc, id desc limit 1) m
      left join tokens t on t.id = (m.links ->> 'acceptUrl')::uuid
    where u.id = any(users_ids) and u.status = 'invited' and not u.federated
  ), now_standing as (
    select m.id, s.until from mails m left join standing s on s.id = m.id
    where m.user_id = any(users_ids) and m.template = 'invitation' and m.invites_until is distinct from s.until
  )
  update mails m set invites_until = n.until from now_standing n where n.id = m.id
$$;

create function follow_invited_users() returns trigger language plpgsql security definer set search_path = public as $$
declare
  concerned uuid[];
begin
  concerned := array(
    select id from rows_after a join rows_before b using (id)
    where (a.status, a.federated, a.account_id) is distinct from (b.status, b.federated, b.account_id)
      and 'invited' in (a.status, b.status));
  if cardinality(concerned) > 0 then perform keep_standing_invitations(concerned); end if;
  return null;
end $$;
create trigger invitations_of_users after update on users referencing old table as rows_before new table as rows_after
  for each statement execute function follow_invited_users();

create function follow_invitations() returns trigger language plpgsql security definer set search_path = public as $$
declare
  concerned uuid[];
begin
  concerned := array(
    select distinct user_id from rows_after where template = 'invitation' and user_id is not null);
  if cardinality(concerned) > 0 then perform keep_standing_invitations(concerned); end if;
  return null;
end $$;
create trigger invitations_queued after insert on mails referencing new table as rows_after
  for each statement execute function follow_invitations();

create function follow_links_of_invitations() returns trigger language plpgsql security definer set search_path = public as $$
declare
  concerned uuid[];
begin
  concerned := array(
    select distinct a.user_id from rows_after a join rows_before b using (id)
    where a.purpose = 'invitation' and a.user_id is not null
      and (a.expires_at, a.ended_at) is distinct from (b.expires_at, b.ended_at));
  if cardinality(concerned) > 0 then perform keep_standing_invitations(concerned); end if;
  return null;
end $$;
create trigger invitations_ended after update on tokens referencing old table as rows_before new table as rows_after
  for each statement execute function follow_links_of_invitations();

select keep_standing_invitations(array(select id from users where status = 'invited' and not federated and account_id is not null));
create index mails_standing_invitation on mails (user_id) where invites_until is not null and user_id is not null;
create index mails_invite_until on mails (account_id, invites_until, state)
  where invites_until is not null and user_id is not null;

-- By the hour in which the link ends: what has ended is a sum, and only the hour that runs is counted.
select begin_to_count('mails', $of$select account_id, 'invitation ' || state,
    case when invites_until = 'infinity' then 'never' else to_char(invites_until at time zone 'UTC', 'YYYY-MM-DD HH24') end
  from %s where invites_until is not null and user_id is not null$of$);

-- Makes one row of the many that changes have added. The lock is the one of the function below.
create function fold_kept_counts() returns void language plpgsql security definer set search_path = public as $$
begin
  perform pg_advisory_xact_lock(hashtext('kept_counts'));
  with several as (
    select account_id, kind, value from kept_counts group by account_id, kind, value having count(*) > 1 or sum(n) = 0
  ), gone as (
    delete from kept_counts k using several s
    where k.account_id = s.account_id and k.kind = s.kind and k.value collate "C" = s.value
    returning k.account_id, k.kind, k.value, k.n
  )
  insert into kept_counts (account_id, kind, value, n)
  select account_id, kind, value, sum(n) from gone group by account_id, kind, value having sum(n) <> 0;
end $$;

-- X7: the months begin elsewhere in another zone. Whoever joins meanwhile waits for the account's row, since it keeps
-- `member_count`, and then counts in the new zone.
create function count_months_again() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform pg_advisory_xact_lock(hashtext('kept_counts'));
  delete from kept_counts where account_id = new.id and kind = 'joined';
  insert into kept_counts (account_id, kind, value, n)
  select new.id, 'joined', month, count(*) from (
    select to_char(joined_at at time zone new.time_zone, 'YYYY-MM-01') as month from users where account_id = new.id) as joined
  group by month;
  return null;
end $$;
create trigger months_of_zone after update of time_zone on accounts for each row
  when (old.time_zone is distinct from new.time_zone) execute function count_months_again();

drop function begin_to_count(text, text);
revoke execute on function fold_kept_counts(), keep_standing_invitations(uuid[]) from public;
grant execute on function fold_kept_counts() to roster_app;
grant select on kept_counts to roster_app, roster_reader;
select scope_to_account('kept_counts');
