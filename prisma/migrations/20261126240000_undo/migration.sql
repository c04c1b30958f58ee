-- A change that its author may take back for some seconds: what it needs for that, with the response that is kept anyway.
alter table idempotency_keys add column undo jsonb;
alter table idempotency_keys add column undone_at timestamptz(3);

-- The notices of such a change wait as long, and go with it.
alter table mails add column undo_id uuid;
create index mails_of_undo on mails (undo_id) where undo_id is not null and state = 'queued';
