-- X1: what the log says of a person lies apart, so that it can be erased; the chain holds its hash (docs/decisions/0013).
create table audit_personal (
  id uuid primary key default uuid_v7(),
  account_id uuid,
  sequence bigint not null,
  subject_id uuid,
  -- Without it a short value could be guessed from its hash.
  salt bytea not null check (length(salt) = 16),
  data jsonb not null,
  unique nulls not distinct (account_id, sequence)
);
create index audit_personal_subject_id_idx on audit_personal (subject_id);
create index audit_events_actor on audit_events (actor_id, account_id, sequence desc);

grant select, insert, delete on audit_personal to roster_app;
grant select on audit_personal to roster_reader;
select scope_to_account('audit_personal');

-- The id of an event is the beginning of its hash (a UUID of version 8, RFC 9562 §5.8), so that nothing of a row lies
-- outside the chain.
create function id_of_hash(hash bytea) returns uuid language sql immutable strict parallel safe as $$
  select encode(
    set_byte(set_byte(substring(hash from 1 for 16),
      6, (get_byte(hash, 6) & 15) | 128), 8, (get_byte(hash, 8) & 63) | 128), 'hex')::uuid
$$;
update audit_events set id = id_of_hash(hash);
alter table audit_events alter column id drop default;
