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

-- Counts days from the tables themselves. Who joined and left within a few days is known by their snapshot.
create function count_account_days(account uuid, first_day date, last_day date)
  returns table (day date, sign_ins integer, signed_in integer, joined integer, departed integer)
  language sql stable as $$
  select d.day::date, s.sign_ins, s.signed_in, j.here + l.gone, l.departed
  from accounts a
    cross join generate_series(first_day::timestamp, last_day::timestamp, interval '1 day') as d (day)
    cross join lateral (select d.day at time zone a.time_zone as since,
      (d.day + interval '1 day') at time zone a.time_zone as until) t
    cross join lateral (select count(*)::integer as sign_ins, count(distinct user_id)::integer as signed_in
      from sign_in_attempts where account_id = a.id and result = 'success' and at >= t.since and at < t.until) s
    cross join lateral (select count(*)::integer as here from users
      where account_id = a.id and joined_at >= t.since and joined_at < t.until) j
    cross join lateral (select
        count(*) filter (where left_at < t.until)::integer as departed,
        count(*) filter (where (snapshot ->> 'joinedAt')::timestamptz >= t.since
          and (snapshot ->> 'joinedAt')::timestamptz < t.until)::integer as gone
      from departures where account_id = a.id and left_at >= t.since and left_at < t.until + interval '2 days') l
  where a.id = account
$$;

-- Counts the days that are over and have not been counted, of the last year at most.
create function count_days_that_are_over(moment timestamptz) returns void language sql as $$
  insert into account_days (account_id, day, sign_ins, signed_in, joined, departed)
  select a.id, c.day, c.sign_ins, c.signed_in, c.joined, c.departed
  from accounts a
    cross join lateral (select (moment at time zone a.time_zone)::date as today) t
    cross join lateral (select greatest(t.today - 366,
      (select max(day) + 1 from account_days where account_id = a.id)) as first) f
    cross join lateral count_account_days(a.id, f.first, t.today - 1) c
  where f.first < t.today
  on conflict do nothing
$$;
revoke execute on function count_account_days(uuid, date, date), count_days_that_are_over(timestamptz) from public;
grant execute on function count_account_days(uuid, date, date) to roster_app, roster_reader;
grant execute on function count_days_that_are_over(timestamptz) to roster_app;
grant select, insert on account_days to roster_app;
grant select on account_days to roster_reader;
select scope_to_account('account_days');
