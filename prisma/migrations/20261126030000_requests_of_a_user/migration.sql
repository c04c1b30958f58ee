-- A page of someone who waits without a session asks every few seconds what became of their latest request, and a user's
-- own requests are listed: neither may read those of everyone else.
create index user_requests_of_user on user_requests (user_id, asked_at desc);
