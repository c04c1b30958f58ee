-- What happened in each account on each day that is over (docs/decisions/0035). Kept when the rows it was counted from are
-- gone: a person who is erased takes their sign-ins and departures along.
create table account_days (
  account_id uuid not null references accounts (id) on delete cascade,
  -- In the time zone that the account had when the day was counted.
  day date not null,
  sign_ins integer not null,
  -- How many different users these were.
  signed_in integer not null,
  joined integer not null,
  departed integer not null,
  primary key (account_id, day)
);
create index sign_in_attempts_succeeded on sign_in_attempts (account_id, at, user_id)
  where account_id is not null and result = 'success';
create index departures_by_day on departures (account_id, left_at);
create index locks_by_reason on locks (account_id, reason);

-- Counts days from the tables themselves, each read once for all days; days on which nothing happened are left out. Who
-- joined and left within two days is known by the snapshot of the departure.
create function count_account_days(account uuid, first_day date, last_day date)
  returns table (day date, sign_ins integer, signed_in integer, joined integer, departed integer)
  language sql stable as $$
  with span as materialized (
    select time_zone as zone, first_day::timestamp at time zone time_zone as begins,
      (last_day + 1)::timestamp at time zone time_zone as ends
    from accounts where id = account and first_day <= last_day
  ), happened as (
    select (s.at at time zone zone)::date as day, count(*) as sign_ins, count(distinct s.user_id) as signed_in,
      0 as joined, 0 as departed
    from span, sign_in_attempts s
    where s.account_id = account and s.result = 'success' and s.at >= begins and s.at < ends group by 1
    union all
    select (u.joined_at at time zone zone)::date, 0, 0, count(*), 0
    from span, users u where u.account_id = account and u.joined_at >= begins and u.joined_at < ends group by 1
    union all
    select (d.left_at at time zone zone)::date, 0, 0, 0, count(*)
    from span, departures d where d.account_id = account and d.left_at >= begins and d.left_at < ends group by 1
    union all
    select ((d.snapshot ->> 'joinedAt')::timestamptz at time zone zone)::date, 0, 0, count(*), 0
    from span, departures d
    where d.account_id = account and d.left_at >= begins and d.left_at < ends + interval '2 days'
      and (d.snapshot ->> 'joinedAt')::timestamptz >= begins and (d.snapshot ->> 'joinedAt')::timestamptz < ends
    group by 1
  )
  select day, sum(sign_ins)::integer, sum(signed_in)::integer, sum(joined)::integer, sum(departed)::integer
  from happened group by day
$$;

-- Counts the days that are over and have not been counted, of the last year at most. The last one has a row even if nothing
-- happened: it says how far it is.
create function count_days_that_are_over(moment timestamptz) returns void language sql as $$
  insert into account_days (account_id, day, sign_ins, signed_in, joined, departed)
  select a.id, c.day, sum(c.sign_ins), sum(c.signed_in), sum(c.joined), sum(c.departed)
  from accounts a
    cross join lateral (select (moment at time zone a.time_zone)::date as today) t
    cross join lateral (select greatest(t.today - 366,
      (select max(day) + 1 from account_days where account_id = a.id)) as first) f
    cross join lateral (
      select * from count_account_days(a.id, f.first, t.today - 1) union all select t.today - 1, 0, 0, 0, 0) c
  where f.first < t.today
  group by a.id, c.day
  on conflict do nothing
$$;
revoke execute on function count_account_days(uuid, date, date), count_days_that_are_over(timestamptz) from public;
grant execute on function count_account_days(uuid, date, date) to roster_app, roster_reader;
grant execute on function count_days_that_are_over(timestamptz) to roster_app;
grant select, insert on account_days to roster_app;
grant select on account_days to roster_reader;
select scope_to_account('account_days');
