-- Requests are narrowed by the day on which they were made. Those that wait have an index in this order already.
create index user_requests_by_day on user_requests (account_id, asked_at) where state <> 'open';
create index approval_requests_by_day on approval_requests (account_id, requested_at)
  where state in ('approved', 'rejected');
create index service_requests_by_day on service_requests (created_at);
create index service_requests_of_account_by_day on service_requests (account_id, created_at);
