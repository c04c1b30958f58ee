-- Of whom a notice to others tells, in the order of their names: where a change is taken back for some of its users while its
-- notices wait, these users are left out.
alter table mails add column about uuid[] not null default '{}';
