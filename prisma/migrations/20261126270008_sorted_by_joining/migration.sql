-- concurrently
create index concurrently if not exists users_in_order_of_joining on users (account_id, joined_at, id, country, status);
