-- L4, A2: an allowance counts what it is for. A try is reserved before it is judged and settled afterwards: counted, or
-- given back. A reservation whose process died ends by itself.

create table throttle_reservations (
  id bigint generated always as identity primary key,
  -- Whoever empties an allowance empties its reservations.
  key varchar(255) not null references throttles (key) on delete cascade,
  -- Milliseconds since 1970, as in throttles.
  expire bigint not null
);
create index throttle_reservations_key_idx on throttle_reservations (key);
create index throttles_expire_idx on throttles (expire);
grant select, insert, update, delete on throttle_reservations to roster_app;

-- Reserves one try of each key, all or none. The rows of the keys are locked in the order given, so that parallel tries
-- see each other. `busy`: nothing is used up, but as many tries as are left are being judged at the moment.
create function reserve_tries(
  wanted text[], allowed integer[], seconds integer[], hold_seconds integer, at bigint,
  out reservations bigint[], out nth integer, out wait_ms bigint, out busy boolean
) language plpgsql as $$
declare
  counted integer;
  until bigint;
  held integer;
  held_until bigint;
  made bigint;
begin
  reservations := '{}';
  for i in 1 .. cardinality(wanted) loop
    insert into throttles as t (key, points, expire) values (wanted[i], 0, at + seconds[i] * 1000)
      on conflict (key) do update set
        points = case when t.expire <= at then 0 else t.points end,
        expire = case when t.expire <= at then excluded.expire else t.expire end
      returning t.points, t.expire into counted, until;
    delete from throttle_reservations r where r.key = wanted[i] and r.expire <= at;
    select count(*), min(r.expire) into held, held_until from throttle_reservations r where r.key = wanted[i];
    nth := counted + held + 1;
    if nth > allowed[i] then
      delete from throttle_reservations r where r.id = any(reservations);
      busy := counted < allowed[i];
      wait_ms := greatest(case when busy then held_until - at else until - at end, 1);
      reservations := null;
      return;
    end if;
    insert into throttle_reservations (key, expire) values (wanted[i], at + hold_seconds * 1000) returning id into made;
    reservations := reservations || made;
  end loop;
end $$;

-- In the order in which they were reserved, which is the order of the locks.
create function settle_tries(settled bigint[], counts boolean, at bigint) returns void
  language plpgsql as $$
declare
  one bigint;
  of_key text;
begin
  foreach one in array settled loop
    delete from throttle_reservations r where r.id = one returning r.key into of_key;
    if counts then
      update throttles t set points = t.points + 1 where t.key = of_key and t.expire > at;
    end if;
  end loop;
end $$;

-- S3: every judged password, and refused tries folded: one row for all of one result since the last try that was
-- surely the user's own.
alter table sign_in_attempts
  drop constraint sign_in_attempts_result_check,
  add constraint sign_in_attempts_result_check check (result in
    ('success', 'wrongPassword', 'locked', 'throttled', 'noPassword', 'pass', 'unlockAsked', 'confirmed')),
  add column times integer not null default 1,
  -- When the first of several happened; `at` is the last.
  add column since timestamptz(3),
  -- The attempt after which folded ones came; null: not folded.
  add column folded_after uuid;
create unique index sign_in_attempts_folded on sign_in_attempts (user_id, coalesce(account_id, user_id), result, folded_after)
  where folded_after is not null;
