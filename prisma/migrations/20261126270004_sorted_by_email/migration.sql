-- concurrently
create index concurrently if not exists users_in_order_of_email on users (account_id, email, id, country, status);
