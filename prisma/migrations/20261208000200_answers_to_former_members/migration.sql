-- A8: an operator’s answer is seen by whom the question was seen by. The answers to what former members wrote after they left
-- were stored as the account’s.
update service_request_messages m set account_id = asked.account_id
from service_request_messages asked
where m.author = 'operator' and m.account_id is not null and asked.account_id is null
  and asked.id = (
    select q.id from service_request_messages q
    where q.request_id = m.request_id and q.author = 'requester' and (q.at, q.id) < (m.at, m.id)
    order by q.at desc, q.id desc limit 1);
