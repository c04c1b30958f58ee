-- A7: what is pending ends with what it came from (packages/domain/src/pending.ts says which by which).

alter table tokens
  -- The user who caused the link to be sent: what they started ends when they lose the right to it.
  add column started_by uuid;
create index tokens_started_by_idx on tokens (started_by) where used_at is null and ended_at is null;

-- A device counts as known only if it was remembered after this moment.
alter table users add column devices_known_since timestamptz(3) not null default '-infinity';

-- A link may have been sent by an account that its reader does not belong to now: a write across accounts, as
-- end_links is. Still one UPDATE that looks again (invariant 5).
create function use_link(link uuid, at timestamptz) returns setof uuid
  language sql security definer set search_path = public as $$
  update tokens set used_at = at
  where id = link and used_at is null and ended_at is null and expires_at > at
  returning id
$$;
