-- concurrently
create index concurrently if not exists users_in_order_of_country on users (account_id, coalesce(country, ''), id, country, status);
