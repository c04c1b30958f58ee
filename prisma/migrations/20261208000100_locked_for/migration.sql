-- For what users are locked is kept counted, too: the portal home shows it and the list can be filtered by it. It was counted
-- from the locks of the account, and those of an operator and of an earlier account belong to none.
lock table users in share row exclusive mode; -- who is added in between would not be counted

create function counts_of_user(
  status text, federated boolean, roles text[], country text, entitlement_country text, last_sign_in_at timestamptz,
  lock_reasons text[]
) returns table (kind text, value text) language sql stable parallel safe as $$
  select 'status', status
  union all select 'toAccept', status where status = 'invited' and not federated
  union all select 'role', role from unnest(roles) as role
  union all select 'country', coalesce(entitlement_country, country) where coalesce(entitlement_country, country) is not null
  union all select 'livesIn', country where country is not null
  union all select 'lastSeen', coalesce(to_char(last_sign_in_at at time zone 'UTC', 'YYYY-MM-DD'), 'never')
  union all select 'lockedFor', reason from unnest(lock_reasons) as reason
$$;

create or replace function count_users() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' then
    insert into kept_counts (account_id, kind, value, n)
    select u.account_id, c.kind, c.value, count(*)
    from rows_after u
      cross join lateral counts_of_user(u.status, u.federated, u.roles, u.country, u.entitlement_country, u.last_sign_in_at,
        u.lock_reasons) c
    where u.account_id is not null
    group by u.account_id, c.kind, c.value;
  else
    insert into kept_counts (account_id, kind, value, n)
    select u.account_id, c.kind, c.value, -count(*)
    from rows_before u
      cross join lateral counts_of_user(u.status, u.federated, u.roles, u.country, u.entitlement_country, u.last_sign_in_at,
        u.lock_reasons) c
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
      select account_id, status, federated, roles, country, entitlement_country, last_sign_in_at, lock_reasons, sum(n) as n
      from (
          select 1 as n, account_id, status, federated, roles, country, entitlement_country, last_sign_in_at, lock_reasons
          from rows_after where account_id is not null
          union all
          select -1, account_id, status, federated, roles, country, entitlement_country, last_sign_in_at, lock_reasons
          from rows_before where account_id is not null
        ) as both_tables
      group by account_id, status, federated, roles, country, entitlement_country, last_sign_in_at, lock_reasons
      having sum(n) <> 0
    ) as u
    cross join lateral counts_of_user(u.status, u.federated, u.roles, u.country, u.entitlement_country, u.last_sign_in_at,
      u.lock_reasons) c
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

drop function counts_of_user(text, boolean, text[], text, text, timestamptz);

insert into kept_counts (account_id, kind, value, n)
select account_id, 'lockedFor', reason, count(*) from users cross join unnest(lock_reasons) as reason
where account_id is not null group by account_id, reason;
