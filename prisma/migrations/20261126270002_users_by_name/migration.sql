-- concurrently
create index concurrently if not exists users_by_name_everywhere on users (sort_name, id);
