-- S2: when a closed account came to its end. Members and domains do not say so: both may have gone before, and what else is
-- open then (requests, seats, duties) has to end all the same.
alter table accounts add column ended_at timestamptz(3);
update accounts a set ended_at = e.at
from (select account_id, min(at) as at from audit_events where event = 'account.ended' group by 1) e
where e.account_id = a.id;
