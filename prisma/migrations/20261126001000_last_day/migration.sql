-- X7: a calendar day is kept as a day. When it is over is computed in the zone that the account has then.
create function end_of_day(day date, zone text) returns timestamptz language sql stable parallel safe as $$
  select (day + 1)::timestamp at time zone zone
$$;

-- The days that were saved as their end, in the zone that the account has now.
create function last_day_before(instant timestamptz, of_account uuid) returns date language sql stable as $$
  select (instant at time zone a.time_zone - interval '1 microsecond')::date from accounts a where a.id = of_account
$$;
alter table users alter column access_ends_at type date using last_day_before(access_ends_at, account_id);
alter table users rename column access_ends_at to last_day;
alter index users_by_access_end rename to users_by_last_day;
update departures
  set snapshot = snapshot - 'accessEndsAt' || jsonb_build_object(
    'lastDay', last_day_before((snapshot ->> 'accessEndsAt')::timestamptz, account_id))
  where snapshot ? 'accessEndsAt';
drop function last_day_before(timestamptz, uuid);
