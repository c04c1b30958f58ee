-- A7: the links of these users, and those that they caused to be sent to others, end in one UPDATE. Across accounts, as
-- end_links is: a link may have been sent by an account that its reader does not belong to now.
create function end_links_of(users_ids uuid[], of_purposes text[], started_purposes text[], at timestamptz) returns void
  language sql security definer set search_path = public as $$
  update tokens t set ended_at = at
  where t.ended_at is null and t.used_at is null and (
    t.user_id = any(users_ids) and t.purpose = any(of_purposes)
    or t.started_by = any(users_ids) and t.user_id <> t.started_by and t.purpose = any(started_purposes)
      -- An invitation that gives no role stands whatever becomes of its inviter (R3).
      and (t.purpose <> 'invitation'
        or exists (select from users invited where invited.id = t.user_id and invited.roles <> '{}')))
$$;
revoke execute on function end_links_of(uuid[], text[], text[], timestamptz) from public;
grant execute on function end_links_of(uuid[], text[], text[], timestamptz) to roster_app;
