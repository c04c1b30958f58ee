-- E1: an exception is changed only as the editor saw it.
alter table exceptions add column version integer not null default 1;
