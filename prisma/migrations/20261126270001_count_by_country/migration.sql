-- How many users live in each country is kept counted, too, since the list can be filtered by it (docs/decisions/0036). The
-- country that was counted so far is the one that entitles them. Nothing that is counted depends on the account itself any
-- longer, so a change of a user does not look it up.
lock table users in share row exclusive mode; -- who is added meanwhile would not be counted

create function counts_of_user(
  status text, federated boolean, roles text[], country text, entitlement_country text, last_sign_in_at timestamptz
) returns table (kind text, value text) language sql stable parallel safe as $$
  select 'status', status
  union all select 'toAccept', status where status = 'invited' and not federated
  union all select 'role', role from unnest(roles) as role
  union all select 'country', coalesce(entitlement_country, country) where coalesce(entitlement_country, country) is not null
  union all select 'livesIn', country where country is not null
  union all select 'lastSeen', coalesce(to_char(last_sign_in_at at time zone 'UTC', 'YYYY-MM-DD'), 'never')
$$;

create or replace function count_users() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' then
    insert into kept_counts (account_id, kind, value, n)
    select u.account_id, c.kind, c.value, count(*)
    from rows_after u
      cross join lateral counts_of_user(u.status, u.federated, u.roles, u.country, u.entitlement_country, u.last_sign_in_at) c
    where u.account_id is not null
    group by u.account_id, c.kind, c.value;
  else
    insert into kept_counts (account_id, kind, value, n)
    select u.account_id, c.kind, c.value, -count(*)
    from rows_before u
      cross join lateral counts_of_user(u.status, u.federated, u.roles, u.country, u.entitlement_country, u.last_sign_in_at) c
    where u.account_id is not null
    group by u.account_id, c.kind, c.value;
  end if;
  return null;
end $$;

create or replace function follow_changed_users() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  insert into kept_counts (account_id, kind, value, n)
  select u.account_id, c.kind, c.value, sum(u.n)
  from (
      select account_id, status, federated, roles, country, entitlement_country, last_sign_in_at, sum(n) as n
      from (
          select 1 as n, account_id, status, federated, roles, country, entitlement_country, last_sign_in_at from rows_after
          where account_id is not null
          union all
          select -1, account_id, status, federated, roles, country, entitlement_country, last_sign_in_at from rows_before
          where account_id is not null
        ) as both_tables
      group by account_id, status, federated, roles, country, entitlement_country, last_sign_in_at having sum(n) <> 0
    ) as u
    cross join lateral counts_of_user(u.status, u.federated, u.roles, u.country, u.entitlement_country, u.last_sign_in_at) c
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

drop function counts_of_user(text, boolean, text[], text, timestamptz, timestamptz, text);

insert into kept_counts (account_id, kind, value, n)
select account_id, 'livesIn', country, count(*) from users
where account_id is not null and country is not null group by account_id, country;
