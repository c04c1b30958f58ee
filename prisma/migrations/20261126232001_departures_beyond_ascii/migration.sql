-- concurrently
create index concurrently if not exists departures_beyond_ascii on departures (account_id)
  where octet_length(fold(full_name(first_name, last_name) || ' ' || email)) <> length(fold(full_name(first_name, last_name) || ' ' || email));
