-- Hundreds of users in one statement (docs/decisions/0032).

-- `end_wait` for several users, who are one statement and not one each.
create function end_waits(users_ids uuid[], at timestamptz) returns void
  language sql security definer set search_path = public as $$
  update approval_requests set state = 'noLongerWaiting', decided_at = at where user_id = any(users_ids) and state = 'open'
$$;
revoke execute on function end_waits(uuid[], timestamptz) from public;
grant execute on function end_waits(uuid[], timestamptz) to roster_app;

-- A connection plans these once, mostly for one row, and then compared each of a thousand rows with each. What they call
-- goes by keys, as before.
alter function follow_invited_users() set enable_nestloop = off;
alter function follow_links_of_invitations() set enable_nestloop = off;
alter function keep_standing_invitations(uuid[]) set enable_nestloop = on;
