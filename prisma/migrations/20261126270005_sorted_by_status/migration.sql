-- concurrently
create index concurrently if not exists users_in_order_of_status on users (account_id, status, id, country);
