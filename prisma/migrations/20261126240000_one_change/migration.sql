-- What one change costs (docs/decisions/0031). The triggers count and follow as before, but in statements that PostgreSQL plans
-- once for each connection: EXECUTE plans each time, which took longer than the statement. And what a change does not concern
-- ends at its first question. No join of the two transition tables: the plan is made for the first change, mostly of one
-- row, and a nested loop over two times a thousand rows would be a million steps.

create function count_users() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' then
    insert into kept_counts (account_id, kind, value, n)
    select u.account_id, c.kind, c.value, count(*)
    from rows_after u
      join accounts a on a.id = u.account_id
      cross join lateral counts_of_user(u.status, u.federated, u.roles, coalesce(u.entitlement_country, u.country),
        u.last_sign_in_at, u.joined_at, a.time_zone) c
    group by u.account_id, c.kind, c.value;
  else
    insert into kept_counts (account_id, kind, value, n)
    select u.account_id, c.kind, c.value, -count(*)
    from rows_before u
      join accounts a on a.id = u.account_id
      cross join lateral counts_of_user(u.status, u.federated, u.roles, coalesce(u.entitlement_country, u.country),
        u.last_sign_in_at, u.joined_at, a.time_zone) c
    group by u.account_id, c.kind, c.value;
  end if;
  return null;
end $$;
drop trigger counted_new on users;
drop trigger counted_gone on users;
create trigger counted_new after insert on users referencing new table as rows_after
  for each statement execute function count_users();
create trigger counted_gone after delete on users referencing old table as rows_before
  for each statement execute function count_users();

-- One trigger instead of two. Users in whom nothing that counts has changed cancel each other out first.
create function follow_changed_users() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into kept_counts (account_id, kind, value, n)
  select u.account_id, c.kind, c.value, sum(u.n)
  from (
      select account_id, status, federated, roles, country, last_sign_in_at, joined_at, sum(n) as n
      from (
          select 1 as n, account_id, status, federated, roles, coalesce(entitlement_country, country) as country,
            last_sign_in_at, joined_at
          from rows_after
          union all
          select -1, account_id, status, federated, roles, coalesce(entitlement_country, country), last_sign_in_at, joined_at
          from rows_before
        ) as both_tables
      group by account_id, status, federated, roles, country, last_sign_in_at, joined_at having sum(n) <> 0
    ) as u
    join accounts a on a.id = u.account_id
    cross join lateral counts_of_user(u.status, u.federated, u.roles, u.country, u.last_sign_in_at, u.joined_at, a.time_zone) c
  group by u.account_id, c.kind, c.value having sum(u.n) <> 0;

  if exists (select from rows_after where status = 'invited') or exists (select from rows_before where status = 'invited') then
    perform keep_standing_invitations(array(
      select id from (
        (select id, status, federated, account_id from rows_after where status = 'invited'
          except select id, status, federated, account_id from rows_before)
        union
        (select id, status, federated, account_id from rows_before where status = 'invited'
          except select id, status, federated, account_id from rows_after)) as concerned));
  end if;
  return null;
end $$;
drop trigger counted_changed on users;
drop trigger invitations_of_users on users;
create trigger users_changed after update on users referencing old table as rows_before new table as rows_after
  for each statement execute function follow_changed_users();

create or replace function keep_standing_invitations(users_ids uuid[]) returns void
  language plpgsql security definer set search_path = public as $$
begin
  if cardinality(users_ids) = 0 then return; end if;
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
  update mails m set invites_until = n.until from now_standing n where n.id = m.id;
end $$;

create function count_group_members() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' then
    insert into kept_counts (account_id, kind, value, n)
    select account_id, 'group', group_id::text, count(*) from rows_after group by account_id, group_id;
  elsif tg_op = 'DELETE' then
    insert into kept_counts (account_id, kind, value, n)
    select account_id, 'group', group_id::text, -count(*) from rows_before group by account_id, group_id;
  else
    insert into kept_counts (account_id, kind, value, n)
    select account_id, 'group', group_id::text, sum(n)
    from (select account_id, group_id, 1 as n from rows_after union all select account_id, group_id, -1 from rows_before) as change
    group by account_id, group_id having sum(n) <> 0;
  end if;
  return null;
end $$;

-- Requests that are open, of both kinds of request; the name of the kind is the argument.
create function count_open_requests() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' then
    insert into kept_counts (account_id, kind, value, n)
    select account_id, tg_argv[0], state, count(*) from rows_after where state = 'open' group by account_id, state;
  elsif tg_op = 'DELETE' then
    insert into kept_counts (account_id, kind, value, n)
    select account_id, tg_argv[0], state, -count(*) from rows_before where state = 'open' group by account_id, state;
  else
    insert into kept_counts (account_id, kind, value, n)
    select account_id, tg_argv[0], state, sum(n)
    from (select account_id, state, 1 as n from rows_after where state = 'open'
      union all select account_id, state, -1 from rows_before where state = 'open') as change
    group by account_id, state having sum(n) <> 0;
  end if;
  return null;
end $$;

-- A statement for each of the three events of a table, as before.
create function count_by(of_table text, counting text) returns void language plpgsql as $$
begin
  execute format('drop trigger counted_new on %I', of_table);
  execute format('drop trigger counted_gone on %I', of_table);
  execute format('drop trigger counted_changed on %I', of_table);
  execute format('create trigger counted_new after insert on %I referencing new table as rows_after
    for each statement execute function %s', of_table, counting);
  execute format('create trigger counted_gone after delete on %I referencing old table as rows_before
    for each statement execute function %s', of_table, counting);
  execute format('create trigger counted_changed after update on %I
    referencing old table as rows_before new table as rows_after
    for each statement execute function %s', of_table, counting);
end $$;
select count_by('group_members', 'count_group_members()');
select count_by('approval_requests', 'count_open_requests(''approvals'')');
select count_by('user_requests', 'count_open_requests(''requests'')');

-- By the hour in which the link of an invitation ends.
create function hour_of_end(until timestamptz) returns text language sql stable parallel safe as $$
  select case when until = 'infinity' then 'never' else to_char(until at time zone 'UTC', 'YYYY-MM-DD HH24') end
$$;

-- The second trigger of new emails is part of this one: most emails are no invitations, and end at the first question.
create function count_invitations() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' then
    if not exists (select from rows_after where template = 'invitation') then return null; end if;
    insert into kept_counts (account_id, kind, value, n)
    select account_id, 'invitation ' || state, hour_of_end(invites_until), count(*)
    from rows_after where invites_until is not null and user_id is not null and account_id is not null
    group by account_id, state, hour_of_end(invites_until);
    perform keep_standing_invitations(array(
      select distinct user_id from rows_after where template = 'invitation' and user_id is not null));
  elsif tg_op = 'DELETE' then
    insert into kept_counts (account_id, kind, value, n)
    select account_id, 'invitation ' || state, hour_of_end(invites_until), -count(*)
    from rows_before where invites_until is not null and user_id is not null and account_id is not null
    group by account_id, state, hour_of_end(invites_until);
  else
    insert into kept_counts (account_id, kind, value, n)
    select account_id, 'invitation ' || state, hour_of_end(invites_until), sum(n)
    from (select 1 as n, account_id, state, invites_until from rows_after
          where invites_until is not null and user_id is not null and account_id is not null
        union all select -1, account_id, state, invites_until from rows_before
          where invites_until is not null and user_id is not null and account_id is not null) as change
    group by account_id, state, hour_of_end(invites_until) having sum(n) <> 0;
  end if;
  return null;
end $$;
select count_by('mails', 'count_invitations()');
drop trigger invitations_queued on mails;

create or replace function follow_links_of_invitations() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  if exists (select from rows_after where purpose = 'invitation') then
    perform keep_standing_invitations(array(
      select distinct user_id from (
        select id, user_id, expires_at, ended_at from rows_after where purpose = 'invitation' and user_id is not null
        except select id, user_id, expires_at, ended_at from rows_before) as concerned));
  end if;
  return null;
end $$;

drop function count_by(text, text);
drop function keep_counts();
drop function keep_counts_of_changed_users();
drop function follow_invited_users();
drop function follow_invitations();
