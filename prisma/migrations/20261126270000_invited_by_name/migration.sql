-- concurrently
create index concurrently if not exists users_not_yet_come_by_name
  on users (account_id, sort_name, id) where status = 'invited' and not federated;
