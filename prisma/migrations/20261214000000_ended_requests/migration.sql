-- P1, S2: why a request to join is over that no one decided, since the person who asked has to read it. Empty for what ended
-- before this was kept.
alter table approval_requests add column ended_because text
  check (ended_because in ('withdrawn', 'joined', 'addressChanged', 'accountClosed', 'domainMoved')),
  add constraint ended_because_of_undecided check (ended_because is null or state = 'noLongerWaiting');

create or replace function end_waits(users_ids uuid[], at timestamptz) returns void
  language sql security definer set search_path = public as $$
  update approval_requests set state = 'noLongerWaiting', decided_at = at, ended_because = 'joined'
  where user_id = any(users_ids) and state = 'open'
$$;
