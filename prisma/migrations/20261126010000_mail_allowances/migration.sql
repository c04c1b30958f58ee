-- The same as mailboxOf in packages/domain/src/mail-allowances.ts; a test compares the two.
create function mailbox_of(address text) returns text language sql immutable parallel safe strict
  return regexp_replace(lower(address), '^([^+@]+)\+[^@]*@', '\1@');

alter table mails
  -- Allowances count mailboxes, and one mailbox has many addresses.
  add column mailbox text generated always as (mailbox_of(to_address)) stored,
  -- True if the reader asked for it themself: others cannot use up what is meant for them.
  add column own boolean not null default false;
create index mails_by_mailbox on mails (mailbox, template, queued_at desc);

-- Why a mail failed, so that operators can send again what has the same cause.
alter table mails add column failure text check (failure in ('refused', 'givenUp', 'unwritable'));
update mails set failure = case when last_error like 'This mail cannot be written%' then 'unwritable' else 'refused' end
where state = 'failed';
