-- concurrently
create index concurrently if not exists users_search_with_letters on users using gin (
  search_text gin_trgm_ops,
  user_facets_with_letters(account_id, status, country, federated, lock_reasons, roles, search_text));
