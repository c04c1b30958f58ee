-- X1: from the first day in a file on, a process that has no file leaves the days to those that have one.
alter table platform_chain add column in_file_at timestamptz;

-- A process that does not migrate looks whether the database is that of its version.
grant select on _prisma_migrations to roster_app;
