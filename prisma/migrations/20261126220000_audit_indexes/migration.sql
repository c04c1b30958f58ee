-- Reading the log of a large account (docs/decisions/0028). Every event pays for its indexes when it is written, so only one
-- of these has a row for each; the others are small.

create index audit_events_event on audit_events (account_id, event, sequence);
-- Who has read the log lately, and who was erased: asked for on every reading, and for each personal part that is gone.
create index audit_events_read on audit_events (account_id, actor_id, at) where event = 'audit.read';
create index audit_events_erased on audit_events (subject_id) where event = 'users.erased';

-- The names by which an account knew people: searched like those of its users.
create index departures_search on departures using gin (fold(full_name(first_name, last_name) || ' ' || email) gin_trgm_ops);
create index approval_requests_search on approval_requests
  using gin (fold(full_name(first_name, last_name) || ' ' || email) gin_trgm_ops);

-- The last event of a chain before a moment, by halving: the numbers of a chain grow with its times, so that no index by time
-- is needed. Where the clocks of two servers differ, it is one of the events around the moment. If all events come later, it
-- is the number before the first one; of an empty chain, null.
create function last_event_before(of_account uuid, moment timestamptz) returns bigint language plpgsql stable as $$
declare
  low bigint := (select min(sequence) - 1 from audit_events where account_id = of_account);
  high bigint := (select max(sequence) + 1 from audit_events where account_id = of_account);
  middle bigint;
  event record;
begin
  while high - low > 1 loop
    middle := (low + high) / 2;
    select sequence, at into event from audit_events
    where account_id = of_account and sequence >= middle and sequence < high order by sequence limit 1;
    if event.at < moment then low := event.sequence; else high := middle; end if;
  end loop;
  return low;
end $$;

-- Everyone whom a search of the log can mean: users, and people whom the account knew. All through the trigram indexes, by
-- the three first patterns; the settings are the function's own, so that no estimate can turn this into a walk over a table.
create function find_known_by_text(of_account uuid, patterns text[], at_most integer) returns setof uuid
  language sql stable
  set enable_seqscan = off set enable_indexscan = off set enable_indexonlyscan = off set jit = off
as $$
  (select id from users
    where account_id = of_account and search_text like patterns[1]
      and search_text like coalesce(patterns[2], patterns[1])
      and search_text like coalesce(patterns[3], patterns[1])
      and search_text like all (patterns)
    limit at_most)
  union
  (select user_id from departures
    where account_id = of_account and fold(full_name(first_name, last_name) || ' ' || email) like patterns[1]
      and fold(full_name(first_name, last_name) || ' ' || email) like coalesce(patterns[2], patterns[1])
      and fold(full_name(first_name, last_name) || ' ' || email) like coalesce(patterns[3], patterns[1])
      and fold(full_name(first_name, last_name) || ' ' || email) like all (patterns)
    limit at_most)
  union
  (select user_id from approval_requests
    where account_id = of_account and fold(full_name(first_name, last_name) || ' ' || email) like patterns[1]
      and fold(full_name(first_name, last_name) || ' ' || email) like coalesce(patterns[2], patterns[1])
      and fold(full_name(first_name, last_name) || ' ' || email) like coalesce(patterns[3], patterns[1])
      and fold(full_name(first_name, last_name) || ' ' || email) like all (patterns)
    limit at_most)
$$;
