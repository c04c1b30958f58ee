-- concurrently
create index concurrently if not exists approval_requests_by_attention
  on approval_requests (account_id, attention, requested_at, id) where state = 'open';
