-- concurrently
-- For the list of all accounts alone: as an expression it tempts no statement that looks for a name within an account.
create index concurrently if not exists users_by_name_everywhere on users ((sort_name || ''), id);
