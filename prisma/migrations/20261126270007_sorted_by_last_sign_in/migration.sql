-- concurrently
create index concurrently if not exists users_in_order_of_last_sign_in on users (account_id, coalesce(last_sign_in_at, '-infinity'), id, country, status, last_sign_in_at);
