-- concurrently
create index concurrently if not exists users_in_order_of_name on users (account_id, sort_name, id, country, status);
