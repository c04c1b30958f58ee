-- The order of the queue: what a reader waits for first, notices to many last.
alter table mails add column priority smallint not null default 1 check (priority in (0, 1, 2));
-- How many of the attempts were no try, because the transport failed.
alter table mails add column faults integer not null default 0;
drop index mails_due;
create index mails_due on mails (priority, due_at) where state = 'queued';

-- One row: whether the whole queue waits because the mail server is away or refuses us, shared by all workers.
create table mail_queue (
  id boolean primary key default true check (id),
  paused_until timestamptz(3),
  paused_since timestamptz(3),
  fault text check (fault in ('away', 'loginRefused', 'senderRefused')),
  reason text,
  faults integer not null default 0
);
insert into mail_queue default values;
grant select, update on mail_queue to roster_app;
grant select on mail_queue to roster_reader;
