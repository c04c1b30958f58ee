-- Invariant 9: the platform's own chain has a head, as the accounts have theirs, so that an end that was cut off, or a chain
-- that was emptied, does not look whole.
create table platform_chain (
  id boolean primary key default true check (id),
  sequence bigint not null,
  hash bytea not null
);
insert into platform_chain (sequence, hash)
select coalesce(max(sequence), 0),
  coalesce((select hash from audit_events where account_id is null order by sequence desc limit 1), '\x')
from audit_events where account_id is null;

grant select, update on platform_chain to roster_app;
grant select on platform_chain to roster_reader;
