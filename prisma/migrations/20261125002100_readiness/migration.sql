-- One row that is written when a probe asks whether the product is ready: reading would notice neither a full disk nor
-- a database that takes no writes.
create table readiness (
  id boolean primary key default true check (id),
  asked_at timestamptz(3) not null default now()
);
insert into readiness default values;
grant select, update on readiness to roster_app;
