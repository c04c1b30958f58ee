-- concurrently
create index concurrently if not exists approval_requests_beyond_ascii on approval_requests (account_id)
  where octet_length(fold(full_name(first_name, last_name) || ' ' || email)) <> length(fold(full_name(first_name, last_name) || ' ' || email));
